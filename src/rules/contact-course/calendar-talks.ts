/** KF-01 for groups whose course is counted in calendar time from the first day of the period. */
import { addMonths, type Day } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import type { LawTargetGroup } from '../benefits/target-group-names.ts';
import type { Citing } from '../citing.ts';
import { blockOf, type TalkDue } from './talk-due.ts';

const DAYS_IN_WEEK = 7;

/** The talks of a course under the law of some days; the next part after `day` is the last. */
export function calendarTalks(group: LawTargetGroup, from: Day, regime: Days, day: Day, cite: Citing): TalkDue[] {
  const at = Math.max(regime.from, from);
  const weeks = cite.law.covers('kontaktforloeb/samtaler-hver-uge', at)
    ? cite.law.table('kontaktforloeb/samtaler-hver-uge', at)[group]
    : undefined;
  if (weeks !== undefined) {
    return everySoManyWeeks(cite.cell('kontaktforloeb/samtaler-hver-uge', group, at), from, regime, day);
  }
  const months = cite.cell('kontaktforloeb/samtaler-maaneder', group, at);
  const end = addMonths(from, months);
  const first = cite.table('kontaktforloeb/foerste-samtale-uger', at)[group];
  const talks = blockOf(talksOf(group, at, cite), from, end, {
    firstDueOn: first === undefined ? end : from + first * DAYS_IN_WEEK,
  });
  return [...talks, ...laterTalks(group, end, at, day, cite)];
}

/** The number of talks in the first part; open for some groups (`rules/undecided`). */
function talksOf(group: LawTargetGroup, at: Day, cite: Citing): number {
  const open = cite.law.item('kontaktforloeb/samtaler-uafklaret').among?.includes(group);
  return open && cite.law.covers('kontaktforloeb/samtaler-uafklaret', at)
    ? cite.cell('kontaktforloeb/samtaler-uafklaret', group, at)
    : cite.cell('kontaktforloeb/samtaler', group, at);
}

function laterTalks(group: LawTargetGroup, end: Day, at: Day, day: Day, cite: Citing): TalkDue[] {
  const count = cite.cell('kontaktforloeb/senere-samtaler', group, at);
  if (count === 0) return [];
  const months = cite.number('kontaktforloeb/senere-maaneder', at);
  const talks: TalkDue[] = [];
  for (let part = 0; ; part++) {
    const from = addMonths(end, part * months);
    talks.push(...blockOf(count, from, addMonths(end, (part + 1) * months)));
    if (from > day) return talks;
  }
}

function everySoManyWeeks(weeks: number, from: Day, regime: Days, day: Day): TalkDue[] {
  const days = weeks * DAYS_IN_WEEK;
  const talks: TalkDue[] = [];
  for (let number = Math.max(1, Math.floor((regime.from - from) / days)); ; number++) {
    const begin = from + (number - 1) * days;
    talks.push(...blockOf(1, begin, begin + days, { number }));
    if (begin > day) return talks;
  }
}
