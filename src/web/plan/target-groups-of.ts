/** The target groups that goals or initiatives name, in the order of the register. */
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';

export function targetGroupsOf(items: readonly { readonly targetGroups: readonly string[] }[]): TargetGroup[] {
  const used = new Set(items.flatMap(({ targetGroups }) => targetGroups));
  return (Object.keys(TARGET_GROUPS) as TargetGroup[]).filter((group) => used.has(group));
}
