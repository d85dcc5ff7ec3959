/** What a target's measure gives on a register, counted by the measure engine. */
import { daysOf, type Period, parsePeriod, periodsWithin } from '../../core/period.ts';
import { fold } from '../../measures/fold.ts';
import type { GroupKey } from '../../measures/group.ts';
import type { Measure } from '../../measures/measure.ts';
import { rowsOf } from '../../measures/rows.ts';
import { scopeOf } from '../../measures/scope.ts';
import type { Register } from '../../register/register.ts';
import type { Target } from '../../register/synthetic/target.ts';
import type { Law } from '../../rules/law/law.ts';

type Asked = Pick<Target, 'municipality' | 'where' | 'period'>;

/** Days after the period in which what is followed up is known. */
const KNOWN_AFTER = 1000;
/** Shares of what a group holds itself: the groups' wholes add up. Other measures divide all groups by the same. */
const OWN_WHOLE = new Set(['effekt', 'andel-ordinaer-uddannelse', 'samarbejdsgrad', 'selvforsoergende-efter-ankomst']);

export function measuredTarget(register: Register, measures: readonly Measure[], target: Target, law: Law): number {
  const { measure, municipality, where, period } = target;
  if (measure !== 'befolkning') return measuredValue(register, measures.find(({ id }) => id === measure)!, target, law);
  return register.population.of(municipality, where.group![0]!, parsePeriod(period)) ?? Number.NaN;
}

/** In the unit of the measure. Rows of the groups meant are added up; so are the periods. */
export function measuredValue(
  register: Register,
  measure: Measure,
  { municipality, where, period }: Asked,
  law: Law,
): number {
  const [first = '', last = first] = period.split('/');
  const days = { from: daysOf(parsePeriod(first)).from, to: daysOf(parsePeriod(last)).to };
  const periods = periodsWithin(parsePeriod(first).grain, days) as [Period, ...Period[]];
  const by = Object.keys(where).filter((key) => key !== 'weeks') as GroupKey[];
  const scope = scopeOf(register, periods, [municipality], days.to + KNOWN_AFTER, law);
  const [[cube] = []] = fold(scope, [{ measure, by: [by] }]);
  const rows = rowsOf(measure, cube!, scope).filter(({ group }) =>
    Object.entries(where).every(([key, values]) => values.includes(group[key as GroupKey]!)),
  );
  const numerator = rows.reduce((sum, row) => sum + row.numerator, 0);
  const wholes = rows.map((row) => row.denominator ?? Number.NaN);
  const whole = OWN_WHOLE.has(measure.id) ? wholes.reduce((sum, each) => sum + each, 0) : (wholes[0] ?? 1);
  return (numerator * measure.factor) / whole;
}
