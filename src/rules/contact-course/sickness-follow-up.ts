/**
 * KF-04: the municipality's follow-up of sickness. The first day of absence is not in a register of benefits (an employee is
 * paid by the employer at first), so it is given. A deadline follows the law of its own day.
 */
import { addMonths, type Day } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { mondayOf, weekOfDay } from '../../core/week.ts';
import { type Answer, type Reason, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import type { SicknessCategory } from '../sickness/category.ts';
import { blockOf, type TalkDue } from './talk-due.ts';

export interface SicknessCase {
  readonly firstAbsence: Day;
  /** Days on which follow-ups were held, in order of time. */
  readonly held: readonly Day[];
  readonly category?: SicknessCategory;
  readonly employed: boolean;
  /** Short and uncomplicated in the judgement of the caseworker. */
  readonly uncomplicated?: boolean;
  /** Expected first day of full recovery. */
  readonly recoveredOn?: Day;
}

export interface SicknessFollowUp {
  readonly talks: readonly TalkDue[];
  /** The Sunday of the last calendar week, up to six days before the deadline of the first: a stricter warning. */
  readonly warnOn: Day | null;
  /** The last day of the employer's own talk; `null`: not employed. */
  readonly employerTalkBy: Day | null;
}

const DAYS_IN_WEEK = 7;

export function sicknessFollowUp(sick: SicknessCase, day: Day, law: Law): Answer<SicknessFollowUp> {
  const cite = new Citing(law);
  const { firstAbsence, held, employed } = sick;
  const absent = both((language) => displayDay(firstAbsence, language));
  const facts = [given({ da: `Første sygedag ${absent.da}`, en: `First day of absence ${absent.en}` })];
  if (held.some((on) => on < firstAbsence)) {
    return undecidable(
      { da: 'En opfølgning ligger før første sygedag.', en: 'A follow-up lies before the first day of absence.' },
      ...facts,
    );
  }
  const employerTalkBy = employed
    ? firstAbsence + cite.number('sygeopfoelgning/arbejdsgiver-uger', firstAbsence) * DAYS_IN_WEEK
    : null;
  const outside = whyOutside(sick, day, cite);
  if (outside) {
    return { answer: { talks: [], warnOn: null, employerTalkBy }, because: [outside], ground: cite.ground, facts };
  }
  const weeks = cite.number('sygeopfoelgning/foerste-uger', Math.max(day, firstAbsence));
  const firstDue = firstAbsence + weeks * DAYS_IN_WEEK - 1;
  const warnOn = mondayOf(weekOfDay(firstAbsence) + weeks) - 1;
  const onlyFirst = isOnlyFirst(sick, day, cite);
  const talks = onlyFirst ? first(firstAbsence, firstDue) : allTalks(sick, firstDue, day, cite);
  return {
    answer: { talks, warnOn, employerTalkBy },
    because: [
      {
        da: `Syg fra ${absent.da}: første opfølgning inden udgangen af den ${weeks}. uge.`,
        en: `Sick from ${absent.en}: the first follow-up by the end of week ${weeks}.`,
      },
    ],
    ground: cite.ground,
    facts,
  };
}

function whyOutside({ category, employed, firstAbsence, recoveredOn }: SicknessCase, day: Day, cite: Citing) {
  if (category && cite.list('sygeopfoelgning/uden-samtale', day).includes(category)) {
    return { da: 'Kategorien følges kun op digitalt.', en: 'The category is followed up digitally only.' } as Reason;
  }
  if (!employed || recoveredOn === undefined || !cite.law.covers('sygeopfoelgning/uden-for-uger', day))
    return undefined;
  const weeks = cite.number('sygeopfoelgning/uden-for-uger', day);
  if (recoveredOn > firstAbsence + weeks * DAYS_IN_WEEK) return undefined;
  return {
    da: `Ansat og ventes rask inden ${weeks} uger: uden for kommunens opfølgning.`,
    en: `Employed and expected to recover within ${weeks} weeks: outside the follow-up of the municipality.`,
  };
}

function isOnlyFirst({ employed, uncomplicated }: SicknessCase, day: Day, cite: Citing): boolean {
  return employed && uncomplicated === true && cite.number('sygeopfoelgning/kun-foerste-ukompliceret', day) === 1;
}

function first(firstAbsence: Day, dueOn: Day): TalkDue[] {
  return blockOf(1, firstAbsence, dueOn, { kind: 'opfoelgning' });
}

/** By each regime of the law, those whose deadline lies in it. */
function allTalks({ firstAbsence, held }: SicknessCase, firstDue: Day, day: Day, cite: Citing): TalkDue[] {
  const talks: TalkDue[] = [];
  for (const { from, to, value } of cite.law.item('sygeopfoelgning/ordning').versions) {
    if (to <= firstAbsence) continue;
    const of =
      value === 'loebende'
        ? running(firstAbsence, firstDue, held, from, day, cite)
        : inAll(firstAbsence, firstDue, Math.max(from, firstAbsence, day), cite);
    talks.push(...of.filter(({ dueOn }) => from <= dueOn && dueOn < to));
  }
  return talks;
}

/** The first, and one within so many weeks of each that was held. */
function running(firstAbsence: Day, firstDue: Day, held: readonly Day[], at: Day, day: Day, cite: Citing): TalkDue[] {
  const days = cite.number('sygeopfoelgning/mellemrum-uger', at) * DAYS_IN_WEEK;
  const later = held
    .filter((on) => on <= day)
    .flatMap((on, nth) => blockOf(1, on + 1, on + days, { kind: 'opfoelgning', number: nth + 2 }));
  return [...first(firstAbsence, firstDue), ...later];
}

/** So many before the end of the first half year. */
function inAll(firstAbsence: Day, firstDueOn: Day, at: Day, cite: Citing): TalkDue[] {
  const end = addMonths(firstAbsence, cite.number('sygeopfoelgning/antal-maaneder', at)) - 1;
  return blockOf(cite.number('sygeopfoelgning/antal', at), firstAbsence, end, { kind: 'opfoelgning', firstDueOn });
}
