/** The persons of one municipality's synthetic register, as columns: who they are, when they live there, what they are on. */

import { birthday } from '../../core/birthday.ts';
import type { Day } from '../../core/day.ts';
import { FOREVER } from '../columns/column-table.ts';
import { pensionDay } from './pension-age.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { UNEMPLOYMENT_FUNDS } from './unemployment-funds.ts';

export const NON_WESTERN = 2;
/** Position in EDUCATION_LEVELS from which an education qualifies for work. */
export const QUALIFYING = 3;
const ORIGIN_WEIGHTS = [0.85, 0.05, 0.075, 0.025];
const EDUCATION_WEIGHTS = [0.03, 0.3, 0.1, 0.33, 0.06, 0.13, 0.05];
const YOUNG_EDUCATION_WEIGHTS = [0.04, 0.5, 0.22, 0.14, 0.03, 0.06, 0.01];
const INSURED = 0.72;
const INCOMERS = 0.15;
const BORN_HERE = 0.6;
const LEAVERS = 0.12;
const SHORTEST_STAY = 700;
/** Share drawn among those of 55 to 64 years on the first day: more of them than of others have had a benefit. */
const NEAR_PENSION = 0.06;
export const NOBODY = -1;
export const FREE = 0;
export const HELD = 1;
export const GOES_ON = 2;
const LONG_AGO = -2147483648;

export class People {
  readonly count: number;
  readonly born: Int32Array;
  /** Positions in SEXES, ORIGINS, EDUCATION_LEVELS; of the fund + 1, 0 for not insured. */
  readonly sex: Uint8Array;
  readonly origin: Uint8Array;
  readonly education: Uint8Array;
  readonly fund: Uint8Array;
  /** Residence in the municipality; `FOREVER`: still. */
  readonly movedIn: Int32Array;
  readonly movedOut: Int32Array;
  /** How easily they come to a benefit, from 0 to 1: few come often, most seldom. */
  readonly prone: Float32Array;
  /** Cell they are in, or −1; since when; the day planned to leave; the last day they can stay to. */
  readonly cell: Int16Array;
  readonly since: Int32Array;
  readonly until: Int32Array;
  /** Share of full time, in thousandths. */
  readonly degree: Int32Array;
  /** First day after the latest stay. */
  readonly left: Int32Array;
  /** Before this day nothing happens to them but what is written. */
  readonly reservedTo: Int32Array;
  /** `HELD` and `GOES_ON`: stays until the day planned, whatever the numbers ask for, and then leaves, or is as others. */
  readonly held: Uint8Array;
  /** Gross-unemployed days in the window at hand. */
  readonly grossDays: Int32Array;
  /** Day they were received as refugees, or NEVER_ARRIVED. */
  readonly arrived: Int32Array;
  /** 18th and 30th birthday, and the day on which every benefit ends at the latest. Set by `settle`. */
  readonly adult: Int32Array;
  readonly thirty: Int32Array;
  readonly end: Int32Array;

  constructor(count: number) {
    this.count = count;
    const days = () => new Int32Array(count);
    const small = () => new Uint8Array(count);
    [this.born, this.movedIn, this.movedOut, this.since, this.until, this.grossDays] = [
      days(),
      days(),
      days(),
      days(),
      days(),
      days(),
    ];
    [this.sex, this.origin, this.education, this.fund, this.held] = [small(), small(), small(), small(), small()];
    [this.adult, this.thirty, this.end, this.degree] = [days(), days(), days(), days()];
    this.prone = new Float32Array(count);
    this.cell = new Int16Array(count).fill(NOBODY);
    this.left = days().fill(LONG_AGO);
    this.reservedTo = days().fill(LONG_AGO);
    this.arrived = days().fill(LONG_AGO);
  }

  hasArrived(person: number): boolean {
    return this.arrived[person] !== LONG_AGO;
  }

  /** When births and moves are known: the days that follow from them. Benefits end at pension, after working age, or on moving away. */
  settle(): void {
    for (let person = 0; person < this.count; person++) {
      const born = this.born[person]!;
      this.adult[person] = birthday(born, 18);
      this.thirty[person] = birthday(born, 30);
      this.end[person] = Math.min(pensionDay(born), birthday(born, 67), this.movedOut[person]!);
    }
  }
}

/** Ages spread so that between the two days people are 16 to 66; born no earlier than 64 years before the first. */
export function drawPeople(count: number, from: Day, to: Day, random: RandomNumbers): People {
  const people = new People(count);
  const oldest = birthday(from, -64);
  const youngest = birthday(to, -16);
  for (let person = 0; person < count; person++) {
    const latest = random.chance(NEAR_PENSION) ? birthday(from, -55) : youngest;
    people.born[person] = oldest + random.below(latest - oldest);
    drawPerson(people, person, from, to, random);
  }
  return people;
}

function drawPerson(people: People, person: number, from: Day, to: Day, random: RandomNumbers): void {
  const born = people.born[person]!;
  people.sex[person] = random.below(2);
  people.origin[person] = random.weighted(ORIGIN_WEIGHTS);
  const isYoung = born > birthday(to, -28);
  people.education[person] = random.weighted(isYoung ? YOUNG_EDUCATION_WEIGHTS : EDUCATION_WEIGHTS);
  const insured = random.chance(INSURED);
  const fund = random.weighted(FUND_WEIGHTS);
  people.fund[person] = insured ? 1 + fund : 0;
  people.prone[person] = random.chance(0.25) ? 0.7 + 0.3 * random.share() : 0.12 + 0.35 * random.share();
  const atHome = random.chance(BORN_HERE) ? born : born + random.below(20 * 365);
  const [comes, day] = [random.chance(INCOMERS), from + random.below(Math.max(1, to - from))];
  people.movedIn[person] = comes ? Math.max(day, born) : Math.min(atHome, Math.max(born, from));
  const leaves = random.chance(LEAVERS);
  const earliest = Math.max(people.movedIn[person]!, from) + SHORTEST_STAY;
  const last = earliest + random.below(Math.max(1, to - from));
  people.movedOut[person] = leaves && last < to ? last : FOREVER;
}

const FUND_WEIGHTS = UNEMPLOYMENT_FUNDS.map(({ share }) => share);
