/** The files persons, residence, arrivals and spells. */
import { MUNICIPALITY_ROWS } from '../../core/areas/municipality-rows.ts';
import { ARRIVAL_BASES, codeOf, READINESS } from '../codes.ts';
import { FOREVER, NO_DAY } from '../columns/column-table.ts';
import type { Desk } from './desk.ts';
import { NON_WESTERN, type People } from './people.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Refugee } from './refugees.ts';
import type { Stay } from './stays.ts';
import { UNEMPLOYMENT_FUNDS } from './unemployment-funds.ts';

interface Persons {
  readonly code: string;
  readonly people: People;
  readonly stays: readonly Stay[];
  readonly refugees: readonly Refugee[];
  readonly random: RandomNumbers;
}

/** Benefits that are granted by a decision of the municipality. */
const GRANTED = new Set(['fleksjob', 'foertidspension', 'ressourceforloeb', 'revalidering', 'ledighedsydelse']);

/** Position of the first person. */
export function personsInto(desk: Desk, { code, people, stays, refugees, random }: Persons): number {
  const person = desk.rows('persons', ['born', 'sex', 'origin', 'education', 'unemploymentFund']);
  const lives = desk.rows('residence', ['municipality', 'from', 'to']);
  const funds = UNEMPLOYMENT_FUNDS.map(({ name }) => desk.word('unemploymentFunds', name));
  const here = desk.word('municipalities', code);
  const elsewhere = MUNICIPALITY_ROWS.filter(([other]) => other !== code).map(([other]) =>
    desk.word('municipalities', other),
  );
  const width = String(people.count).length;
  let first = 0;
  for (let at = 0; at < people.count; at++) {
    const position = desk.id('persons', `s${code}-${String(at + 1).padStart(width, '0')}`);
    if (at === 0) first = position;
    const fund = people.fund[at]! === 0 ? 0 : funds[people.fund[at]! - 1]!;
    person(position, people.born[at]!, people.sex[at]! + 1, people.origin[at]! + 1, people.education[at]! + 1, fund);
    const [movedIn, movedOut] = [people.movedIn[at]!, people.movedOut[at]!];
    const cameFromAbroad = people.origin[at] === NON_WESTERN;
    if (movedIn > people.born[at]! && !cameFromAbroad)
      lives(position, random.one(elsewhere), people.born[at]!, movedIn);
    lives(position, here, movedIn, movedOut);
    if (movedOut !== FOREVER) lives(position, random.one(elsewhere), movedOut, FOREVER);
  }
  const arrived = desk.rows('arrivals', ['on', 'basis']);
  refugees.slice(0, people.count).forEach(({ on, basis }, at) => {
    arrived(first + at, on, codeOf(ARRIVAL_BASES, basis));
  });
  const spell = desk.rows('spells', ['from', 'to', 'grantedOn', 'degree', 'benefit', 'readiness']);
  for (const { person: who, benefit, readiness, degree, from, to } of stays) {
    const granted = GRANTED.has(benefit) ? from : NO_DAY;
    spell(first + who, from, to, granted, degree, desk.word('benefits', benefit), codeOf(READINESS, readiness));
  }
  return first;
}
