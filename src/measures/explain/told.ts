/**
 * What a measure tells the tally about one person, written down as it is said, and what each of it came to in each period.
 * It is the measure's own `counter` that speaks, so an explanation cannot differ from the figure.
 */
import type { Day } from '../../core/day.ts';
import { PersonCursor } from '../../register/columns/person-cursor.ts';
import { Cube } from '../cube.ts';
import { CubeCounter, ONE, type Once, type Side, UNKNOWN } from '../cube-counter.ts';
import { cubeKeys, cubeSizes } from '../fold.ts';
import type { PersonMeasure } from '../measure.ts';
import type { PeriodSet } from '../period-set.ts';
import type { Scope } from '../scope.ts';
import type { Stretch } from '../stretch.ts';
import { Tally } from '../tally.ts';
import { Whereabouts } from '../whereabouts.ts';

export interface Amount {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

/** `stretch`: days that weigh; `once`: days of which one is enough; `event`: something on a day. */
export type ToldKind = 'stretch' | 'once' | 'event';

export interface Told {
  readonly kind: ToldKind;
  /** The days it was said of, half-open; of an event, one. */
  readonly from: Day;
  readonly to: Day;
  /** Only days at working age count. */
  readonly atWorkingAge: boolean;
  /** The period it was said of, where that is not the one its days lie in. */
  readonly period: number | undefined;
  /** The day on which the person must live in the area, too. */
  readonly livesOn: Day;
  /** Group codes when it was said. */
  readonly codes: Int32Array;
  /** By period. Empty: it counts nowhere. */
  readonly amounts: Map<number, Amount>;
  /** The days that counted, half-open; several where the person lives in the area now and then. */
  readonly counted: { readonly from: Day; readonly to: Day }[];
}

/** What is told of the only person of the scope's register. */
export function toldOf(measure: PersonMeasure, scope: Scope): Told[] {
  const where = new Whereabouts(scope);
  const tally = new ListeningTally(scope, new ListeningCounter(measure, scope), where);
  const cursor = new PersonCursor(scope.register.people);
  // Somebody who never lives in the area is listened to as well: what is said then counts nowhere, and tells why.
  where.seek(cursor);
  tally.person(cursor, measure.counter(scope));
  return tally.told;
}

class ListeningCounter extends CubeCounter {
  readonly #scope: Scope;
  told: Told | undefined;
  /** What is counted once, and has been. */
  readonly #counted = new Set<string>();

  constructor(measure: PersonMeasure, scope: Scope) {
    super(new Cube(cubeKeys(measure, []), cubeSizes(measure, [], scope), scope.periods.length));
    this.#scope = scope;
  }

  override spread(_codes: Int32Array, stretch: Stretch, side: Side): void {
    const { first, last, weight, before, until, whole } = stretch;
    const { starts, days } = this.#scope;
    for (let period = first; period <= last; period++) {
      const amount = (period === last ? until : whole[period]! * weight) - (period === first ? before : 0);
      this.#record(period, side === 'numerator' ? amount : 0, side === 'denominator' ? amount : 0, 0);
    }
    if (last < first || weight === 0 || !this.told) return;
    const isByDay = whole === days;
    const from = isByDay ? starts[first]! + before / weight : Math.max(this.told.from, starts[first]!);
    const to = isByDay ? starts[last]! + until / weight : Math.min(this.told.to, starts[last + 1]!);
    this.told.counted.push({ from, to });
  }

  override add(_codes: Int32Array, period: number, numerator: number, denominator: number): void {
    this.#record(period, numerator, denominator, 0);
  }

  override addUnknown(_codes: Int32Array, period: number): void {
    this.#record(period, 0, 0, 1);
  }

  override once(_codes: Int32Array, first: number, last: number, token: number, what: Once): void {
    for (let period = first; period <= last; period++) {
      const name = `${token} ${period}`;
      if (this.#counted.has(name)) continue;
      this.#counted.add(name);
      if (what === ONE) this.#record(period, 1, 0, 0);
      else if (what === UNKNOWN) this.#record(period, 0, 0, 1);
      else this.#record(period, what.has(period) ? 1 : 0, 1, 0);
    }
  }

  #record(period: number, numerator: number, denominator: number, unknown: number): void {
    const { amounts } = this.told!;
    const before = amounts.get(period) ?? { numerator: 0, denominator: 0, unknown: 0 };
    amounts.set(period, {
      numerator: before.numerator + numerator,
      denominator: before.denominator + denominator,
      unknown: before.unknown + unknown,
    });
  }
}

class ListeningTally extends Tally {
  readonly told: Told[] = [];
  readonly #counter: ListeningCounter;

  constructor(scope: Scope, counter: ListeningCounter, where: Whereabouts) {
    super(scope, [counter], where);
    this.#counter = counter;
  }

  override days(from: Day, to: Day, weight: number, side?: Side): void {
    this.#listen({ kind: 'stretch', from, to, atWorkingAge: true });
    super.days(from, to, weight, side);
  }

  override thursdays(from: Day, to: Day): void {
    this.#listen({ kind: 'stretch', from, to });
    super.thursdays(from, to);
  }

  override event(day: Day, numerator: number, denominator: number, period?: number, livesOn = day): boolean {
    this.#listen({ kind: 'event', from: day, to: day + 1, period, livesOn });
    return super.event(day, numerator, denominator, period, livesOn);
  }

  /** Each last day is listened to by itself, and not in runs. */
  override onLastDay(period: number, numerator: number, denominator: number): void {
    this.event(this.scope.starts[period + 1]! - 1, numerator, denominator);
  }

  override unknown(day: Day): void {
    this.#listen({ kind: 'event', from: day, to: day + 1 });
    super.unknown(day);
  }

  override once(from: Day, to: Day): void {
    this.#listen({ kind: 'once', from, to, atWorkingAge: true });
    super.once(from, to);
  }

  override onceOf(from: Day, to: Day, marked: PeriodSet): void {
    this.#listen({ kind: 'once', from, to });
    super.onceOf(from, to, marked);
  }

  override onceUnknown(from: Day, to: Day, row: number): void {
    this.#listen({ kind: 'once', from, to, atWorkingAge: true });
    super.onceUnknown(from, to, row);
  }

  #listen(said: Pick<Told, 'kind' | 'from' | 'to'> & Partial<Told>): void {
    const told: Told = {
      atWorkingAge: false,
      period: undefined,
      livesOn: said.from,
      codes: this.codes.slice(),
      amounts: new Map(),
      counted: [],
      ...said,
    };
    this.told.push(told);
    this.#counter.told = told;
  }
}
