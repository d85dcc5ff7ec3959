/**
 * Labels that Jobindsats has written in several ways, above all unemployment funds that merged or changed their name. A
 * series goes on under the newest label. Municipalities add their own when a feed is stopped by a new one.
 */

/** Older label → newer, within one dimension. */
export type LabelAliases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The label a series goes on under; aliases may be chained. A label that leads back to itself stays as it is. */
export function currentLabel(aliases: LabelAliases, dimension: string, label: string): string {
  const known = aliases[dimension] ?? {};
  const seen = new Set<string>();
  let current = label.trim();
  while (known[current] !== undefined && !seen.has(current)) {
    seen.add(current);
    current = known[current]!;
  }
  return seen.has(current) ? label : current;
}
