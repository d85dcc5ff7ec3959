/** Where and how old the person at hand is: worked out once a person, and ages only when they are asked for. */
import type { Day } from '../core/day.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import { birthdaysInto } from './birthdays.ts';
import { BAND_AGES, GROUP_KEYS, SLOT } from './group.ts';
import type { Scope } from './scope.ts';
import { Stays, stayIn, stayTogether } from './stays.ts';

const AGES = Int32Array.from(BAND_AGES);
const OLDEST = AGES.length - 1;
const NEVER = 2147483647;

export class Whereabouts {
  readonly #scope: Scope;
  readonly stays = new Stays();
  /** Group codes shared by all measures of the pass; those of the person are set here. */
  readonly codes = new Int32Array(GROUP_KEYS.length);
  /** Recorded residences in the area overlap. */
  overlap = false;
  #born: Day = 0;
  #hasBirthdays = false;
  readonly #birthdays = new Int32Array(AGES.length);
  /** The age band looked at last, and its days (`#bandTo` outside). */
  #band = 0;
  #bandFrom: Day = 0;
  #bandTo: Day = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Moves to a person. False when the person never lives in the area. */
  seek(person: PersonCursor): boolean {
    this.overlap = stayTogether(person.residence, this.#scope, this.stays);
    if (this.stays.count === 0) return false;
    this.#born = person.born;
    this.#hasBirthdays = false;
    this.#bandFrom = 0;
    this.#bandTo = 0;
    const { sex, origin, education, unemploymentFund } = person.columns.person;
    this.codes[SLOT.sex] = sex[person.index]!;
    this.codes[SLOT.origin] = origin[person.index]!;
    this.codes[SLOT.education] = education[person.index]!;
    this.codes[SLOT.unemployment_fund] = unemploymentFund[person.index]!;
    return true;
  }

  /** First day of working age. */
  get working(): Day {
    return this.#bandStarts()[0]!;
  }

  /** First day after working age. */
  get retired(): Day {
    return this.#bandStarts()[OLDEST]!;
  }

  /** Code of the age band on a day; 0 outside working age. */
  bandOn(day: Day): number {
    if (day < this.#bandFrom || day >= this.#bandTo) this.#findBand(day);
    return this.#band;
  }

  /** The first day after a day on which the age band changes. */
  nextBand(day: Day): Day {
    if (day < this.#bandFrom || day >= this.#bandTo) this.#findBand(day);
    return this.#bandTo;
  }

  /** Days asked about one after the other mostly lie in one band: it is kept. */
  #findBand(day: Day): void {
    const starts = this.#bandStarts();
    let band = 0;
    while (band <= OLDEST && day >= starts[band]!) band++;
    this.#bandFrom = band === 0 ? -NEVER : starts[band - 1]!;
    this.#bandTo = band > OLDEST ? NEVER : starts[band]!;
    this.#band = band > OLDEST ? 0 : band;
  }

  #bandStarts(): Int32Array {
    if (!this.#hasBirthdays) {
      birthdaysInto(this.#born, AGES, this.#birthdays);
      this.#hasBirthdays = true;
    }
    return this.#birthdays;
  }

  /** Runs `count` with the stays in each municipality of the area alone, then restores the area together. */
  eachMunicipality(person: PersonCursor, count: () => void): void {
    const { municipality } = person.residence.of;
    const codes = new Set<number>();
    for (let row = person.residence.start; row < person.residence.end; row++) codes.add(municipality[row]!);
    for (const code of codes) {
      if (this.#scope.inArea[code] === 0) continue;
      stayIn(person.residence, code, this.stays);
      count();
    }
    stayTogether(person.residence, this.#scope, this.stays);
  }
}
