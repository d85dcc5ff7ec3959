/** Control cases: opened on suspicion, closed with a result, a claim and a monthly saving. Published sums of a year are met. */
import type { Day } from '../../core/day.ts';
import { CONTROL_RESULTS, codeOf } from '../codes.ts';
import { NO_DAY } from '../columns/column-table.ts';
import type { ModelledBenefit } from './benefit-model.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import { type Target, targetsOf } from './target.ts';

export const CONTROLLED: readonly ModelledBenefit[] = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'sygedagpenge',
  'ledighedsydelse',
  'fleksjob',
];
/** Stays for each case. */
const STAYS = 45;
const SOURCES = ['anonym henvendelse', 'registersamkøring', 'sagsbehandler', 'lufthavn'];
/** Months that a saving is counted forward to meet a published one; the law leaves it to a decision. */
export const MONTHS_FORWARD = 12;

interface Case {
  readonly person: number;
  readonly benefit: ModelledBenefit;
  readonly opened: Day;
  readonly closed: Day;
  claim: number;
  saving: number;
}

export function controlCasesInto(made: Made, random: RandomNumbers): void {
  const { desk, code, first, from, to, targets } = made;
  const row = desk.rows('control_cases', [
    'openedOn',
    'closedOn',
    'benefit',
    'step',
    'result',
    'source',
    'claimOere',
    'monthlySavingOere',
    'id',
  ]);
  const cases = draw(made, random);
  const published = [...targetsOf(targets, 'kontrol-tilbagebetaling'), ...targetsOf(targets, 'kontrol-fremadrettet')];
  for (const target of published) cases.push(...atLeastOne(cases, target, made));
  for (const target of targetsOf(targets, 'kontrol-tilbagebetaling')) sumUp(cases, target, 'claim', 1);
  for (const target of targetsOf(targets, 'kontrol-fremadrettet')) sumUp(cases, target, 'saving', MONTHS_FORWARD);
  const sources = SOURCES.map((source) => desk.word('sources', source));
  cases.forEach(({ person, benefit, opened, closed, claim, saving }, at) => {
    const isOpen = closed >= to || closed < from;
    const result = saving > 0 ? (random.chance(0.6) ? 'stoppet' : 'aendret') : 'uaendret';
    const id = desk.id('control_cases', `k${code}-${at + 1}`);
    row(
      first + person,
      opened,
      isOpen ? NO_DAY : closed,
      desk.word('benefits', benefit),
      random.below(4),
      isOpen ? 0 : codeOf(CONTROL_RESULTS, result),
      random.one(sources),
      isOpen ? Number.NaN : claim,
      isOpen ? Number.NaN : saving,
      id,
    );
  });
}

/** During a stay, so that there is something to check. */
function draw({ stays, from, to }: Made, random: RandomNumbers): Case[] {
  return stays.flat().flatMap((stay): Case[] => {
    if (!CONTROLLED.includes(stay.benefit) || !random.chance(1 / STAYS)) return [];
    const [begin, end] = [Math.max(stay.from, from), Math.min(stay.to, to)];
    if (end - begin < 14) return [];
    const opened = begin + random.below(end - begin);
    const found = random.chance(0.45);
    return [
      {
        person: stay.person,
        benefit: stay.benefit,
        opened,
        closed: opened + 10 + random.below(90),
        claim: found && random.chance(0.5) ? 100_000 + random.below(4_000_000) : 0,
        saving: found ? 150_000 + random.below(900_000) : 0,
      },
    ];
  });
}

function isMeant({ benefit, closed }: Pick<Case, 'benefit' | 'closed'>, { where, from, to }: Target): boolean {
  return closed >= from && closed < to && (where.benefit?.includes(benefit) ?? true);
}

/** A case that the published amount can be of, when none was drawn. */
function atLeastOne(cases: readonly Case[], target: Target, { stays }: Made): Case[] {
  if (target.value === 0 || cases.some((each) => isMeant(each, target))) return [];
  const closed = target.from + 100;
  const found = stays
    .flat()
    .find((stay) => stay.from < target.from && stay.to > closed && isMeant({ benefit: stay.benefit, closed }, target));
  if (found === undefined) return [];
  return [{ person: found.person, benefit: found.benefit, opened: closed - 40, closed, claim: 0, saving: 0 }];
}

/** Scales the amounts of the cases closed in the period, so that they add up to the published sum (in øre). */
function sumUp(cases: Case[], target: Target, field: 'claim' | 'saving', times: number): void {
  const meant = cases.filter((each) => isMeant(each, target));
  const wanted = Math.round(target.value / times);
  if (wanted > 0 && meant[0] && meant.every((each) => each[field] === 0)) meant[0][field] = 1;
  const sum = meant.reduce((all, each) => all + each[field], 0);
  if (sum === 0) return;
  for (const each of meant) each[field] = Math.round((each[field] * wanted) / sum);
}
