/** What was counted for a goal as figures, so that the evaluators of published figures rate them too. */
import { municipality } from '../../core/areas/municipalities.ts';
import { lastDayOf } from '../../core/period.ts';
import type { PeriodSpan } from '../../core/period-span.ts';
import type { Unit } from '../../core/unit.ts';
import type { PeriodFigure } from '../../measures/narrowed.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Goal } from '../goal.ts';
import type { Plan } from '../plan.ts';
import type { CountedFigure, CountedGoal } from './passes.ts';
import { inRegisterUnit, registerUnit } from './register-unit.ts';

/** The tables such figures stand in; no published table has these names. */
const OWN = 'register';
const AREA = 'register-area';

export function isFromRegister({ table }: Figure): boolean {
  return table === OWN || table === AREA;
}

export function figuresOf(counted: CountedGoal, plan: Plan): Figure[] {
  return [
    ...counted.figures.flatMap((figure, at) => figureOf(OWN, figure, at, counted, plan)),
    ...counted.comparison.flatMap((figure, at) => figureOf(AREA, figure, at, counted, plan)),
  ];
}

/**
 * The goal with the register's figures in the place of the published ones. Its baseline is what the register says of that
 * period; a printed one is kept to look at and not counted from, since the two are not counted alike.
 */
export function goalOnRegister(goal: Goal, figures: readonly Figure[]): Goal {
  const { figures: _, comparison_figures: __, baseline, ...rest } = goal;
  return {
    ...rest,
    ...(baseline && { baseline: baselineOnRegister(baseline, figures) }),
    figures: [{ table: OWN, measure: goal.id }],
    comparison_figures: [{ table: AREA, measure: goal.id }],
  };
}

function baselineOnRegister(baseline: NonNullable<Goal['baseline']>, figures: readonly Figure[]) {
  const found = figures.find(({ table, period }) => table === OWN && period && samePeriod(period, baseline.period));
  if (found?.value != null) {
    // What the plan does not count from, the register does not either; what it only expected has come.
    const kind = baseline.kind === 'nearest' ? ('nearest' as const) : ('stated' as const);
    return { ...baseline, value: found.value, unit: found.unit, kind };
  }
  // An expectation is told and never rates; what is printed as a state must not become one of the register.
  return baseline.kind === 'stated' ? { ...baseline, kind: 'nearest' as const } : baseline;
}

function samePeriod(a: PeriodSpan, b: PeriodSpan): boolean {
  const isSame = (x: PeriodSpan['to'], y: PeriodSpan['to']) => x?.grain === y?.grain && x?.index === y?.index;
  return isSame(a.from, b.from) && isSame(a.to, b.to);
}

function figureOf(
  table: string,
  figure: CountedFigure | PeriodFigure,
  at: number,
  { goal, measure, answered }: CountedGoal,
  plan: Plan,
): Figure[] {
  const rank = 'rank' in figure ? figure.rank : undefined;
  const value = rank ?? figure.value;
  if (value === null) return [];
  const unit: Unit = rank === undefined ? registerUnit(measure.unit, goal) : 'rank';
  return [
    {
      table,
      row: at + 1,
      area: table === OWN ? municipality(plan.municipality).name.da : (answered.against ?? ''),
      areaCode: table === OWN ? plan.municipality : (answered.against ?? null),
      group: '',
      groupLevel: 'total',
      measure: goal.id,
      unit,
      period: spanOf(figure, answered.at === 'last-day'),
      value: rank === undefined ? inRegisterUnit(value, measure.unit) : value,
      printed: '',
      derived: false,
      status: 'observed',
      knownFrom: figure.knownAfter + 1,
      lines: [],
      revision: 1,
    },
  ];
}

function spanOf({ period }: PeriodFigure, standsForLastDay: boolean): PeriodSpan {
  const of = standsForLastDay ? ({ grain: 'day', index: lastDayOf(period) } as const) : period;
  return { from: of, to: of };
}
