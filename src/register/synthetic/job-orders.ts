/** Job orders from companies, and the persons who are referred to them. */
import { ANSWERS, codeOf, REFERRAL_OUTCOMES } from '../codes.ts';
import { NO_DAY } from '../columns/column-table.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Stay } from './stays.ts';
import type { Workplaces } from './workplaces.ts';

/** In a year for each 1,000 inhabitants of 16–66 years. */
const FOR_EACH_THOUSAND = 7;
/** DISCO-08. */
const OCCUPATIONS = [
  ['522300', 'Butiksmedarbejder'],
  ['532120', 'Social- og sundhedshjælper'],
  ['911200', 'Rengøringsassistent'],
  ['932900', 'Produktionsmedarbejder'],
  ['933300', 'Lagermedarbejder'],
  ['833200', 'Chauffør'],
  ['512000', 'Køkkenmedarbejder'],
  ['411000', 'Kontorassistent'],
  ['711500', 'Tømrer'],
  ['531100', 'Pædagogmedhjælper'],
] as const;
const WITH_RELEVANT = 0.8;
const HIRED = 0.32;

export function jobOrdersInto(made: Made, workplaces: Workplaces, random: RandomNumbers): void {
  const { desk, code, first, from, to, inhabitants } = made;
  const order = desk.rows('job_orders', [
    'receivedOn',
    'closedOn',
    'municipality',
    'workplace',
    'positions',
    'occupation',
    'title',
    'id',
  ]);
  const referral = desk.rows('referrals', ['referredOn', 'hiredOn', 'relevant', 'outcome', 'person']);
  const municipality = desk.word('municipalities', code);
  const unemployed = made.stays.flat().filter(({ benefit }) => SEEKING.has(benefit));
  const count = Math.round((FOR_EACH_THOUSAND * inhabitants * (to - from)) / 365_000);
  for (let at = 0; at < count; at++) {
    const receivedOn = from + random.below(to - from);
    const place = random.below(workplaces.count);
    if (workplaces.from[place]! > receivedOn || workplaces.to[place]! <= receivedOn) continue;
    const [occupation, title] = random.one(OCCUPATIONS);
    const position = desk.id('job_orders', `o${code}-${at + 1}`);
    const closed = receivedOn + 7 + random.below(40);
    const words = [desk.word('occupations', occupation), desk.word('titles', title)] as const;
    const positions = 1 + Math.floor(random.share() * random.share() * 5);
    order(
      position,
      receivedOn,
      closed < to ? closed : NO_DAY,
      municipality,
      workplaces.codes[place]!,
      positions,
      ...words,
      position,
    );
    const isRelevant = random.chance(WITH_RELEVANT);
    for (const [nth, stay] of seekersOn(receivedOn, 1 + random.below(4), unemployed, random).entries()) {
      const referredOn = receivedOn + random.below(7);
      const relevant = isRelevant && (nth === 0 || random.chance(0.5));
      const hiredOn = referredOn + 5 + random.below(20);
      const isHired = relevant && random.chance(HIRED) && hiredOn < to;
      const outcome = isHired ? 'ansat' : random.chance(0.7) ? 'afslag' : 'ikke-interesseret';
      if (referredOn >= to) continue;
      referral(
        position,
        referredOn,
        isHired ? hiredOn : NO_DAY,
        codeOf(ANSWERS, relevant ? 'ja' : 'nej'),
        codeOf(REFERRAL_OUTCOMES, outcome),
        first + stay.person,
      );
    }
  }
}

const SEEKING: ReadonlySet<string> = new Set([
  'a_dagpenge',
  'kontanthjaelp',
  'integrationsydelse',
  'sho',
  'ledighedsydelse',
]);
const TRIES = 300;

/** People who look for work on the day, none of them twice. */
function seekersOn(day: number, count: number, unemployed: readonly Stay[], random: RandomNumbers): Stay[] {
  const found = new Map<number, Stay>();
  for (let tried = 0; tried < TRIES && found.size < count && unemployed.length > 0; tried++) {
    const stay = random.one(unemployed);
    if (stay.from <= day && stay.to > day && stay.readiness !== 'aktivitetsparat') found.set(stay.person, stay);
  }
  return [...found.values()];
}
