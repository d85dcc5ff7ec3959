/**
 * RP-05 and RP-06: how long a resource course (ressourceforløb) and a job clarification course (jobafklaringsforløb) can
 * last. The version of the law is that of the grant, so that a course goes on after its law is repealed.
 */
import { ageOn } from '../../core/birthday.ts';
import { addMonths, addYears, type Day, printDay } from '../../core/day.ts';
import type { Answer, Reason } from '../answer.ts';
import { Citing } from '../citing.ts';
import { dayText, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

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
