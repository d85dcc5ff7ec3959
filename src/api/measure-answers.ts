/** A measure asked of the registers of one or several municipalities. */
import { isMunicipalityCode } from '../core/areas/municipalities.ts';
import { BENEFIT_IDS } from '../core/benefits/benefits.ts';
import { nearestFirst } from '../core/closest.ts';
import { type Day, parseDay } from '../core/day.ts';
import type { PejlError } from '../core/errors/pejl-error.ts';
import type { Text } from '../core/text.ts';
import { measureErrors } from '../measures/errors.ts';
import { groupValues } from '../measures/fold.ts';
import { type GroupKey, UNKNOWN_GROUP } from '../measures/group.ts';
import { whyNotMeasurable } from '../measures/measurable.ts';
import type { Measure } from '../measures/measure.ts';
import { type Question, type QuestionText, readQuestion } from '../measures/question.ts';
import { rowsOf } from '../measures/rows.ts';
import { type Scope, scopeOf } from '../measures/scope.ts';
import { type Figure, WITHHELD, type WithheldReason } from '../measures/withholding/figure.ts';
import { figuresTogether } from '../measures/withholding/figures-together.ts';
import { reachOf } from '../register/coverage.ts';
import { apiErrors } from './errors.ts';
import { readerOf } from './figure-reader.ts';
import type { RegisterFolds } from './register-folds.ts';
import type { HeldRegister, Registers } from './registers.ts';
import type { Settings } from './settings.ts';

/** Only the rows of these groups, which then need not be shown. */
export type Only = Readonly<Partial<Record<GroupKey, string>>>;

export interface MeasureQuestionText extends Omit<QuestionText, 'area'> {
  /** Without it, every municipality that has a register. */
  readonly area?: string;
  readonly only: Only;
}

export interface MeasureAnswer {
  readonly question: Question;
  readonly only: Only;
  readonly registers: readonly HeldRegister[];
  /** Of each group the measure has: what it can be, the unknown last. */
  readonly values: ReadonlyMap<GroupKey, readonly string[]>;
  readonly rows: readonly Figure[];
  /** Why there are no rows. */
  readonly notMeasurable: { readonly municipality: string; readonly why: PejlError } | null;
  /** Why nothing that was asked is shown to whoever asks; there are no rows then either. */
  readonly withheld: Text | null;
}

export interface MeasureSource {
  readonly registers: Registers;
  readonly folds: RegisterFolds;
  readonly measures: readonly Measure[];
  readonly settings: Pick<Settings, 'lawFor' | 'thresholdOf'>;
}

/** Cells of a breakdown, all periods: more are no table. */
const MOST_CELLS = 2_000_000;

/** As of the last day that any register knows about (`api/no-register`, `api/too-many-cells`, `measures/…`, `core/…`). */
export async function answerMeasure(text: MeasureQuestionText, source: MeasureSource): Promise<MeasureAnswer> {
  const { registers, measures } = source;
  const known = await registers.municipalities();
  const question = readQuestion({ ...text, area: text.area ?? (known.join() || 'all') }, measures);
  const { measure, municipalities } = question;
  const all = new Map(await Promise.all(known.map(async (code) => [code, await registers.of(code)] as const)));
  const newest = latest([...all.values()].map(reach)) ?? question.asOf;
  const asOf = text.asOf === undefined ? newest : parseDay(text.asOf);
  const codes = municipalities === 'all' ? known : municipalities;
  const held = await Promise.all(codes.map(async (code) => all.get(code) ?? registers.of(code)));
  return answer({ ...question, asOf }, onlyOf(text.only, measure), held, newest, source);
}

