/**
 * Counts what goals ask of a register: one pass for each length of period and each area, however many goals there are. What
 * comes out is figures, of the same kind as the published ones.
 */

import { existsOn } from '../../core/areas/area.ts';
import { membersOf } from '../../core/areas/areas.ts';
import { MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { civilDate, type Day } from '../../core/day.ts';
import { daysOf, firstDayOfYear, type Grain, lastDayOf, type Period, periodsWithin } from '../../core/period.ts';
import type { Text } from '../../core/text.ts';
import { homeMunicipalities } from '../../measures/concepts/home-municipalities.ts';
import type { Cube } from '../../measures/cube.ts';
import type { Ask } from '../../measures/fold.ts';
import type { GroupKey } from '../../measures/group.ts';
import { whyNotMeasurable } from '../../measures/measurable.ts';
import type { Measure } from '../../measures/measure.ts';
import { narrowed, type Only, type PeriodFigure, splitBy } from '../../measures/narrowed.ts';
import { type Scope, scopeOf } from '../../measures/scope.ts';
import { coverageOf, type FileCoverage, reachOf } from '../../register/coverage.ts';
import type { Register } from '../../register/register.ts';
import type { Law } from '../../rules/law/law.ts';
import type { Goal } from '../goal.ts';
import { type Answered, answeredBy } from '../goal-register.ts';
import type { Plan } from '../plan.ts';
import { lacking, NOBODY_THERE, NOT_LOOKED, notSoFar, othersMissing } from './why-not.ts';

/** The whole register counted: in this thread, or on another. */
export type CountAll = (scope: Scope, asks: readonly Ask[]) => Cube[][] | Promise<readonly (readonly Cube[])[]>;

export interface AskedRegister {
  readonly register: Register;
  readonly law: Law;
  readonly measures: readonly Measure[];
}

export interface CountedFigure extends PeriodFigure {
  /** Its place among all municipalities, where the goal asks for that. */
  readonly rank?: number;
}

export interface CountedGoal {
  readonly goal: Goal;
  readonly measure: Measure;
  readonly answered: Answered;
  /** What can be told on the day, in order of time, length by length. */
  readonly figures: readonly CountedFigure[];
  /** The same of the area compared with. */
  readonly comparison: readonly PeriodFigure[];
  /** Why there is no comparison, or no rank. */
  readonly incomparable: Text | null;
}

/** Not counted, and why. */
export interface NotCounted {
  readonly goal: Goal;
  readonly why: Text;
}

/** How long before the year of the plan: the years its baselines are of. */
const YEARS_BEFORE = 3;

export async function countGoals(
  plan: Plan,
  asked: AskedRegister,
  asOf: Day,
  countAll: CountAll,
): Promise<(CountedGoal | NotCounted)[]> {
  const { register } = asked;
  const reach = reachOf(register);
  // A figure is known the day after its last day.
  const lastKnown = Math.min(asOf - 1, reach ?? Number.NEGATIVE_INFINITY);
  const wanted = plan.goals.map((goal) => wantedOf(goal, plan, asked));
  const passes = new Passes(asked, plan, lastKnown);
  for (const each of wanted) if ('answered' in each) passes.ask(each);
  await passes.run(countAll);
  return wanted.map((each) => {
    if (!('answered' in each)) return each;
    const counted = passes.counted(each);
    if ('why' in counted || counted.figures.length > 0) return counted;
    return { goal: each.goal, why: notSoFar(reach) };
  });
}

interface Wanted {
  readonly goal: Goal;
  readonly answered: Answered;
  readonly measure: Measure;
}

function wantedOf(
  goal: Goal,
  { municipality: code }: Plan,
  { register, measures }: AskedRegister,
): Wanted | NotCounted {
  const answered = answeredBy(goal.register);
  if (!answered) return { goal, why: goal.register?.fit === 'none' ? lacking(goal.register) : NOT_LOOKED };
  const measure = measures.find(({ id }) => id === answered.measure);
  // A plan stored before the catalogue lost a measure.
  if (!measure) return { goal, why: NOT_LOOKED };
  if (measure.subject === 'person' && !homeMunicipalities(register).has(code)) return { goal, why: NOBODY_THERE };
  return { goal, answered, measure };
}

type Where = 'own' | 'area' | 'each';

interface Pass {
  readonly scope: Scope;
  readonly asks: Map<Measure, GroupKey[][]>;
  cubes: ReadonlyMap<Measure, readonly Cube[]>;
}

/** One pass for each area and length of period. */
class Passes {
  readonly #asked: AskedRegister;
  readonly #plan: Plan;
  readonly #lastKnown: Day;
  readonly #coverage: readonly FileCoverage[];
  readonly #passes = new Map<string, Pass | null>();

  constructor(asked: AskedRegister, plan: Plan, lastKnown: Day) {
    this.#asked = asked;
    this.#plan = plan;
    this.#lastKnown = lastKnown;
    this.#coverage = coverageOf(asked.register);
  }

  ask(wanted: Wanted): void {
    const { answered, measure } = wanted;
    for (const [where, area] of this.#areasOf(answered)) {
      for (const grain of answered.periods) {
        const pass = this.#passOf(where, area, grain);
        if (!pass || whyNotMeasurable(measure, pass.scope)) continue;
        const by = byOf(where, wanted);
        const known = pass.asks.get(measure) ?? [];
        if (!known.some((keys) => keys.join() === by.join())) pass.asks.set(measure, [...known, by]);
      }
    }
  }

  async run(countAll: CountAll): Promise<void> {
    for (const pass of this.#passes.values()) {
      if (!pass || pass.asks.size === 0) continue;
      const asks = [...pass.asks].map(([measure, by]) => ({ measure, by }));
      const cubes = await countAll(pass.scope, asks);
      pass.cubes = new Map(asks.map(({ measure }, at) => [measure, cubes[at]!]));
    }
  }

  counted(wanted: Wanted): CountedGoal | NotCounted {
    const { goal, answered, measure } = wanted;
    const own = this.#passOf('own', [this.#plan.municipality], answered.periods[0]!);
    const refusal = own && whyNotMeasurable(measure, own.scope);
    if (refusal) return { goal, why: refusal.text };
    const compared = this.#comparedWith(answered);
    const missing = this.#missing(compared);
    const incomparable = missing > 0 ? othersMissing(missing, compared.length) : null;
    const isRank = answered.as === 'rank';
    if (isRank && incomparable) return { goal, why: incomparable };
    const counted = (where: Where, area: readonly string[]) =>
      answered.periods.flatMap((grain) => this.#figures(wanted, where, area, grain));
    return {
      goal,
      measure,
      answered,
      figures: isRank
        ? answered.periods.flatMap((grain) => this.#ranked(wanted, compared, grain))
        : counted('own', [this.#plan.municipality]),
      comparison: isRank || incomparable || compared.length === 0 ? [] : counted('area', compared),
      incomparable,
    };
  }

  /** The municipalities a goal compares with; none for most goals. */
  #comparedWith({ against, as }: Answered): readonly string[] {
    const day = firstDayOfYear(this.#plan.year);
    if (as === 'rank') return MUNICIPALITIES.filter((each) => existsOn(each, day)).map(({ id }) => id);
    return against === undefined ? [] : membersOf(against, day);
  }

  /** How many of them the register has nobody of. */
  #missing(area: readonly string[]): number {
    const homes = homeMunicipalities(this.#asked.register);
    return area.filter((code) => !homes.has(code)).length;
  }

  /** Where the measure is counted for a goal: at home, and in what it is compared with if the register has all of it. */
  #areasOf(answered: Answered): [Where, readonly string[]][] {
    const compared = this.#comparedWith(answered);
    const others: [Where, readonly string[]] = [answered.as === 'rank' ? 'each' : 'area', compared];
    return [
      ['own', [this.#plan.municipality]],
      ...(compared.length > 0 && this.#missing(compared) === 0 ? [others] : []),
    ];
  }

  /** Nothing when no whole period can be told. */
  #passOf(where: Where, area: readonly string[], grain: Grain): Pass | null {
    const key = [where, grain, ...area].join();
    const known = this.#passes.get(key);
    if (known !== undefined) return known;
    const { register, law } = this.#asked;
    const periods = this.#periods(grain);
    const pass = periods && {
      scope: scopeOf(register, periods, area, this.#lastKnown, law),
      asks: new Map<Measure, GroupKey[][]>(),
      cubes: new Map(),
    };
    this.#passes.set(key, pass);
    return pass;
  }

  /** Whole periods, from the years that baselines are of until the last day known. */
  #periods(grain: Grain): [Period, ...Period[]] | null {
    const from = firstDayOfYear(this.#plan.year - YEARS_BEFORE);
    if (!Number.isFinite(this.#lastKnown) || this.#lastKnown < from) return null;
    const [first, ...rest] = periodsWithin(grain, { from, to: this.#lastKnown + 1 }).filter(
      (period) => lastDayOf(period) <= this.#lastKnown,
    );
    return first ? [first, ...rest] : null;
  }

  /** A register is taken to hold a file from the year in which it first tells of something: earlier is unknown, and not 0. */
  #begins({ needs }: Measure): Day {
    const begins = needs.flatMap((file) => this.#coverage.find((each) => each.file === file)?.first ?? []);
    return Math.max(...begins.map((day) => firstDayOfYear(civilDate(day).year)));
  }

  #figures(wanted: Wanted, where: Where, area: readonly string[], grain: Grain, code?: string): PeriodFigure[] {
    const pass = this.#passOf(where, area, grain);
    const { measure, answered } = wanted;
    const by = byOf(where, wanted).join();
    const at = pass?.asks.get(measure)?.findIndex((keys) => keys.join() === by) ?? -1;
    const cube = pass?.cubes.get(measure)?.[at];
    if (!pass || !cube) return [];
    const only = (answered.only ?? {}) as Only;
    const begins = this.#begins(measure);
    return narrowed(measure, cube, pass.scope, only, code).filter(
      ({ period, knownAfter }) => daysOf(period).from >= begins && knownAfter <= this.#lastKnown,
    );
  }

  /** The place of the municipality's value among those of all, the best first; alike values share the best place. */
  #ranked(wanted: Wanted, area: readonly string[], grain: Grain): CountedFigure[] {
    const others = area.map((code) => this.#figures(wanted, 'each', area, grain, code));
    return this.#figures(wanted, 'each', area, grain, this.#plan.municipality).flatMap((figure, at) => {
      const values = others.map((of) => of[at]?.value ?? null);
      const { value } = figure;
      if (value === null || values.includes(null)) return [];
      const isBetter = (other: number) => (wanted.measure.better === 'higher' ? other > value : other < value);
      return [{ ...figure, rank: 1 + values.filter((other) => isBetter(other!)).length }];
    });
  }
}

function byOf(where: Where, { measure, answered }: Wanted): GroupKey[] {
  const by = splitBy(measure, (answered.only ?? {}) as Only);
  return where === 'each' ? [...by, 'municipality'] : by;
}
