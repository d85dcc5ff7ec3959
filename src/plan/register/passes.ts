/** The passes over a register that the goals of a plan need, and what each goal reads out of them. */
import { existsOn } from '../../core/areas/area.ts';
import { membersOf } from '../../core/areas/areas.ts';
import { MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { civilDate, type Day } from '../../core/day.ts';
import { daysOf, firstDayOfYear, type Grain, lastDayOf, type Period, periodsWithin } from '../../core/period.ts';
import type { Text } from '../../core/text.ts';
import { homeMunicipalities } from '../../measures/concepts/home-municipalities.ts';
import type { Cube } from '../../measures/cube.ts';
import type { CountAll } from '../../measures/fold.ts';
import type { GroupKey } from '../../measures/group.ts';
import { whyNotMeasurable } from '../../measures/measurable.ts';
import type { Measure } from '../../measures/measure.ts';
import { narrowed, type Only, type PeriodFigure, splitBy } from '../../measures/narrowed.ts';
import { rowsOf } from '../../measures/rows.ts';
import { type Scope, scopeOf } from '../../measures/scope.ts';
import { type Figure, openFigure, type WithheldReason } from '../../measures/withholding/figure.ts';
import { figuresFor, type Reader } from '../../measures/withholding/figures-for.ts';
import { coverageOf, type FileCoverage } from '../../register/coverage.ts';
import type { Register } from '../../register/register.ts';
import type { Law } from '../../rules/law/law.ts';
import type { Goal } from '../goal.ts';
import type { Answered } from '../goal-register.ts';
import type { Plan } from '../plan.ts';
import { othersMissing } from './why-not.ts';

export interface AskedRegister {
  readonly register: Register;
  readonly law: Law;
  readonly measures: readonly Measure[];
  /** Who asks; absent: somebody who may open the cases. */
  readonly reader?: Reader;
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
  /** Why some figures are not shown. */
  readonly withheld: WithheldReason | null;
}

/** Not counted, and why. */
export interface NotCounted {
  readonly goal: Goal;
  readonly why: Text;
}

export interface Wanted {
  readonly goal: Goal;
  readonly answered: Answered;
  readonly measure: Measure;
}

/** How long before the year of the plan: the years its baselines are of. */
const YEARS_BEFORE = 3;

type Where = 'own' | 'area' | 'each';

interface Pass {
  readonly scope: Scope;
  readonly asks: Map<Measure, GroupKey[][]>;
  /** By measure and what it is split by: what whoever asks may see. */
  readonly figures: Map<string, readonly Figure[]>;
}

/**
 * One pass for each area and length of period. `lastKnown` is the last day that may be told of; `countedAsOf` the day as of
 * which is counted: the same, except that who may not open the cases is given figures of the day of publication alone.
 */
export class Passes {
  readonly #asked: AskedRegister;
  readonly #plan: Plan;
  readonly #lastKnown: Day;
  readonly #countedAsOf: Day;
  readonly #coverage: readonly FileCoverage[];
  readonly #passes = new Map<string, Pass | null>();

  constructor(asked: AskedRegister, plan: Plan, lastKnown: Day, countedAsOf: Day) {
    this.#asked = asked;
    this.#plan = plan;
    this.#lastKnown = lastKnown;
    this.#countedAsOf = countedAsOf;
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
      for (const [at, { measure, by }] of asks.entries()) {
        for (const [each, keys] of by.entries()) {
          const figures = await this.#seen(measure, keys, pass.scope, cubes[at]![each]!, countAll);
          pass.figures.set(nameOf(measure, keys), figures);
        }
      }
    }
  }

  async #seen(measure: Measure, by: readonly GroupKey[], scope: Scope, cube: Cube, countAll: CountAll) {
    const rows = rowsOf(measure, cube, scope);
    const { reader } = this.#asked;
    return reader ? figuresFor(reader, { measure, by, scope, rows }, countAll) : rows.map(openFigure);
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
    const all: CountedFigure[] = isRank
      ? answered.periods.flatMap((grain) => this.#ranked(wanted, compared, grain))
      : counted('own', [this.#plan.municipality]);
    return {
      goal,
      measure,
      answered,
      figures: all.filter(({ withheld }) => withheld === null),
      comparison: isRank || incomparable || compared.length === 0 ? [] : counted('area', compared),
      incomparable,
      withheld: all.findLast(({ withheld }) => withheld !== null)?.withheld ?? null,
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
      scope: scopeOf(register, periods, area, this.#countedAsOf, law),
      asks: new Map<Measure, GroupKey[][]>(),
      figures: new Map<string, readonly Figure[]>(),
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
    const seen = pass?.figures.get(nameOf(measure, byOf(where, wanted)));
    if (!pass || !seen) return [];
    const only = (answered.only ?? {}) as Only;
    const begins = this.#begins(measure);
    return narrowed(measure, seen, pass.scope, only, code).filter(
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

function nameOf({ id }: Measure, by: readonly GroupKey[]): string {
  return [id, ...by].join();
}

function byOf(where: Where, { measure, answered }: Wanted): GroupKey[] {
  const by = splitBy(measure, (answered.only ?? {}) as Only);
  return where === 'each' ? [...by, 'municipality'] : by;
}
