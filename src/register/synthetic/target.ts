/**
 * A published figure that a synthetic register is made to meet: what a measure gives for one municipality, period and group.
 * The measures that can be targets are a closed list, because each is met in its own way.
 */
import type { Day } from '../../core/day.ts';

export const TARGET_MEASURES = [
  'befolkning',
  'fuldtidspersoner',
  'bruttoledige',
  'andel-af-befolkningen',
  'personer',
  'langtidsledige',
  'paabegyndte-forloeb',
  'andel-ordinaer-uddannelse',
  'effekt',
  'samarbejdsgrad',
  'selvforsoergende-efter-ankomst',
  'ungdomsuddannelse-15-maaneder',
  'kontrol-tilbagebetaling',
  'kontrol-fremadrettet',
] as const;
export type TargetMeasure = (typeof TARGET_MEASURES)[number];

/** Groups by which a target may be narrowed down; `group` is that of a population figure. */
export const TARGET_GROUPS = ['benefit', 'readiness', 'age', 'unemployment_fund', 'kind', 'weeks', 'group'] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export interface Target {
  /** Three-digit code. */
  readonly municipality: string;
  /** `befolkning` is no measure but a figure of population.csv. */
  readonly measure: TargetMeasure;
  /** The values that are added up, by group; a group that is absent is not narrowed down. */
  readonly where: Readonly<Partial<Record<TargetGroup, readonly string[]>>>;
  /** As written: `2016`, `2018-Q2`, or several: `2017-01/2017-10`. */
  readonly period: string;
  readonly from: Day;
  /** The first day outside. */
  readonly to: Day;
  /** In the unit of the measure. */
  readonly value: number;
  /** Where it is printed, for people: table and lines. */
  readonly source: string;
}

/** Targets of one measure, in the order given. */
export function targetsOf(targets: readonly Target[], measure: TargetMeasure): Target[] {
  return targets.filter((target) => target.measure === measure);
}

/** The value of the target that covers a day, for the kinds of thing asked about; `undefined`: nothing is published. */
export function targetOn(
  targets: readonly Target[],
  day: Day,
  asked: Partial<Record<TargetGroup, string>> = {},
): Target | undefined {
  return targets.find(
    ({ from, to, where }) =>
      day >= from &&
      day < to &&
      Object.entries(asked).every(([group, value]) => where[group as TargetGroup]?.includes(value)),
  );
}
