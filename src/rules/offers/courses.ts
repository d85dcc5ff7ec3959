/**
 * RP-05 and RP-06: how long a resource course (ressourceforløb) and a job clarification course (jobafklaringsforløb) can
 * last. The version of the law is that of the grant, so that a course goes on after its law is repealed.
 */
import { ageOn } from '../../core/birthday.ts';
import { addMonths, addYears, type Day, parseDay, printDay } from '../../core/day.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, isAnswered, type Reason, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { bornFact, dayText, given, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn, spellsStartedBy } from '../spells.ts';

export interface ResourceFacts {
  readonly born: Day;
  readonly grantedOn: Day;
  /** Months of earlier courses, and how many there were. */
  readonly monthsBefore: number;
  readonly coursesBefore: number;
  readonly ownWish: boolean;
  /** The day of pension age, where it is known. */
  readonly pensionOn?: Day;
}

export interface CourseLength {
  readonly allowed: boolean;
  /** The first day it can end, and the latest end; `null`: not allowed. */
  readonly endsFrom: string | null;
  readonly latestEnd: string | null;
  /** An effort is due by this day; `null`: the law did not say. */
  readonly effortBy: string | null;
}

const NOT_ALLOWED: CourseLength = { allowed: false, endsFrom: null, latestEnd: null, effortBy: null };

export function resourceCourse(of: ResourceFacts, law: Law): Answer<CourseLength> {
  const cite = new Citing(law);
  const { grantedOn } = of;
  const granted = dayText(grantedOn);
  const facts = [given({ da: `Bevilget ${granted.da}`, en: `Granted ${granted.en}` })];
  const before = barred(of, cite);
  if (before) return { answer: NOT_ALLOWED, because: [before], ground: cite.ground, facts };
  const months = monthsAtMost(of, cite);
  const effort = cite.covers('ressourceforloeb/indsats-maaneder', grantedOn)
    ? printDay(addMonths(grantedOn, cite.number('ressourceforloeb/indsats-maaneder', grantedOn)))
    : null;
  return {
    answer: {
      allowed: months > 0,
      endsFrom: printDay(addYears(grantedOn, cite.number('ressourceforloeb/mindst-aar', grantedOn))),
      latestEnd: printDay(addMonths(grantedOn, months)),
      effortBy: effort,
    },
    because: [{ da: `Højst ${months} måneder fra bevillingen.`, en: `${months} months from the grant at most.` }],
    ground: cite.ground,
    facts,
  };
}

/** Why there can be no course without the person's own wish, or none at all. */
function barred(
  { born, grantedOn, coursesBefore, ownWish, pensionOn }: ResourceFacts,
  cite: Citing,
): Reason | undefined {
  if (!cite.covers('ressourceforloeb/hoejst-aar', grantedOn)) {
    const first = cite.law.item('ressourceforloeb/hoejst-aar').versions[0]!.from;
    cite.number('ressourceforloeb/hoejst-aar', grantedOn < first ? grantedOn : lastDay(cite.law));
    return { da: 'Der bevilges ikke nye ressourceforløb.', en: 'No new resource courses are granted.' };
  }
  if (ownWish || !cite.covers('ressourceforloeb/alder', grantedOn)) return undefined;
  if (coursesBefore > 0 && ageOn(born, grantedOn) >= cite.cell('ressourceforloeb/alder', 'et-forloeb-fra', grantedOn)) {
    return { da: 'Et forløb mere er kun efter eget ønske.', en: 'One more course is by own wish only.' };
  }
  const years = cite.number('ressourceforloeb/pension-aar', grantedOn);
  if (pensionOn !== undefined && addYears(grantedOn, years) > pensionOn) {
    return {
      da: `Under ${years} år til pensionsalderen: kun efter eget ønske.`,
      en: `Below ${years} years to pension age: by own wish only.`,
    };
  }
  return undefined;
}

function lastDay(law: Law): Day {
  return law.item('ressourceforloeb/hoejst-aar').versions.at(-1)!.to - 1;
}

/** The longest course; for the middle age group what is left of the years in all, unless the person wishes more. */
function monthsAtMost({ born, grantedOn, monthsBefore, ownWish }: ResourceFacts, cite: Citing): number {
  const most = cite.number('ressourceforloeb/hoejst-aar', grantedOn) * 12;
  if (ownWish || !cite.covers('ressourceforloeb/alder', grantedOn)) return most;
  const age = ageOn(born, grantedOn);
  const { 'i-alt-fra': from, 'et-forloeb-fra': to } = cite.table('ressourceforloeb/alder', grantedOn);
  if (age < from! || age >= to!) return most;
  return Math.max(0, Math.min(most, cite.number('ressourceforloeb/i-alt-aar', grantedOn) * 12 - monthsBefore));
}

