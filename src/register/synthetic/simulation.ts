/**
 * Day by day: who leaves is drawn when they come (a semi-Markov course); who comes is as many as it takes for each cell to
 * hold the number of persons of the day. When more are there than the number says, those whose day to leave is nearest leave
 * now. So every number of persons is met by construction, and the lengths of stays stay those of the model.
 * Long because it is one day of everybody: who may leave, move on and come depend on each other.
 */
import { benefit as factsOf } from '../../core/benefits/benefits.ts';
import { civilDate, type Day } from '../../core/day.ts';
import { lastDayOf } from '../../core/period.ts';
import { FOREVER } from '../columns/column-table.ts';
import { isModelled, MODELLED_BENEFITS, type ModelledBenefit, modelOf } from './benefit-model.ts';
import type { Cell } from './cell.ts';
import { DueList } from './due-list.ts';
import type { Entrants } from './entrants.ts';
import type { LongTerm } from './long-term.ts';
import { FREE, GOES_ON, HELD, NOBODY, type People, QUALIFYING } from './people.ts';
import type { Quotas } from './quotas.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { REFORMS, type Reform } from './reforms.ts';
import type { Stay } from './stays.ts';

/** A stay that is written beforehand. */
export interface Written {
  readonly person: number;
  readonly on: Day;
  readonly benefit: ModelledBenefit;
  readonly ready: boolean;
  /** The first day outside; from then on like others (`goesOn`) or self-supporting. */
  readonly until: Day;
  readonly goesOn: boolean;
}

export interface SimulationParts {
  readonly people: People;
  readonly cells: readonly Cell[];
  /** Persons of each cell by day from `from`. */
  readonly stock: readonly Int32Array[];
  readonly from: Day;
  readonly to: Day;
  readonly entrants: Entrants;
  readonly quotas: Quotas;
  readonly longTerm: LongTerm;
  /** In order of their days. */
  readonly written: readonly Written[];
  readonly random: RandomNumbers;
}

const FULL = 1000;
/** Days of a sickness after which some come back half time, and the share who do. */
const LONG_SICK = 60;
const RECOVER_IN_PART = 0.45;

/** Of ten who come to a benefit that people seldom begin with, so many come from nowhere. */
const FROM_NOWHERE = 0.1;

export class Simulation {
  readonly #parts: SimulationParts;
  /** Persons in each cell, and their degrees together, in thousandths. */
  readonly #persons: Int32Array;
  readonly #degrees: Float64Array;
  readonly #due: readonly DueList[];
  readonly #crossing = new DueList();
  readonly #recovering = new DueList();
  readonly #stays: Stay[] = [];
  readonly #cellsOf: ReadonlyMap<ModelledBenefit, readonly number[]>;
  /** Who left today for another benefit, by that benefit. */
  readonly #moving = new Map<ModelledBenefit, number[]>();
  #nextWritten = 0;

