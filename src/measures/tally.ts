/**
 * Where a measure puts what it counts. A measure says *what* (so much weight on these days, this event on that day, this
 * person once); the tally knows where it belongs: in the area, at working age, in which period, in which groups, and never
 * after as-of. One contribution lands in every breakdown asked for.
 */
import type { Day } from '../core/day.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import { ageOn, birthday } from './birthdays.ts';
import type { Cube } from './cube.ts';
import { ageBand, BAND_AGES, SLOT } from './group.ts';
import type { Scope } from './scope.ts';
import type { Whereabouts } from './whereabouts.ts';

const NONE: readonly Cube[] = [];
const ONE = 'one';
const UNKNOWN = 'unknown';

export class Tally {
  readonly scope: Scope;
  readonly cubes: readonly Cube[];
  /** Group codes of what is being counted, by slot. A measure sets the slots of its own groups before it counts. */
  readonly codes: Int32Array;
  readonly #where: Whereabouts;
  readonly #together: readonly Cube[];
  readonly #split: readonly Cube[];
  readonly #byAge: boolean;
  #active: readonly Cube[];
  #subject = 0;

  constructor(scope: Scope, cubes: readonly Cube[], where: Whereabouts) {
    this.scope = scope;
    this.cubes = cubes;
    this.codes = where.codes;
    this.#where = where;
    this.#together = cubes.filter((cube) => !cube.byMunicipality);
    this.#split = cubes.filter((cube) => cube.byMunicipality);
    this.#byAge = cubes.some((cube) => cube.keys.includes('age'));
    this.#active = cubes;
  }

