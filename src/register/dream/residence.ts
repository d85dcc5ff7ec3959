/** Where a person lived, from one municipality for each year and the weeks coded as abroad or dead. */
import type { Day } from '../../core/day.ts';
import { firstDayOfYear } from '../../core/period.ts';

/** Half-open, in a municipality by its code in columns. */
export interface Stay {
  readonly municipality: number;
  readonly from: Day;
  readonly to: Day;
}

/** Years in order of time; years in a row in the same municipality are one stay. 0: not known where. */
export function staysOf(years: readonly { readonly year: number; readonly municipality: number }[]): Stay[] {
  const stays: Stay[] = [];
  for (const { year, municipality } of years) {
    const [from, to] = [firstDayOfYear(year), firstDayOfYear(year + 1)];
    const before = stays.at(-1);
    if (municipality === 0) continue;
    if (before?.municipality === municipality && before.to === from) stays[stays.length - 1] = { ...before, to };
    else stays.push({ municipality, from, to });
  }
  return stays;
}

/** The stays without the days away, which stand in order of time. */
export function withoutAbsence(
  stays: readonly Stay[],
  away: readonly { readonly from: Day; readonly to: Day }[],
): Stay[] {
  return away.reduce<readonly Stay[]>(
    (left, { from, to }) =>
      left.flatMap((stay) =>
        [
          { ...stay, to: Math.min(stay.to, from) },
          { ...stay, from: Math.max(stay.from, to) },
        ].filter((part) => part.from < part.to),
      ),
    stays,
  ) as Stay[];
}
