/** Goals for tests, written as in a plan file, and evaluated on figures written as `{ '2017-05': 2196 }`. */
import { type Day, parseDay } from '../../core/day.ts';
import { daysOfSpan, parseSpan } from '../../core/period-span.ts';
import type { Unit } from '../../core/unit.ts';
import type { Figure, FigureStatus } from '../../statistics/figure.ts';
import { evaluateGoal } from '../evaluate-goal.ts';
import type { Evaluation } from '../evaluation.ts';
import { type Goal, goal } from '../goal.ts';
import type { Plan } from '../plan.ts';

/** The target as in a plan file; `operator_stated` is true unless written. */
type Written = Readonly<Record<string, unknown>>;

interface ToldFigure {
  readonly value: number | null;
  readonly status?: FigureStatus;
  /** The day after its period unless written. */
  readonly knownFrom?: string;
  readonly unit?: Unit;
  readonly revision?: number;
}
type Figures = Readonly<Record<string, number | ToldFigure>>;

export interface Situation {
  readonly asOf: string;
  readonly target?: Written;
  readonly measure?: Written;
  readonly baseline?: Written;
  readonly figures?: Figures;
  /** Of the area compared with. */
  readonly comparison?: Figures;
  /** Further fields of the goal. */
  readonly goal?: Written;
  /** When the plan was printed. */
  readonly printed?: string;
}

export function evaluated(situation: Situation): Evaluation {
  const { asOf, printed = '2017-10-01' } = situation;
  return evaluateGoal(aGoal(situation), aPlan(parseDay(printed)), figuresOf(situation), parseDay(asOf));
}

/** The verdict with its reason: `not-measurable: no-figure`. */
export function verdict({ verdict, why }: Evaluation): string {
  return why ? `${verdict}: ${why}` : verdict;
}

export function aGoal({ target, measure, baseline, goal: more }: Situation): Goal {
  const unit = target?.unit ?? measure?.unit ?? (target?.shape === 'rank' ? 'rank' : 'percent');
  const stated = target?.shape === 'deadline' ? {} : { operator_stated: true };
  return goal.parse({
    id: 'aalborg-2018-g-test',
    title: { da: 'Prøve', en: 'Test' },
    target_group: ['ledige'],
    in_goal_list: true,
    comparison: 'none',
    lines: ['1'],
    figures: [{ table: 'own', measure: 'm' }],
    comparison_figures: [{ table: 'area', measure: 'm' }],
    ...(target && {
      target: { ...stated, ...target },
      measure: { what: { da: 'Det målte', en: 'What is measured' }, unit, statistic: 'not-stated', ...measure },
    }),
    ...(baseline && { baseline: { kind: 'stated', unit, ...baseline } }),
    ...more,
  });
}

export function aPlan(printedOn: Day): Plan {
  const text = { da: 'x', en: 'x' };
  return {
    schema: 'pejl-plan/1',
    id: 'aalborg-2018',
    municipality: '851',
    year: 2018,
    kind: 'draft',
    kind_stated: true,
    printed: { on: printedOn, basis: 'stated', note: text },
    source: 'plan.txt',
    committee: { name: 'Udvalget', lines: ['1'] },
    heard: [],
    ministerial_goals: [],
    ministerial_goal_mapping: { basis: 'inferred', note: text },
    without_local_goal: [],
    goals: [],
    initiative_goal_links: text,
    initiatives: [],
    principles: [],
    organisation: { committees: [], councils: [], units: [], partners: [] },
    follow_up: [],
    lost_in_extraction: [],
  };
}

export function figuresOf(situation: Situation): Figure[] {
  const unit = aGoal(situation).measure?.unit ?? 'percent';
  return [
    ...Object.entries(situation.figures ?? {}).map(([period, told], row) => aFigure('own', period, told, unit, row)),
    ...Object.entries(situation.comparison ?? {}).map(([period, told], row) =>
      aFigure('area', period, told, unit, row),
    ),
  ];
}

function aFigure(table: string, period: string, told: number | ToldFigure, unit: Unit, row: number): Figure {
  const { value, knownFrom, ...more } = typeof told === 'object' ? told : { value: told };
  const span = parseSpan(period.replace(/ .*/, ''));
  return {
    table,
    row: row + 1,
    area: 'Aalborg',
    areaCode: '851',
    group: 'alle',
    groupLevel: 'total',
    measure: 'm',
    unit,
    period: span,
    value,
    printed: String(value ?? ''),
    derived: false,
    status: 'observed',
    knownFrom: knownFrom === undefined ? daysOfSpan(span).to : parseDay(knownFrom),
    lines: ['1'],
    revision: 1,
    ...more,
  };
}