async function answer(
  question: Question,
  only: Only,
  registers: readonly HeldRegister[],
  newest: Day,
  { folds, settings }: MeasureSource,
): Promise<MeasureAnswer> {
  const { measure, periods, asOf, by } = question;
  const laws = await Promise.all(registers.map(({ municipality }) => settings.lawFor(municipality)));
  const scopes = registers.map((held, at) => (register: HeldRegister['live']['register']) => {
    return scopeOf(register, periods, [held.municipality], asOf, laws[at]!);
  });
  const now = registers.map(({ live }, at) => scopes[at]!(live.register));
  const values = valuesOf(measure, now);
  expectKnown(only, values);
  const about = { question, only, registers, values, rows: [], notMeasurable: null, withheld: null };
  const all = [...new Set([...by, ...(Object.keys(only) as GroupKey[])])];
  expectFewCells(all, values, periods.length);
  for (const [at, scope] of now.entries()) {
    const why = whyNotMeasurable(measure, scope);
    if (why) return { ...about, notMeasurable: { municipality: registers[at]!.municipality, why } };
  }
  const parts = await Promise.all(
    registers.map(async (held, at) => {
      const { scope, cubes, countAll } = await folds.fold(held, scopes[at]!, [{ measure, by: [all] }]);
      return { scope, rows: rowsOf(measure, cubes[0]![0]!, scope), countAll };
    }),
  );
  const codes = registers.map(({ municipality }) => municipality);
  const threshold = await settings.thresholdOf(codes, newest);
  const figures = await figuresTogether(readerOf(registers, newest, threshold), measure, all, parts);
  const withheld = figures.find((figure) => figure.withheld !== null && withholdsAll(figure.withheld))?.withheld;
  if (withheld) return { ...about, withheld: WITHHELD[withheld] };
  const rows = figures.filter(({ group }) => isAmong(group, only));
  return { ...about, rows: rows.map((row) => without(row, only, by, measure)) };
}

function withholdsAll(reason: WithheldReason): boolean {
  return reason !== 'small-group';
}

function reach({ live }: HeldRegister): Day | null {
  return reachOf(live.register);
}

function latest(days: readonly (Day | null)[]): Day | undefined {
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** (`measures/unknown-group`) */
function onlyOf(only: Only, measure: Measure): Only {
  const set = Object.entries(only).filter(([, value]) => value !== undefined) as [GroupKey, string][];
  for (const [group] of set) {
    if (measure.groups.includes(group)) continue;
    const groups = measure.groups.join(', ');
    throw measureErrors.create('measures/unknown-group', { measure: measure.id, group, groups }, { field: group });
  }
  return Object.fromEntries(set);
}

function valuesOf(measure: Measure, scopes: readonly Scope[]): Map<GroupKey, readonly string[]> {
  return new Map(
    measure.groups.map((key) => {
      const met = new Set(scopes.flatMap((scope) => groupValues(measure, key, scope)));
      const values = key === 'benefit' ? [...BENEFIT_IDS.filter((id) => met.has(id)), ...notBenefits(met)] : [...met];
      return [key, [...values, UNKNOWN_GROUP]];
    }),
  );
}

function notBenefits(met: ReadonlySet<string>): string[] {
  return [...met].filter((value) => !BENEFIT_IDS.some((id) => id === value)).sort();
}

/** A benefit or municipality that nobody in the registers has is no mistake (`measures/unknown-value`). */
function expectKnown(only: Only, values: ReadonlyMap<GroupKey, readonly string[]>): void {
  for (const [key, value] of Object.entries(only) as [GroupKey, string][]) {
    const known = values.get(key) ?? [];
    const isKnown =
      known.includes(value) ||
      (key === 'benefit' && BENEFIT_IDS.some((id) => id === value)) ||
      (key === 'municipality' && isMunicipalityCode(value));
    if (isKnown) continue;
    const closest = nearestFirst(value, known).slice(0, 3).join(', ');
    throw measureErrors.create('measures/unknown-value', { group: key, value, closest }, { field: key });
  }
}

/** (`api/too-many-cells`) */
function expectFewCells(by: readonly GroupKey[], values: ReadonlyMap<GroupKey, readonly string[]>, periods: number) {
  const cells = by.reduce((product, key) => product * (values.get(key)?.length ?? 1), periods);
  if (cells > MOST_CELLS) throw apiErrors.create('api/too-many-cells', { cells, most: MOST_CELLS });
}

function isAmong(group: Figure['group'], only: Only): boolean {
  return Object.entries(only).every(([key, value]) => group[key as GroupKey] === value);
}

/** Without the groups that were only asked about to narrow. */
function without(row: Figure, only: Only, by: readonly GroupKey[], measure: Measure): Figure {
  const shown = (key: GroupKey) => only[key] === undefined || by.includes(key) || measure.always?.[key] !== undefined;
  const group = Object.entries(row.group).filter(([key]) => shown(key as GroupKey));
  return { ...row, group: Object.fromEntries(group) };
}