  /**
   * Counts the person that `Whereabouts` stands at: once for all breakdowns, or, when recorded residences overlap, once for
   * the area together and once for each municipality.
   */
  person(person: PersonCursor, count: (person: PersonCursor, tally: Tally) => void): void {
    this.#subject = person.index;
    this.#active = this.#where.overlap ? this.#together : this.cubes;
    count(person, this);
    if (!this.#where.overlap || this.#split.length === 0) return;
    this.#active = this.#split;
    this.#where.eachMunicipality(person, () => count(person, this));
  }

  /** A subject that is not a person (a workplace, a job order): the caller sets every group code. */
  subject(subject: number): void {
    this.#subject = subject;
    this.#active = this.cubes;
    this.codes.fill(0);
  }

  /**
   * `weight` on each day from `from` to `to` (outside), on days in the area and at working age, as person-days in the
   * numerator (or the denominator).
   */
  days(from: Day, to: Day, weight: number, into: 'numerator' | 'denominator' = 'numerator'): void {
    this.#spread(Math.max(from, this.#where.working), Math.min(to, this.#where.retired), 1, weight, into);
  }

  /**
   * 1 for each Thursday from `from` to `to` (outside) in the area, at any age: the day that decides which month an ISO week
   * belongs to.
   */
  thursdays(from: Day, to: Day): void {
    this.#spread(from, to, 7, 1, 'numerator');
  }

  /** Every day, or (as day 0 was a Thursday) every day whose number 7 divides. */
  #spread(from: Day, to: Day, every: 1 | 7, weight: number, into: 'numerator' | 'denominator'): void {
    const stays = this.#where.stays;
    const first = Math.max(from, this.scope.from);
    const last = Math.min(to, this.scope.to, this.scope.end);
    for (let stay = 0; stay < stays.count; stay++) {
      const begin = Math.max(first, stays.from[stay]!);
      const end = Math.min(last, stays.to[stay]!);
      if (begin >= end) continue;
      this.codes[SLOT.municipality] = stays.municipality[stay]!;
      if (this.#byAge) this.#spreadByAge(begin, end, every, weight, into);
      else this.#spreadByPeriod(begin, end, every, weight, into);
    }
  }

  /** Below the first band and above the last the age is `ukendt`. */
  #spreadByAge(from: Day, to: Day, every: 1 | 7, weight: number, into: 'numerator' | 'denominator'): void {
    let begin = from;
    for (let band = 0; begin < to && band <= BAND_AGES.length; band++) {
      const end = band < BAND_AGES.length ? Math.min(to, birthday(this.#where.born, BAND_AGES[band]!)) : to;
      if (begin >= end) continue;
      this.codes[SLOT.age] = band < BAND_AGES.length ? band : 0;
      this.#spreadByPeriod(begin, end, every, weight, into);
      begin = end;
    }
  }

  #spreadByPeriod(from: Day, to: Day, every: 1 | 7, weight: number, into: 'numerator' | 'denominator'): void {
    const { starts, periodAt, from: origin } = this.scope;
    const first = periodAt[from - origin]!;
    const last = periodAt[to - 1 - origin]!;
    for (const cube of this.#active) {
      const offset = cube.offset(this.codes);
      for (let period = first; period <= last; period++) {
        const begin = Math.max(from, starts[period]!);
        const end = Math.min(to, starts[period + 1]!);
        const amount = (every === 1 ? end - begin : Math.ceil(end / 7) - Math.ceil(begin / 7)) * weight;
        if (amount === 0) continue;
        if (into === 'numerator') cube.add(offset + period, amount, 0, this.#subject);
        else cube.add(offset + period, 0, amount, this.#subject);
      }
    }
  }

  /**
   * Something that happened on a day, in the area. It belongs to the period of `day` unless another is given. With
   * `livesOn`, the person must live in the area on that day too (and, split by municipality, in the same one). Returns
   * false when the person was not in the area, or the day is outside what is asked.
   */
  event(day: Day, numerator: number, denominator: number, period = this.periodOf(day), livesOn = day): boolean {
    if (period < 0 || day >= this.scope.end) return false;
    const cubes = this.#standOn(day, livesOn);
    for (const cube of cubes) {
      cube.add(cube.offset(this.codes) + period, numerator, denominator, this.#subject);
    }
    return cubes.length > 0;
  }

  /** Something that happened on a day, in the area, but lacks the fact to count it by. */
  unknown(day: Day): void {
    const period = this.periodOf(day);
    if (period < 0 || day >= this.scope.end) return;
    for (const cube of this.#standOn(day, day)) cube.addUnknown(cube.offset(this.codes) + period, this.#subject);
  }

  /** Sets the codes of where and how old the person is on a day; returns the cubes that the day belongs in. */
  #standOn(day: Day, livesOn: Day): readonly Cube[] {
    const stays = this.#where.stays;
    const stay = stays.at(day);
    const other = livesOn === day ? stay : stays.at(livesOn);
    if (stay < 0 || other < 0) return NONE;
    this.codes[SLOT.municipality] = stays.municipality[stay]!;
    if (this.#byAge) this.codes[SLOT.age] = ageBand(ageOn(this.#where.born, day));
    if (stays.municipality[other] === stays.municipality[stay]) return this.#active;
    return this.#active === this.#split ? NONE : this.#together;
  }

  /** Straight into the cells of the codes set, in a period. */
  add(period: number, numerator: number, denominator: number): void {
    for (const cube of this.#active) {
      cube.add(cube.offset(this.codes) + period, numerator, denominator, this.#subject);
    }
  }

  /** Straight into the cells of the codes set, in a period: something that lacks the fact to count it by. */
  addUnknown(period: number): void {
    for (const cube of this.#active) cube.addUnknown(cube.offset(this.codes) + period, this.#subject);
  }

  /**
   * The person once in each period that a stretch of days touches, in the area and at working age. Call in order of time:
   * the groups are those of the first counted day (and the person counts once in each municipality and benefit).
   */
  once(from: Day, to: Day): void {
    this.#once(Math.max(from, this.#where.working), Math.min(to, this.#where.retired), this.#subject, ONE);
  }

  /** The same at any age, as a denominator; the numerator is what `marked` says of the period (0 or 1). */
  onceOf(from: Day, to: Day, marked: Uint8Array): void {
    this.#once(from, to, this.#subject, marked);
  }

  /**
   * Something of the person's own (by its row) that stretches over these days and lacks the fact to count it by: once in
   * each period, as `once`.
   */
  onceUnknown(from: Day, to: Day, row: number): void {
    this.#once(Math.max(from, this.#where.working), Math.min(to, this.#where.retired), -2 - row, UNKNOWN);
  }

  #once(from: Day, to: Day, token: number, what: typeof ONE | typeof UNKNOWN | Uint8Array): void {
    const stays = this.#where.stays;
    const { starts, periodAt, from: origin } = this.scope;
    const first = Math.max(from, origin);
    const last = Math.min(to, this.scope.to, this.scope.end);
    for (let stay = 0; stay < stays.count; stay++) {
      const begin = Math.max(first, stays.from[stay]!);
      const end = Math.min(last, stays.to[stay]!);
      if (begin >= end) continue;
      this.codes[SLOT.municipality] = stays.municipality[stay]!;
      for (let period = periodAt[begin - origin]!; period <= periodAt[end - 1 - origin]!; period++) {
        if (this.#byAge) this.codes[SLOT.age] = ageBand(ageOn(this.#where.born, Math.max(begin, starts[period]!)));
        for (const cube of this.#active) {
          if (!cube.first(period, this.codes, token)) continue;
          const cell = cube.offset(this.codes) + period;
          if (what === ONE) cube.add(cell, 1, 0, this.#subject);
          else if (what === UNKNOWN) cube.addUnknown(cell, this.#subject);
          else cube.add(cell, what[period]!, 1, this.#subject);
        }
      }
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
