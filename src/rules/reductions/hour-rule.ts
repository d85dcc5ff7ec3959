/**
 * KL-01: the 225-hour rule: help is reduced after a year of it with too little ordinary work, and full again when the hours
 * are worked after the reduction. A reduction is decided and warned of; it is not in the register, and may be given.
 */
import type { Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { firstDayOfMonth, type Month, monthOfDay, printMonth } from '../../core/month.ts';
import { weekOfDay } from '../../core/week.ts';
import { codeOf, SUPPORTS } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer, Reason } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { both, employmentFact, type FactRef, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { spellsStartedBy } from '../spells.ts';

export interface HourRule {
  /** Whether the rule existed that day. */
  readonly inForce: boolean;
  readonly reduced: boolean;
  /** Ordinary hours that count, in hundredths, and how many are asked for. */
  readonly hours: number | null;
  readonly needed: number | null;
}

const RULE = 'timeregel/timer';
const ORDINARY = codeOf(SUPPORTS, 'ordinaer');
const MONTHS_IN_YEAR = 12;

/** `reducedSince`: first month of a reduction that was decided; absent: the help is full so far. */
export function hourRule(person: PersonCursor, day: Day, law: Law, reducedSince?: Month): Answer<HourRule> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  if (!cite.covers(RULE, day)) return notInForce(law, cite);
  const month = monthOfDay(day);
  const needed = cite.number(RULE, day);
  const hours = hoursFor(person, month, reducedSince, cite);
  const reduced = hours < needed && (reducedSince !== undefined || hadYearOfHelp(person, month, day, cite));
  return {
    answer: { inForce: true, reduced, hours, needed },
    because: reasons(hours, needed, cite.number('timeregel/arbejde-maaneder', day), reduced, reducedSince),
    ground: cite.ground,
    facts: factsOf(person, day, month, law),
  };
}

function notInForce(law: Law, cite: Citing): Answer<HourRule> {
  const [version] = law.item(RULE).versions;
  cite.number(RULE, version!.from);
  return {
    answer: { inForce: false, reduced: false, hours: null, needed: null },
    because: [{ da: '225-timersreglen gjaldt ikke den dag.', en: 'The 225-hour rule did not hold that day.' }],
    ground: cite.ground,
    facts: [],
  };
}

/** Ordinary hours in the twelve calendar months before `month`; after a reduction only those from it on. */
function hoursFor({ employment }: PersonCursor, month: Month, since: Month | undefined, cite: Citing): number {
  const first = Math.max(since ?? 0, month - cite.number('timeregel/arbejde-maaneder', firstDayOfMonth(month)));
  let sum = 0;
  for (let row = employment.start; row < employment.end; row++) {
    const at = employment.of.month[row]!;
    if (at >= first && at < month && employment.of.support[row] === ORDINARY) sum += employment.of.hours[row]!;
  }
  return sum;
}

/** Where twelve months and 52 weeks give different answers, the municipality must have decided which it is. */
function hadYearOfHelp(person: PersonCursor, month: Month, day: Day, cite: Citing): boolean {
  const at = firstDayOfMonth(month);
  const months = new Set<Month>();
  const weeks = new Set<number>();
  const first = firstDayOfMonth(month - cite.number('timeregel/hjaelp-aar', at) * MONTHS_IN_YEAR);
  const { from, to } = person.spells.of;
  for (const row of spellsStartedBy(person, day, ...cite.list('timeregel/hjaelp', at))) {
    for (let each = Math.max(first, from[row]!); each < Math.min(at, to[row]!); each++) {
      months.add(monthOfDay(each));
      weeks.add(weekOfDay(each));
    }
  }
  const byMonths = months.size >= cite.number('timeregel/hjaelp-maaneder', at);
  const byWeeks = weeks.size >= cite.number('timeregel/hjaelp-uger', at);
  if (byMonths === byWeeks) return byMonths;
  return cite.word('timeregel/et-aar', at) === 'maaneder' ? byMonths : byWeeks;
}

function reasons(
  hundredths: number,
  needed: number,
  months: number,
  reduced: boolean,
  since: Month | undefined,
): Reason[] {
  const hours = both((language) => displayNumber(hundredths / 100, {}, language));
  const asked = both((language) => displayNumber(needed / 100, {}, language));
  const from = since === undefined ? undefined : printMonth(since);
  return [
    {
      da: `${hours.da} ordinære timer ${from ? `siden nedsættelsen i ${from}` : `i de seneste ${months} kalendermåneder`}; ${asked.da} kræves.`,
      en: `${hours.en} ordinary hours ${from ? `since the reduction in ${from}` : `in the latest ${months} calendar months`}; ${asked.en} are required.`,
    },
    reduced
      ? { da: 'Hjælpen er nedsat eller skal nedsættes.', en: 'The help is reduced or must be reduced.' }
      : { da: 'Hjælpen er ikke nedsat.', en: 'The help is not reduced.' },
    {
      da: 'Undtagelser, forlænget frist og ægtefælle står ikke i registret og er ikke regnet med.',
      en: 'Exemptions, an extended period and a spouse are not in the register and not considered.',
    },
  ];
}

function factsOf(person: PersonCursor, day: Day, month: Month, law: Law): FactRef[] {
  const help = spellsStartedBy(person, day, ...law.list('timeregel/hjaelp', day)).map((row) =>
    spellFact(person, row, day),
  );
  const work: FactRef[] = [];
  for (let row = person.employment.start; row < person.employment.end; row++) {
    if (person.employment.of.month[row]! < month) work.push(employmentFact(person, row));
  }
  return [...help, ...work];
}
