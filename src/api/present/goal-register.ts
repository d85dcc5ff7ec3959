/** How a register answers a goal: the measure and what it does otherwise than the plan, or what exactly is missing. */
import { GROUP_LABELS, type GroupKey } from '../../measures/group.ts';
import { valueLabel } from '../../measures/value-labels.ts';
import { DIFFERENCES, type GoalRegister } from '../../plan/goal-register.ts';
import type { GoalDetailDto } from '../contract/plans.ts';

export function goalRegisterDto(register: GoalRegister | undefined): GoalDetailDto['register'] {
  if (!register) return null;
  const { fit, see_also: seeAlso = [] } = register;
  if (register.fit === 'none')
    return { fit, measure: null, narrowed: [], differs: [], missing: register.missing, seeAlso };
  const { measure, only = {} } = register;
  const differs = register.fit === 'near' ? register.differs : [];
  return {
    fit,
    measure,
    narrowed: Object.entries(only).map(([key, values]) => ({
      group: GROUP_LABELS[key as GroupKey],
      values: values.map((value) => valueLabel(key as GroupKey, value)),
    })),
    differs: differs.map(({ about, text }) => ({ about: DIFFERENCES[about], text })),
    missing: null,
    seeAlso,
  };
}
