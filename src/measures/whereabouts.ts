/** Where and how old the person at hand is: worked out once a person, used by every measure of the pass. */
import type { Day } from '../core/day.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import { birthday, WORKING_AGE_FROM, WORKING_AGE_TO } from './birthdays.ts';
import { GROUP_KEYS, SLOT } from './group.ts';
import type { Scope } from './scope.ts';
import { Stays, stayIn, stayTogether } from './stays.ts';

export class Whereabouts {
  readonly #scope: Scope;
  readonly stays = new Stays();
  /** Group codes shared by all measures of the pass; those of the person are set here. */
  readonly codes = new Int32Array(GROUP_KEYS.length);
  born: Day = 0;
  /** First day of age 16, and of age 67. */
  working: Day = 0;
  retired: Day = 0;
  /** Recorded residences in the area overlap. */
  overlap = false;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Moves to a person. False when the person never lives in the area. */
  seek(person: PersonCursor): boolean {
    this.overlap = stayTogether(person.residence, this.#scope, this.stays);
    if (this.stays.count === 0) return false;
    this.born = person.born;
    this.working = birthday(person.born, WORKING_AGE_FROM);
    this.retired = birthday(person.born, WORKING_AGE_TO);
    const { sex, origin, education, unemploymentFund } = person.columns.person;
    this.codes[SLOT.sex] = sex[person.index]!;
    this.codes[SLOT.origin] = origin[person.index]!;
    this.codes[SLOT.education] = education[person.index]!;
    this.codes[SLOT.unemployment_fund] = unemploymentFund[person.index]!;
    return true;
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
