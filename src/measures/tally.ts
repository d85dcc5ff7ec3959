/**
 * Where a measure puts what it counts. A measure says *what* (so much weight on these days, this event on that day, this
 * person once); the tally knows where it belongs: in the area, at working age, in which period, in which groups, and never
 * after as-of. One contribution lands in every breakdown asked for.
 */
import type { Day } from '../core/day.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import { type CubeCounter, ONE, type Once, type Side, UNKNOWN } from './cube-counter.ts';
import { SLOT } from './group.ts';
import type { PeriodSet } from './period-set.ts';
import { RunOfPeriods } from './run-of-periods.ts';
import type { Scope } from './scope.ts';
import { type Counted, Stretch } from './stretch.ts';
import type { Whereabouts } from './whereabouts.ts';

const NONE: readonly CubeCounter[] = [];

export class Tally {
  readonly scope: Scope;
  /** Group codes of what is being counted, by slot. A measure sets the slots of its own groups before it counts. */
  readonly codes: Int32Array;
  readonly #where: Whereabouts;
  readonly #counters: readonly CubeCounter[];
  readonly #together: readonly CubeCounter[];
  readonly #split: readonly CubeCounter[];
  readonly #stretch: Stretch;
  readonly #run = new RunOfPeriods();
  #active: readonly CubeCounter[];
  #subject = 0;

  constructor(scope: Scope, counters: readonly CubeCounter[], where: Whereabouts) {
    this.scope = scope;
    this.codes = where.codes;
    this.#where = where;
    this.#counters = counters;
    this.#together = counters.filter((counter) => !counter.byMunicipality);
    this.#split = counters.filter((counter) => counter.byMunicipality);
    this.#stretch = new Stretch(scope);
    this.#active = counters;
  }

  /**
   * Counts the person that `Whereabouts` stands at: once for all breakdowns, or, when recorded residences overlap, once for
   * the area together and once for each municipality.
   */
  person(person: PersonCursor, count: (person: PersonCursor, tally: Tally) => void): void {
    this.#stand(person.index);
    if (!this.#where.overlap) {
      count(person, this);
      return;
    }
    this.#active = this.#together;
    count(person, this);
    this.#active = this.#split;
    if (this.#split.length > 0) this.#where.eachMunicipality(person, () => count(person, this));
  }

  /** A subject that is not a person (a workplace, a job order): the caller sets every group code. */
  subject(subject: number): void {
    this.codes.fill(0);
    this.#stand(subject);
  }

  #stand(subject: number): void {
    this.#run.count();
    this.#subject = subject;
    this.#active = this.#counters;
  }

  /** All that was told is in the counters after this. */
  finish(): void {
    this.#run.count();
  }

