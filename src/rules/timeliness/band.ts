/**
 * TM-01: the state's cross-section of talks (samtaledata): of those who have been on a benefit for so long on the measuring
 * day, the share with so many talks. Not the same as talks on time (TM-02).
 */
import { addMonths, type Day } from '../../core/day.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitName, contactFact, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn } from '../spells.ts';
import { heldTalks } from './held-talks.ts';
import type { Share } from './share.ts';

export interface Band {
  readonly inBand: boolean;
  /** Talks held since the first day of the spell; `null`: outside the band. */
  readonly talks: number | null;
  readonly hasEnough: boolean | null;
}

const OUTSIDE: Band = { inBand: false, talks: null, hasEnough: null };

export function bandOf(person: PersonCursor, day: Day, law: Law): Answer<Band> {
  const cite = new Citing(law);
  const expected = cite.table('rettidighed/baand-samtaler', day);
  const row = spellsOn(person, day).find((each) => benefitOf(person, each) in expected);
  if (row === undefined) {
    const why = { da: 'Ingen ydelse, som samtaledata opgøres for.', en: 'No benefit the talk data cover.' };
    return { answer: OUTSIDE, because: [why], ground: cite.ground, facts: [] };
  }
  const benefit = benefitOf(person, row);
  const since = person.spells.of.from[row]!;
  const [from, to] = [
    cite.cell('rettidighed/baand-fra-maaneder', benefit, day),
    cite.cell('rettidighed/baand-til-maaneder', benefit, day),
  ];
  const inBand = addMonths(since, from) <= day && day <= addMonths(since, to);
  const held = inBand ? heldTalks(person, day, cite).filter(({ heldOn }) => heldOn >= since) : [];
  const name = benefitName(benefit);
  return {
    answer: inBand ? { inBand, talks: held.length, hasEnough: held.length >= expected[benefit]! } : OUTSIDE,
    because: [
      inBand
        ? {
            da: `${name.da} i ${from}-${to} måneder: ${held.length} samtaler, ${expected[benefit]} forventes.`,
            en: `${name.en} for ${from}-${to} months: ${held.length} talks, ${expected[benefit]} expected.`,
          }
        : {
            da: `Ikke mellem ${from} og ${to} måneder på ${name.da}.`,
            en: `Not between ${from} and ${to} months on ${name.en}.`,
          },
    ],
    ground: cite.ground,
    facts: [spellFact(person, row, day), ...held.map((talk) => contactFact(person, talk.row))],
  };
}

/** Share of those in the band who have enough talks. */
export function bandShare(bands: readonly Band[]): Share {
  const inside = bands.filter(({ inBand }) => inBand);
  return { part: inside.filter(({ hasEnough }) => hasEnough).length, of: inside.length };
}
