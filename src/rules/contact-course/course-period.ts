/** KF-02: the contact course a person is in: target group, and the day its period is counted from. */
import { addYears, type Day } from '../../core/day.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { isAnswered, type Undecidable } from '../answer.ts';
import { targetGroup } from '../benefits/target-group.ts';
import type { LawTargetGroup } from '../benefits/target-group-names.ts';
import type { Citing } from '../citing.ts';
import { type FactRef, spellFact } from '../fact-ref.ts';
import { benefitOf } from '../spells.ts';
import type { Insured } from '../unemployment-insurance/insured.ts';
import { type Accumulated, accumulatedOf } from './accumulated-unemployment.ts';

export interface CoursePeriod {
  readonly group: LawTargetGroup;
  readonly from: Day;
  /** Only those on unemployment insurance: their period is counted in hours. */
  readonly unemployment?: Accumulated;
  /** Asked for only where an answer is shown. */
  readonly facts: () => readonly FactRef[];
}

/** `undefined`: on no benefit with a contact course that day. */
export function coursePeriod(
  person: PersonCursor,
  day: Day,
  cite: Citing,
  insured: Insured = 'fuldtid',
): CoursePeriod | Undecidable | undefined {
  const found = targetGroup(person, day, cite.law);
  if (!isAnswered(found)) return found;
  const { group } = found.answer;
  if (group === null) return undefined;
  if (group === 'a-dagpenge') {
    const unemployment = accumulatedOf(person, day, insured, cite);
    if (!unemployment) return undefined;
    const facts = () => unemployment.rows.map((row) => spellFact(person, row, day));
    return { group, from: unemployment.placedOn, unemployment, facts };
  }
  if (!cite.list('kontaktforloeb/maalgrupper', day).includes(group)) return undefined;
  const row = spellBehind(person, group, day, cite.law);
  if (row === undefined) return undefined;
  const from = periodStart(person, row, group, day, cite);
  return { group, from, facts: () => [...found.facts, spellFact(person, row, day)] };
}

/** The latest begun spell whose benefit leads to the group. */
function spellBehind(person: PersonCursor, group: LawTargetGroup, day: Day, law: Citing['law']): number | undefined {
  const { from } = person.spells.of;
  const groups = law.words('maalgrupper/ydelser', day);
  const assistance = law.list('maalgrupper/hjaelp', day);
  const withoutCourse = law.list('kontaktforloeb/ydelser-uden', day);
  for (let row = person.spells.end - 1; row >= person.spells.start; row--) {
    if (from[row]! > day) continue;
    const id = benefitOf(person, row);
    if (groups[id] === group) return withoutCourse.includes(id) ? undefined : row;
    if (isOnAssistance(group) && assistance.includes(id)) return row;
  }
  return undefined;
}

function isOnAssistance(group: LawTargetGroup): boolean {
  return isYoung(group) || group.startsWith('kontanthjaelp-');
}

function isYoung(group: LawTargetGroup | null): boolean {
  return group?.startsWith('ung-') === true;
}

/** The first day of one continuous time on the same benefit; later where the person left the groups of the young. */
function periodStart(person: PersonCursor, last: number, group: LawTargetGroup, day: Day, cite: Citing): Day {
  const { from, to } = person.spells.of;
  const goesOn = cite.words('kontaktforloeb/nyt-forloeb-efter', day);
  let begin = from[last]!;
  let benefit = benefitOf(person, last);
  for (let row = last - 1; row >= person.spells.start; row--) {
    const before = benefitOf(person, row);
    if (to[row]! < begin || (before !== benefit && goesOn[before] !== benefit)) continue;
    if (!isYoung(group) && to[row]! <= day && isYoung(groupOn(person, to[row]! - 1, cite.law))) return begin;
    begin = Math.min(begin, from[row]!);
    benefit = before;
  }
  if (isYoung(group) || !isOnAssistance(group)) return begin;
  const grownUp = addYears(person.born, cite.law.number('kontanthjaelp/ungegraense', day));
  const left = begin < grownUp && grownUp <= day && isYoung(groupOn(person, grownUp - 1, cite.law));
  return left ? grownUp : begin;
}

function groupOn(person: PersonCursor, day: Day, law: Citing['law']): LawTargetGroup | null {
  const found = targetGroup(person, day, law);
  return isAnswered(found) ? found.answer.group : null;
}
