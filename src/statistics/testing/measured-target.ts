/** What a target's measure gives on a register, counted by the measure engine. */
import { daysOf, lastDayOf, type Period, parsePeriod, periodsWithin } from '../../core/period.ts';
import { fold } from '../../measures/fold.ts';
import type { GroupKey } from '../../measures/group.ts';
import type { Measure } from '../../measures/measure.ts';
import { rowsOf } from '../../measures/rows.ts';
import { scopeOf } from '../../measures/scope.ts';
import type { Register } from '../../register/register.ts';
import type { Target } from '../../register/synthetic/target.ts';
import { Law } from '../../rules/law/law.ts';

/** In the unit of the measure. Rows of the groups meant are added up; so are the periods. */
export function measuredTarget(
  register: Register,
  measures: readonly Measure[],
  target: Target,
  law: Law = new Law([]),
): number {
  const { municipality, measure: id, where, period } = target;
  if (id === 'befolkning')
    return register.population.of(municipality, where.group![0]!, parsePeriod(period)) ?? Number.NaN;
  const measure = measures.find((each) => each.id === id)!;
  const [first = '', last = first] = period.split('/');
  const days = { from: daysOf(parsePeriod(first)).from, to: lastDayOf(parsePeriod(last)) + 1 };
  const periods = periodsWithin(parsePeriod(first).grain, days) as [Period, ...Period[]];
  const by = Object.keys(where).filter((key) => key !== 'weeks') as GroupKey[];
  const asOf = register.people.count === 0 ? days.to : days.to + 1000;
  const scope = scopeOf(register, periods, [municipality], asOf, law);
  const [[cube] = []] = fold(scope, [{ measure, by: [by] }]);
  const rows = rowsOf(measure, cube!, scope).filter(({ group }) =>
    Object.entries(where).every(([key, values]) => values.includes(group[key as GroupKey]!)),
  );
  const numerator = rows.reduce((sum, row) => sum + row.numerator, 0);
  // Parts of a share of the same whole have the same denominator; parts of other shares have their own.
  const wholes = rows.map(({ denominator }) => denominator ?? Number.NaN);
  const isShare = ['effekt', 'andel-ordinaer-uddannelse', 'samarbejdsgrad'].includes(id) || id.startsWith('selv');
  const denominator = isShare ? wholes.reduce((sum, whole) => sum + whole, 0) : (wholes[0] ?? 1);
  return (numerator * measure.factor) / denominator;
}