  /**
   * `weight` on each day from `from` to `to` (outside), on days in the area and at working age, as person-days in the
   * numerator (or the denominator).
   */
  days(from: Day, to: Day, weight: number, side: Side = 'numerator'): void {
    const first = Math.max(from, this.#where.working);
    const last = Math.min(to, this.#where.retired);
    this.#spread(first, last, 'days', weight, side);
  }

  /**
   * 1 for each Thursday from `from` to `to` (outside) in the area, at any age: the day that decides which month an ISO week
   * belongs to.
   */
  thursdays(from: Day, to: Day): void {
    this.#spread(from, to, 'thursdays', 1, 'numerator');
  }

  #spread(from: Day, to: Day, counted: Counted, weight: number, side: Side): void {
    const { stays } = this.#where;
    const first = Math.max(from, this.scope.from);
    const last = Math.min(to, this.scope.to, this.scope.end);
    for (let stay = 0; stay < stays.count; stay++) {
      const begin = Math.max(first, stays.from[stay]!);
      const end = Math.min(last, stays.to[stay]!);
      if (begin >= end) continue;
      this.codes[SLOT.municipality] = stays.municipality[stay]!;
      this.#stretch.set(begin, end, counted, weight);
      let hasAges = false;
      for (const counter of this.#active) {
        if (counter.byAge) hasAges = true;
        else counter.spread(this.codes, this.#stretch, side, this.#subject);
      }
      if (hasAges) this.#spreadByAge(begin, end, counted, weight, side);
    }
  }

  /** Outside the bands the age is `ukendt`. */
  #spreadByAge(from: Day, to: Day, counted: Counted, weight: number, side: Side): void {
    for (let begin = from; begin < to; ) {
      const end = Math.min(to, this.#where.nextBand(begin));
      this.codes[SLOT.age] = this.#where.bandOn(begin);
      this.#stretch.set(begin, end, counted, weight);
      for (const counter of this.#active)
        if (counter.byAge) counter.spread(this.codes, this.#stretch, side, this.#subject);
      begin = end;
    }
  }

  /**
   * Something that happened on a day, in the area. It belongs to the period of `day` unless another is given. With
   * `livesOn`, the person must live in the area on that day too (and, split by municipality, in the same one). Returns
   * false when the person was not in the area, or the day is outside what is asked.
   */
  event(day: Day, numerator: number, denominator: number, period = this.periodOf(day), livesOn = day): boolean {
    if (period < 0 || day >= this.scope.end) return false;
    const counters = this.#standOn(day, livesOn);
    for (const counter of counters) counter.add(this.codes, period, numerator, denominator, this.#subject);
    return counters.length > 0;
  }

  /**
   * What is so on the last day of a period, as `event`. Call in order of time: periods that follow each other with the same
   * numbers and groups are counted as one run.
   */
  onLastDay(period: number, numerator: number, denominator: number): void {
    const day = this.scope.starts[period + 1]! - 1;
    if (day >= this.scope.end) return;
    const counters = this.#standOn(day, day);
    if (counters.length === 0) return;
    this.#run.add(counters, this.codes, period, numerator, denominator, this.#subject);
  }

  /** Something that happened on a day, in the area, but lacks the fact to count it by. */
  unknown(day: Day): void {
    const period = this.periodOf(day);
    if (period < 0 || day >= this.scope.end) return;
    for (const counter of this.#standOn(day, day)) counter.addUnknown(this.codes, period, this.#subject);
  }

  /** Sets the codes of where and how old the person is on a day; returns the breakdowns that the day belongs in. */
  #standOn(day: Day, livesOn: Day): readonly CubeCounter[] {
    const { stays } = this.#where;
    const stay = stays.at(day);
    const other = livesOn === day ? stay : stays.at(livesOn);
    if (stay < 0 || other < 0) return NONE;
    this.codes[SLOT.municipality] = stays.municipality[stay]!;
    this.codes[SLOT.age] = this.#where.bandOn(day);
    if (stays.municipality[other] === stays.municipality[stay]) return this.#active;
    return this.#active === this.#split ? NONE : this.#together;
  }

  /** Straight into the cells of the codes set, in a period. */
  add(period: number, numerator: number, denominator: number): void {
    for (const counter of this.#active) counter.add(this.codes, period, numerator, denominator, this.#subject);
  }

  /** Straight into the cells of the codes set, in a period: something that lacks the fact to count it by. */
  addUnknown(period: number): void {
    for (const counter of this.#active) counter.addUnknown(this.codes, period, this.#subject);
  }

  /**
   * The person once in each period that a stretch of days touches, in the area and at working age. Call in order of time:
   * the groups are those of the first counted day (and the person counts once in each municipality and benefit).
   */
  once(from: Day, to: Day): void {
    this.#once(Math.max(from, this.#where.working), Math.min(to, this.#where.retired), this.#subject, ONE);
  }

  /** The same at any age, as a denominator, and in the numerator of the periods that are marked. */
  onceOf(from: Day, to: Day, marked: PeriodSet): void {
    this.#once(from, to, this.#subject, marked);
  }

  /**
   * Something of the person's own (by its row) that stretches over these days and lacks the fact to count it by: once in
   * each period, as `once`.
   */
  onceUnknown(from: Day, to: Day, row: number): void {
    this.#once(Math.max(from, this.#where.working), Math.min(to, this.#where.retired), -2 - row, UNKNOWN);
  }

  #once(from: Day, to: Day, token: number, what: Once): void {
    const { stays } = this.#where;
    const first = Math.max(from, this.scope.from);
    const last = Math.min(to, this.scope.to, this.scope.end);
    for (let stay = 0; stay < stays.count; stay++) {
      const begin = Math.max(first, stays.from[stay]!);
      const end = Math.min(last, stays.to[stay]!);
      if (begin >= end) continue;
      this.codes[SLOT.municipality] = stays.municipality[stay]!;
      const [from, to] = [this.periodOf(begin), this.periodOf(end - 1)];
      for (const counter of this.#active) {
        if (counter.byAge) this.#onceByAge(counter, begin, to, token, what);
        else counter.once(this.codes, from, to, token, what, this.#subject);
      }
    }
  }

  /** The age in a period is that of its first day, or of the first day of all. */
  #onceByAge(counter: CubeCounter, begin: Day, lastPeriod: number, token: number, what: Once): void {
    const { starts, to } = this.scope;
    let day = begin;
    for (let period = this.periodOf(day); period <= lastPeriod; day = starts[period]!) {
      const nextBand = this.#where.nextBand(day);
      const last = nextBand >= to ? lastPeriod : Math.min(lastPeriod, this.periodOf(nextBand - 1));
      this.codes[SLOT.age] = this.#where.bandOn(day);
      counter.once(this.codes, period, last, token, what, this.#subject);
      period = last + 1;
    }
  }

  /** Index of the period a day lies in, or −1. */
  periodOf(day: Day): number {
    return day < this.scope.from || day >= this.scope.to ? -1 : this.scope.periodAt[day - this.scope.from]!;
  }

  /** Was the person in the area on a day? */
  inArea(day: Day): boolean {
    return this.#where.stays.at(day) >= 0;
  }

  /** Has had the 16th birthday and not the 67th. */
  atWorkingAge(day: Day): boolean {
    return day >= this.#where.working && day < this.#where.retired;
  }
}
