/**
 * TM-02: whether the talks of a person's contact course were held on time; a local measure, and another one than the
 * cross-section the state shows (TM-01). Talks of the fund are not in a municipal register and are left out.
 */
import { type Day, printDay } from '../../core/day.ts';
import { firstDayOfMonth, type Month } from '../../core/month.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { type Course, type CourseFacts, courseOf, NOTHING_MORE } from '../contact-course/contact-course.ts';
import { contactFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { isHeldBy } from './held-by.ts';
import { heldTalks } from './held-talks.ts';
import { type MatchedTalk, matchTalks, stateOf, type TalkState } from './matched-talks.ts';
import type { Share } from './share.ts';

export interface TimelyTalk {
  readonly dueOn: string;
  readonly latestOn: string;
  readonly heldOn: string | null;
  readonly state: TalkState;
}

export function talksOnTime(
  person: PersonCursor,
  day: Day,
  law: Law,
  facts: CourseFacts = NOTHING_MORE,
): Answer<readonly TimelyTalk[]> {
  const cite = new Citing(law);
  const course = courseOf(person, day, cite, facts);
  if (course && 'undecidable' in course) return course;
  const held = heldTalks(person, day, cite);
  const matched = course
    ? matchTalks(
        ofMunicipality(course),
        held.map(({ heldOn }) => heldOn),
      )
    : [];
  const answer = matched.map((each) => ({
    dueOn: printDay(each.due.dueOn),
    latestOn: printDay(each.due.latestOn),
    heldOn: each.heldOn === undefined ? null : printDay(each.heldOn),
    state: stateOf(each, day),
  }));
  const [onTime, past] = [
    answer.filter(({ state }) => state === 'til-tiden').length,
    answer.filter(({ state }) => state !== 'kommer').length,
  ];
  return {
    answer,
    because: [
      { da: `${onTime} af ${past} samtaler er holdt til tiden.`, en: `${onTime} of ${past} talks were held on time.` },
    ],
    ground: cite.ground,
    facts: [...(course?.period.facts() ?? []), ...held.map(({ row }) => contactFact(person, row))],
  };
}

/**
 * The talks whose last day on time lies in a month, and how many of them were. A spell that ended before its deadline asks
 * for nothing.
 */
export function onTimeInMonth(
  person: PersonCursor,
  month: Month,
  law: Law,
  facts: CourseFacts = NOTHING_MORE,
): Share | Exclude<Answer<never>, { answer: never }> {
  const [from, to] = [firstDayOfMonth(month), firstDayOfMonth(month + 1)];
  const cite = new Citing(law);
  const counted = new Map<string, boolean>();
  for (const day of courseEnds(person, from, to)) {
    const course = courseOf(person, day, cite, facts);
    if (course && 'undecidable' in course) return course;
    if (!course) continue;
    const held = heldTalks(person, to - 1, cite).map(({ heldOn }) => heldOn);
    for (const talk of matchTalks(ofMunicipality(course), held)) {
      const { dueOn, latestOn, number } = talk.due;
      if (dueOn > day || latestOn < from || latestOn >= to) continue;
      counted.set(`${course.period.from} ${dueOn} ${number}`, isOnTime(talk));
    }
  }
  return { part: [...counted.values()].filter(Boolean).length, of: counted.size };
}

function isOnTime({ due, heldOn }: MatchedTalk): boolean {
  return heldOn !== undefined && isHeldBy(heldOn, due.latestOn);
}

function ofMunicipality({ talks }: Course) {
  return talks.filter(({ holder }) => holder === 'jobcenter');
}

/** The last day of the month, and the last days of spells that ended in it or so lately that a tolerance can reach into it. */
function courseEnds({ spells }: PersonCursor, from: Day, to: Day): Day[] {
  const before = from - 31;
  const days = new Set<Day>();
  for (let row = spells.start; row < spells.end; row++) {
    const last = spells.of.to[row]! - 1;
    if (last >= before && last < to - 1) days.add(last);
  }
  return [...days, to - 1].sort((a, b) => a - b);
}
