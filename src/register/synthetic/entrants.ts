/** Who comes to a benefit next: persons drawn until one is found who lives here, is free, of the right age, and likely enough. */
import { birthday } from '../../core/birthday.ts';
import type { Day } from '../../core/day.ts';
import { AGE_LIMITS, type ModelledBenefit, modelOf } from './benefit-model.ts';
import type { Cell } from './cell.ts';
import { NOBODY, NON_WESTERN, type People, QUALIFYING } from './people.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { youngHaveTheirOwnBenefit } from './reforms.ts';
import { UNEMPLOYMENT_FUNDS } from './unemployment-funds.ts';

const TRIES = 600;
/** Tries after which how likely somebody is does not matter any more. */
const CHOOSY = 200;
/** Days between a benefit and coming back to one. */
const GAP = 14;
/** Days that somebody stays at the least. */
const ROOM = 21;

export class Entrants {
  readonly #people: People;
  readonly #random: RandomNumbers;
  readonly #byFund: readonly Int32Array[];
  readonly #nonWestern: Int32Array;
  readonly #older: Int32Array;

  constructor(people: People, random: RandomNumbers, to: Day) {
    this.#people = people;
    this.#random = random;
    const those = (is: (person: number) => boolean) =>
      Int32Array.from(Array.from({ length: people.count }, (_, person) => person).filter(is));
    this.#byFund = [0, ...UNEMPLOYMENT_FUNDS.map((_, at) => at + 1)].map((fund) =>
      those((person) => people.fund[person] === fund),
    );
    this.#nonWestern = those((person) => people.origin[person] === NON_WESTERN);
    this.#older = those((person) => birthday(people.born[person]!, 60) < to);
  }

  /** −1: nobody was found. `admit` refuses for reasons of its own. */
  find(cell: Cell, day: Day, admit: (person: number) => boolean): number {
    const pool = this.#poolOf(cell);
    const size = pool?.length ?? this.#people.count;
    if (size === 0) return NOBODY;
    for (let tried = 0; tried < TRIES; tried++) {
      const at = this.#random.below(size);
      const person = pool ? pool[at]! : at;
      if (!this.#isFree(person, day) || !this.suits(person, cell, day)) continue;
      if (tried < CHOOSY && !this.#isLikely(person, cell.benefit, day)) continue;
      if (admit(person)) return person;
    }
    return NOBODY;
  }

  #poolOf({ benefit, fund }: Cell): Int32Array | undefined {
    if (fund !== undefined) return this.#byFund[UNEMPLOYMENT_FUNDS.findIndex(({ name }) => name === fund) + 1];
    if (benefit === 'integrationsydelse' || benefit === 'sho') return this.#nonWestern;
    return benefit === 'efterloen' ? this.#older : undefined;
  }

  #isFree(person: number, day: Day): boolean {
    const { cell, left, reservedTo, movedIn, end } = this.#people;
    return (
      cell[person] === NOBODY &&
      left[person]! + GAP <= day &&
      reservedTo[person]! <= day &&
      movedIn[person]! <= day &&
      day + ROOM < end[person]!
    );
  }

  /** Whether the law and the cell have room for the person on the day. */
  suits(person: number, { benefit, young, fund }: Cell, day: Day): boolean {
    const people = this.#people;
    if (day < people.adult[person]! || day + ROOM >= people.end[person]!) return false;
    const thirty = people.thirty[person]!;
    if (young !== undefined && young !== day < thirty) return false;
    const qualified = people.education[person]! >= QUALIFYING;
    switch (benefit) {
      case 'a_dagpenge':
        if (people.fund[person] === 0) return false;
        return fund === undefined || UNEMPLOYMENT_FUNDS[people.fund[person]! - 1]!.name === fund;
      case 'uddannelseshjaelp':
        return day + ROOM < thirty && !qualified;
      case 'kontanthjaelp':
        return qualified || day >= thirty || !youngHaveTheirOwnBenefit(day);
      case 'efterloen':
        return day >= birthday(people.born[person]!, 60) && people.fund[person] !== 0;
      case 'integrationsydelse':
      case 'sho':
        return people.origin[person] === NON_WESTERN;
      default:
        return true;
    }
  }

  #isLikely(person: number, benefit: ModelledBenefit, day: Day): boolean {
    const { ages } = modelOf(benefit);
    const age = (day - this.#people.born[person]!) / 365.25;
    const group = AGE_LIMITS.findLastIndex((first) => age >= first);
    const likely = (ages[group] ?? 0) / Math.max(...ages);
    return this.#random.share() < likely * this.#people.prone[person]!;
  }
}