/** RP-06: the latest end of a job clarification course; days of leave are not counted. */
export function clarificationEnd(startedOn: Day, daysOfLeave: number, law: Law): Answer<string> {
  const cite = new Citing(law);
  const years = cite.number('jobafklaring/hoejst-aar', startedOn);
  return {
    answer: printDay(addYears(startedOn, years) + daysOfLeave),
    because: [
      daysOfLeave === 0
        ? { da: `Højst ${years} år.`, en: `${years} years at most.` }
        : {
            da: `Højst ${years} år, og ${daysOfLeave} dages orlov tæller ikke med.`,
            en: `${years} years at most, not counting ${daysOfLeave} days of leave.`,
          },
    ],
    ground: cite.ground,
    facts: [],
  };
}

/** RP-05 from the register: the resource course of the day. `null`: in none. Earlier courses count by their days. */
export function resourceCourseOf(person: PersonCursor, day: Day, law: Law): Answer<CourseLength | null> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const { from, to, grantedOn } = person.spells.of;
  const row = spellsOn(person, day).find((each) => benefitOf(person, each) === 'ressourceforloeb');
  if (row === undefined) return inNoCourse('ressourceforloeb/hoejst-aar', day, law);
  const fact = spellFact(person, row, day);
  const granted = grantedOn[row]!;
  if (granted === NO_DAY || granted > day) {
    const text = {
      da: 'Bevillingsdagen mangler. Den afgør, hvor længe forløbet kan vare.',
      en: 'The day of the grant is missing. It decides how long the course can last.',
    };
    return undecidable(text, fact);
  }
  if (granted > from[row]!) {
    const text = {
      da: 'Forløbet er bevilget, efter at det begyndte. Ret den ene dag.',
      en: 'The course was granted after it began. Correct one of the days.',
    };
    return undecidable(text, fact);
  }
  const earlier = spellsStartedBy(person, day, 'ressourceforloeb').filter((each) => to[each]! <= from[row]!);
  const days = earlier.reduce((sum, each) => sum + to[each]! - from[each]!, 0);
  const monthsBefore = Math.floor((days * MONTHS_IN_FOUR_YEARS) / DAYS_IN_FOUR_YEARS);
  const facts: ResourceFacts = {
    born: person.born,
    grantedOn: granted,
    monthsBefore,
    coursesBefore: earlier.length,
    ownWish: false,
  };
  const answer = resourceCourse(facts, law);
  return isAnswered(answer) ? { ...answer, facts: [bornFact(person), fact] } : answer;
}

const [DAYS_IN_FOUR_YEARS, MONTHS_IN_FOUR_YEARS] = [1461, 48];

/** RP-06 from the register: the clarification course of the day; days of parental leave in it are not counted. */
export function clarificationOf(person: PersonCursor, day: Day, law: Law): Answer<string | null> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const { from, to } = person.spells.of;
  const row = spellsOn(person, day).find((each) => benefitOf(person, each) === 'jobafklaringsforloeb');
  if (row === undefined) return inNoCourse('jobafklaring/hoejst-aar', day, law);
  const leave = spellsStartedBy(person, day, 'barselsdagpenge').reduce(
    (sum, each) => sum + Math.max(0, Math.min(to[each]!, day + 1) - Math.max(from[each]!, from[row]!)),
    0,
  );
  const answer = clarificationEnd(from[row]!, leave, law);
  if (!isAnswered(answer)) return answer;
  const ends = parseDay(answer.answer);
  const next = { on: ends, text: { da: 'Forløbet kan ikke vare længere.', en: 'The course can last no longer.' } };
  return { ...answer, facts: [spellFact(person, row, day)], ...(ends > day && { next }) };
}

function inNoCourse(id: string, day: Day, law: Law): Answer<null> {
  const cite = new Citing(law);
  if (!cite.covers(id, day)) cite.number(id, law.item(id).versions.findLast((each) => each.from <= day)?.from ?? day);
  const why = { da: 'Ikke i et forløb den dag.', en: 'In no such course that day.' };
  return { answer: null, because: [why], ground: cite.ground, facts: [] };
}