  constructor(parts: SimulationParts) {
    this.#parts = parts;
    this.#persons = new Int32Array(parts.cells.length);
    this.#degrees = new Float64Array(parts.cells.length);
    this.#due = parts.cells.map(() => new DueList());
    this.#cellsOf = new Map(
      MODELLED_BENEFITS.map((benefit) => [
        benefit,
        parts.cells.flatMap((cell, at) => (cell.benefit === benefit ? [at] : [])),
      ]),
    );
  }

  run(onYear: (day: Day) => void = () => undefined): readonly Stay[] {
    const { from, to, people } = this.#parts;
    this.#fillFirstDay();
    let told = 0;
    for (let day = from; day < to; day++) {
      if (day === from || day % 7 === 0) {
        const { year } = civilDate(day);
        if (year !== told) onYear(day);
        told = year;
      }
      this.#day(day);
    }
    for (let person = 0; person < people.count; person++) {
      if (people.cell[person] !== NOBODY) this.#tell(person, FOREVER);
    }
    return this.#stays;
  }

  #day(day: Day): void {
    const { people, cells, quotas, longTerm, random } = this.#parts;
    this.#moving.clear();
    longTerm.begin(day, people);
    for (const reform of REFORMS) if (reform.on === day) this.#reform(reform, day);
    for (const person of longTerm.decide(day, people, (who) => people.end[who]!, random)) {
      this.#due[people.cell[person]!]!.add(people.until[person]!, person);
    }
    quotas.begin(day, this.#persons);
    this.#write(day);
    this.#crossBirthdays(day);
    this.#recoverInPart(day);
    for (let cell = 0; cell < cells.length; cell++) this.#leave(cell, day);
    for (let cell = 0; cell < cells.length; cell++) this.#come(cell, day);
  }

  /** The stock of the first day, as found in the middle of stays of every length. */
  #fillFirstDay(): void {
    const { cells, stock, from, entrants, people } = this.#parts;
    cells.forEach((cell, at) => {
      for (let left = stock[at]![0]!; left > 0; left--) {
        const person = entrants.find(cell, from, () => true);
        if (person === NOBODY) return;
        const [elapsed, rest] = this.#middleOfStay(cell.benefit);
        const earliest = Math.max(people.adult[person]!, people.movedIn[person]!, firstDayOf(cell.benefit));
        this.#enter(person, at, Math.max(earliest, from - elapsed), from + rest);
      }
    });
  }

  #middleOfStay(benefit: ModelledBenefit): readonly [number, number] {
    const { random } = this.#parts;
    const { stays, shortest } = modelOf(benefit);
    const kind = stays[random.weighted(stays.map(({ share, mean }) => share * mean))]!;
    return [
      Math.min(random.waiting(Math.min(kind.mean, 2500)), 5000),
      Math.max(random.waiting(kind.mean), shortest / 2),
    ];
  }

  #stayLength(benefit: ModelledBenefit): number {
    const { random } = this.#parts;
    const { stays, shortest, longest } = modelOf(benefit);
    const { mean } = stays[random.weighted(stays.map(({ share }) => share))]!;
    return Math.min(longest, shortest + random.waiting(mean));
  }

  #enter(person: number, cell: number, since: Day, until: Day): void {
    const { people, cells } = this.#parts;
    people.cell[person] = cell;
    people.since[person] = since;
    let last = people.end[person]!;
    const of30 = people.thirty[person]!;
    if (cells[cell]!.benefit === 'uddannelseshjaelp') last = Math.min(last, of30);
    else if (cells[cell]!.young === true) this.#crossing.add(of30, person);
    people.until[person] = Math.min(Math.ceil(until), last);
    this.#due[cell]!.add(people.until[person]!, person);
    people.degree[person] = FULL;
    this.#add(cell, 1, FULL);
    const stay = people.until[person]! - since;
    if (cells[cell]!.benefit === 'sygedagpenge' && stay > LONG_SICK && this.#parts.random.chance(RECOVER_IN_PART)) {
      this.#recovering.add(since + Math.floor(stay * 0.7), person);
    }
  }

  #add(cell: number, persons: number, degree: number): void {
    this.#persons[cell]! += persons;
    this.#degrees[cell]! += degree;
  }

  /** Full-time persons that a cell lacks to hold those of the day, to the nearest whole. */
  #lacks(cell: number, day: Day): number {
    const { stock, from } = this.#parts;
    return Math.round(stock[cell]![day - from]! - this.#degrees[cell]! / FULL);
  }

  #end(person: number, day: Day): void {
    const { people, longTerm } = this.#parts;
    const cell = people.cell[person]!;
    longTerm.left(people, person, cell, day);
    this.#tell(person, day);
    this.#add(cell, -1, -people.degree[person]!);
    people.cell[person] = NOBODY;
    people.left[person] = day;
    people.held[person] = FREE;
  }

  #tell(person: number, to: Day): void {
    const { people, cells } = this.#parts;
    const { benefit, readiness } = cells[people.cell[person]!]!;
    const [from, degree] = [people.since[person]!, people.degree[person]!];
    if (from < to) this.#stays.push({ person, benefit, readiness, degree, from, to });
  }

  /** Those whose day it is; where a quota says how many come, only as many as make room for them. */
  #leave(cell: number, day: Day): void {
    const { people, quotas, random } = this.#parts;
    const due = this.#due[cell]!;
    const room = quotas.room(cell, day);
    let leaving = room === undefined ? Number.POSITIVE_INFINITY : room - this.#lacks(cell, day);
    while (due.next <= day) {
      const planned = due.next;
      const person = due.take();
      if (people.cell[person] !== cell || people.until[person] !== planned) continue;
      const mustLeave = people.held[person] !== FREE || planned >= people.end[person]!;
      if (leaving <= 0 && !mustLeave) {
        people.until[person] = Math.min(day + 1 + random.below(20), people.end[person]!);
        due.add(people.until[person]!, person);
        continue;
      }
      if (people.held[person] === GOES_ON) {
        people.held[person] = FREE;
        people.until[person] = Math.min(day + this.#stayLength(this.#parts.cells[cell]!.benefit), people.end[person]!);
        due.add(people.until[person]!, person);
        continue;
      }
      leaving--;
      this.#end(person, day);
      if (people.reservedTo[person]! <= day) this.#moveOn(person, cell);
    }
  }

  #moveOn(person: number, cell: number): void {
    const { cells, random } = this.#parts;
    const next = Object.entries(modelOf(cells[cell]!.benefit).next) as [ModelledBenefit, number][];
    let left = random.share();
    for (const [benefit, share] of next) {
      left -= share;
      if (left >= 0) continue;
      const list = this.#moving.get(benefit);
      if (list) list.push(person);
      else this.#moving.set(benefit, [person]);
      return;
    }
  }

  /** As many as it takes: first those who move on to this, then people of the benefits before it, then others. */
  #come(cell: number, day: Day): void {
    const { quotas, people, longTerm } = this.#parts;
    let need = this.#lacks(cell, day);
    for (; need < 0; need++) if (!this.#sendAway(cell, day)) break;
    need = Math.min(need, quotas.room(cell, day) ?? need);
    const first = quotas.firstDay(cell);
    const admit = (person: number) =>
      longTerm.admits(people, person, cell, day) && (first === undefined || people.left[person]! < first);
    for (; need > 0; need--) {
      const person = this.#next(cell, day, admit);
      if (person === NOBODY) break;
      this.#enter(person, cell, day, day + this.#stayLength(this.#parts.cells[cell]!.benefit));
      quotas.came(cell);
    }
  }

  #next(cell: number, day: Day, admit: (person: number) => boolean): number {
    const { cells, entrants, random } = this.#parts;
    const { benefit } = cells[cell]!;
    const moving = this.#moving.get(benefit) ?? [];
    for (let at = moving.length - 1; at >= 0; at--) {
      const person = moving[at]!;
      if (!entrants.suits(person, cells[cell]!, day) || !admit(person)) continue;
      moving.splice(at, 1);
      return person;
    }
    const before = modelOf(benefit).from?.filter(isModelled);
    if (before && !random.chance(FROM_NOWHERE)) {
      const person = this.#fromBefore(before, cell, day, admit);
      if (person !== NOBODY) return person;
    }
    return entrants.find(cells[cell]!, day, admit);
  }

  /** Somebody on a benefit that leads to this one, who would have left it soon. */
  #fromBefore(before: readonly ModelledBenefit[], cell: number, day: Day, admit: (person: number) => boolean): number {
    const { cells, entrants, random, people, quotas } = this.#parts;
    const sources = before
      .flatMap((benefit) => this.#cellsOf.get(benefit) ?? [])
      .filter((source) => this.#persons[source]! > 0 && quotas.room(source, day) === undefined);
    if (sources.length === 0) return NOBODY;
    const source = sources[random.weighted(sources.map((at) => this.#persons[at]!))]!;
    const fits = (who: number) => people.since[who]! < day && entrants.suits(who, cells[cell]!, day) && admit(who);
    const person = this.#nearest(source, fits);
    if (person !== NOBODY) this.#end(person, day);
    return person;
  }

  #sendAway(cell: number, day: Day): boolean {
    const person = this.#nearest(cell, () => true);
    if (person === NOBODY) return false;
    this.#end(person, day);
    this.#moveOn(person, cell);
    return true;
  }

  /** Who would leave a cell next, of those that are not held and fit. Looks at a few only. */
  #nearest(cell: number, fits: (person: number) => boolean): number {
    const { people } = this.#parts;
    const due = this.#due[cell]!;
    const passed: number[] = [];
    let found = NOBODY;
    while (due.length > 0 && passed.length < 40) {
      const planned = due.next;
      const person = due.take();
      if (people.cell[person] !== cell || people.until[person] !== planned) continue;
      if (people.held[person] === FREE && fits(person)) {
        found = person;
        break;
      }
      passed.push(person);
    }
    for (const person of passed) due.add(people.until[person]!, person);
    return found;
  }

  #write(day: Day): void {
    const { written, people } = this.#parts;
    for (; written[this.#nextWritten]?.on === day; this.#nextWritten++) {
      const { person, benefit, ready, until, goesOn } = written[this.#nextWritten]!;
      const cell = this.#cellFor(benefit, person, day, ready);
      if (cell === undefined || until <= day) continue;
      this.#enter(person, cell, day, until);
      people.held[person] = goesOn ? GOES_ON : HELD;
    }
  }

  #cellFor(benefit: ModelledBenefit, person: number, day: Day, ready: boolean): number | undefined {
    const { cells, people } = this.#parts;
    const isYoung = day < people.thirty[person]!;
    const readiness = ready ? ['jobparat', 'aabenlyst-uddannelsesparat', undefined] : ['aktivitetsparat', undefined];
    return this.#cellsOf
      .get(benefit)
      ?.find((at) => (cells[at]!.young ?? isYoung) === isYoung && readiness.includes(cells[at]!.readiness));
  }

  /** On the 30th birthday people belong to another cell of the same benefit. */
  #crossBirthdays(day: Day): void {
    const { people, cells } = this.#parts;
    while (this.#crossing.next <= day) {
      const person = this.#crossing.take();
      const from = people.cell[person]!;
      if (from === NOBODY || cells[from]!.young !== true || people.thirty[person]! > day) continue;
      const { benefit, readiness, fund } = cells[from]!;
      const to = (this.#cellsOf.get(benefit) ?? []).find(
        (at) => cells[at]!.young === false && cells[at]!.readiness === readiness && cells[at]!.fund === fund,
      );
      if (to === undefined) continue;
      this.#add(from, -1, -people.degree[person]!);
      this.#add(to, 1, people.degree[person]!);
      people.cell[person] = to;
      this.#due[to]!.add(people.until[person]!, person);
    }
  }

  /** Some who were sick for long come back half time before they are well. */
  #recoverInPart(day: Day): void {
    const { people, cells } = this.#parts;
    while (this.#recovering.next <= day) {
      const person = this.#recovering.take();
      const cell = people.cell[person]!;
      const isSick = cell !== NOBODY && cells[cell]!.benefit === 'sygedagpenge';
      if (!isSick || people.degree[person] !== FULL || day - people.since[person]! < LONG_SICK / 2) continue;
      this.#tell(person, day);
      people.since[person] = day;
      people.degree[person] = FULL / 2;
      this.#add(cell, 0, -FULL / 2);
    }
  }

  #reform({ from, to, whom }: Reform, day: Day): void {
    const { people, cells } = this.#parts;
    for (let person = 0; person < people.count; person++) {
      const cell = people.cell[person]!;
      if (cell === NOBODY || cells[cell]!.benefit !== from || !this.#concerns(whom, person, day)) continue;
      const { readiness } = cells[cell]!;
      const ready = readiness === 'jobparat' || readiness === 'aabenlyst-uddannelsesparat';
      const target = this.#cellFor(to, person, day, ready);
      if (target === undefined || people.since[person]! >= day) continue;
      const [until, held] = [people.until[person]!, people.held[person]!];
      this.#end(person, day);
      this.#enter(person, target, day, Math.max(until, day + 30));
      people.held[person] = held;
    }
  }

  #concerns(whom: Reform['whom'], person: number, day: Day): boolean {
    const { people } = this.#parts;
    if (whom === 'refugees') return people.hasArrived(person);
    if (whom === 'all') return true;
    return day + 30 < people.thirty[person]! && people.education[person]! < QUALIFYING;
  }
}

/** The first day on which a benefit certainly existed. */
function firstDayOf(benefit: ModelledBenefit): Day {
  const { from } = factsOf(benefit).valid;
  return from === 'open' ? Number.NEGATIVE_INFINITY : lastDayOf(from);
}
