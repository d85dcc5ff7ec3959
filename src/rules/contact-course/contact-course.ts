/**
 * KF-01: the talks of a person's contact course and when each is due. A deadline follows the law of its own day, so that a
 * course that runs across a change of law has deadlines of both.
 */
import { type Day, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { Days } from '../../core/period.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer, Next, Undecidable } from '../answer.ts';
import { LAW_TARGET_GROUPS, type LawTargetGroup } from '../benefits/target-group-names.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { both } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import type { LawVersion } from '../law/law-item.ts';
import { calendarTalks } from './calendar-talks.ts';
import { type CoursePeriod, coursePeriod } from './course-period.ts';
import { type InsuredFacts, insuredTalks } from './insured-talks.ts';
import type { TalkDue } from './talk-due.ts';

/** What no register holds. */
export interface CourseFacts extends InsuredFacts {
  /** Times the person is exempt from the course (KF-03). */
  readonly exempt: readonly Days[];
  /** The municipality uses its quota on this person; that of the fund is another. */
  readonly exemptByQuota: boolean;
}

export const NOTHING_MORE: CourseFacts = { insured: 'fuldtid', referred: false, exempt: [], exemptByQuota: false };

export interface ShownTalk extends Omit<TalkDue, 'from' | 'dueOn' | 'latestOn'> {
  readonly from: string;
  readonly dueOn: string;
  readonly latestOn: string;
}

export interface ContactCourse {
  /** `null`: no contact course that day. */
  readonly group: LawTargetGroup | null;
  readonly from: string | null;
  readonly talks: readonly ShownTalk[];
}

export interface Course {
  readonly period: CoursePeriod;
  readonly talks: readonly TalkDue[];
}

/** For many persons: the course in numbers. `undefined`: no contact course that day. */
export function courseOf(
  person: PersonCursor,
  day: Day,
  cite: Citing,
  facts: CourseFacts = NOTHING_MORE,
): Course | Undecidable | undefined {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const period = coursePeriod(person, day, cite, facts.insured);
  if (period === undefined || 'undecidable' in period) return period;
  return { period, talks: talksOf(period, day, cite, facts) };
}

function talksOf(period: CoursePeriod, day: Day, cite: Citing, facts: CourseFacts): TalkDue[] {
  const talks: TalkDue[] = [];
  for (const regime of regimesOf(period, cite.law)) {
    if (regime.to <= period.from) continue;
    const known = regime.from <= day || isDecided(period.group, regime.from, cite.law);
    if (!known) break;
    const of = period.unemployment
      ? insuredTalks(period.unemployment, facts, regime, day, cite)
      : calendarTalks(period.group, period.from, regime, day, cite);
    for (const talk of of) {
      if (talk.dueOn < regime.from || regime.to <= talk.dueOn || isExempt(talk.dueOn, facts)) continue;
      const due = isOfQuota(period, talk, cite) ? { ...talk, owedTo: 'kvote' as const } : talk;
      if (!(facts.exemptByQuota && due.owedTo === 'kvote' && due.holder === 'jobcenter')) talks.push(due);
    }
    if (regime.from > day) break;
  }
  return talks.sort((a, b) => a.dueOn - b.dueOn || a.from - b.from);
}

/** The times between changes of law. */
function regimesOf({ unemployment }: CoursePeriod, law: Law): LawVersion[] {
  const ids = unemployment
    ? ['kontaktforloeb/a-dagpenge-maanedlige', 'kontaktforloeb/a-dagpenge-jobcenter']
    : ['kontaktforloeb/samtaler'];
  return ids.flatMap((id) => law.item(id).versions.filter(({ planned }) => !planned));
}

/** Law that comes into force later and is still open is no obstacle yet. */
function isDecided(group: LawTargetGroup, day: Day, law: Law): boolean {
  const open = law.item('kontaktforloeb/samtaler-uafklaret').among?.includes(group) === true;
  return (
    !open ||
    !law.covers('kontaktforloeb/samtaler-uafklaret', day) ||
    law.cellIfDecided('kontaktforloeb/samtaler-uafklaret', group, day) !== undefined
  );
}

/** Of those the municipality may exempt some from; the very first talk of a course is owed to everybody. */
function isOfQuota(period: CoursePeriod, { number, from, dueOn }: TalkDue, cite: Citing): boolean {
  if (!cite.law.covers('kontaktforloeb/kvote-grupper', dueOn)) return false;
  const isFirst = number === 1 && from === period.from;
  return !isFirst && cite.list('kontaktforloeb/kvote-grupper', dueOn).includes(period.group);
}

function isExempt(dueOn: Day, { exempt }: CourseFacts): boolean {
  return exempt.some(({ from, to }) => from <= dueOn && dueOn < to);
}

export function contactCourse(
  person: PersonCursor,
  day: Day,
  law: Law,
  facts: CourseFacts = NOTHING_MORE,
): Answer<ContactCourse> {
  const cite = new Citing(law);
  cite.law.at('kontaktforloeb/maalgrupper', day);
  const course = courseOf(person, day, cite, facts);
  if (course && 'undecidable' in course) return course;
  if (!course) {
    cite.list('kontaktforloeb/maalgrupper', day);
    const why = {
      da: 'Intet kontaktforløb efter disse regler den dag.',
      en: 'No contact course by these rules that day.',
    };
    return { answer: { group: null, from: null, talks: [] }, because: [why], ground: cite.ground, facts: [] };
  }
  const { period, talks } = course;
  const from = both((language) => displayDay(period.from, language));
  const name = LAW_TARGET_GROUPS[period.group];
  const next = nextOf(talks, day);
  return {
    answer: { group: period.group, from: printDay(period.from), talks: talks.map(shown) },
    because: [
      { da: `${name.da}; perioden regnes fra ${from.da}.`, en: `${name.en}; the period counts from ${from.en}.` },
    ],
    ground: cite.ground,
    facts: period.facts(),
    ...(next && { next }),
  };
}

function nextOf(talks: readonly TalkDue[], day: Day): Next | undefined {
  const next = talks.find(({ dueOn }) => dueOn > day);
  if (!next) return undefined;
  const on = both((language) => displayDay(next.dueOn, language));
  return { on: next.dueOn, text: { da: `Samtale senest ${on.da}.`, en: `Talk by ${on.en}.` } };
}

function shown(talk: TalkDue): ShownTalk {
  return { ...talk, from: printDay(talk.from), dueOn: printDay(talk.dueOn), latestOn: printDay(talk.latestOn) };
}
