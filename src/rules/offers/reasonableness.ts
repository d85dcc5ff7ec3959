/** RP-03: how many supported placements a company may have beside its ordinary employees (rimelighedskravet). */
import type { Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { type Answer, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { ruleErrors } from '../errors.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

/** Until 2021 heads, from 2022 full-time equivalents of the latest months. */
export type Staff =
  | { readonly heads: number; readonly subsidised: number; readonly fixedTerm: number }
  /** Hundredths of full-time equivalents by month, the latest last; without the subsidised and those under 18. */
  | { readonly fullTime: readonly number[] };

export interface Reasonableness {
  readonly atMost: number;
  /** How many more may begin. */
  readonly room: number;
}

const HUNDRED = 100;

/** `placed`: those already on placement or subsidy, from 2022 community benefit as well. */
export function reasonableness(staff: Staff, placed: number, day: Day, law: Law): Answer<Reasonableness> {
  const cite = new Citing(law);
  const way = cite.word('tilbud/rimelighed-optaelling', day);
  const facts = [given({ da: `${placed} er der allerede`, en: `${placed} are there already` })];
  if ((way === 'hoveder') !== 'heads' in staff) {
    return undecidable(
      way === 'hoveder'
        ? { da: 'Antallet af ansatte personer mangler.', en: 'The number of persons employed is missing.' }
        : {
            da: 'Årsværk for de seneste måneder mangler.',
            en: 'Full-time equivalents of the latest months are missing.',
          },
      ...facts,
    );
  }
  const employed =
    'heads' in staff ? heads(staff) : average(staff.fullTime, cite.number('tilbud/rimelighed-maaneder', day));
  const limit = cite.number('tilbud/rimelighed-graense', day);
  const { 'op-til': perBelow, over: perAbove } = cite.table('tilbud/rimelighed-ansatte-pr', day);
  const least = cite.number('tilbud/rimelighed-mindst', day);
  const below = Math.floor(Math.min(employed, limit * HUNDRED) / (perBelow! * HUNDRED));
  const above = Math.floor(Math.max(0, employed - limit * HUNDRED) / (perAbove! * HUNDRED));
  const atMost = Math.max(least, below + above);
  const counted = both((language) => displayNumber(employed / HUNDRED, {}, language));
  return {
    answer: { atMost, room: Math.max(0, atMost - placed) },
    because: [
      {
        da: `${counted.da} ansatte giver plads til ${atMost}.`,
        en: `${counted.en} employees give room for ${atMost}.`,
      },
    ],
    ground: cite.ground,
    facts,
  };
}

/** In hundredths, like full-time equivalents. */
function heads({ heads: all, subsidised, fixedTerm }: Extract<Staff, { heads: number }>): number {
  const counted = all - subsidised - fixedTerm;
  if (counted < 0) throw impossible(`${all} - ${subsidised} - ${fixedTerm}`);
  return counted * HUNDRED;
}

/** Rounded down; refuses another number of months (`rules/impossible-input`). */
function average(fullTime: readonly number[], months: number): number {
  if (fullTime.length !== months || fullTime.some((each) => !Number.isSafeInteger(each) || each < 0)) {
    throw impossible(fullTime.join(', ') || '–');
  }
  return Math.floor(fullTime.reduce((sum, each) => sum + each, 0) / months);
}

function impossible(value: string) {
  return ruleErrors.create('rules/impossible-input', {
    what: 'Ansatte',
    whatEn: 'Employees',
    value,
    expected: 'Skriv hele tal fra 0; årsværk i hundrededele for hver af de seneste fire måneder.',
    expectedEn: 'Write whole numbers from 0; full-time equivalents in hundredths for each of the latest four months.',
  });
}
