/** Every rule asked about an invented life on a day, and what differs on another day or under announced law. */
import { type Day, parseDay, printDay } from '../core/day.ts';
import { PejlError } from '../core/errors/pejl-error.ts';
import { firstDayOfMonth, monthOfDay } from '../core/month.ts';
import type { Oere } from '../core/oere.ts';
import { mondayOf, thursdayOf, weekOfDay } from '../core/week.ts';
import { cursorOf } from '../register/columns/columns-of-timelines.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import { areaOf } from '../rules/areas.ts';
import { LAW_TARGET_GROUPS, type LawTargetGroup } from '../rules/benefits/target-group-names.ts';
import { type Asked, compare, type Outcome, outcomeOf } from '../rules/compare.ts';
import type { ContactCourse } from '../rules/contact-course/contact-course.ts';
import type { Law } from '../rules/law/law.ts';
import type { FirstOffer } from '../rules/offers/first-offer.ts';
import { costOfWeeks } from '../rules/reimbursement/cost.ts';
import { ladderSteps } from '../rules/reimbursement/person-steps.ts';
import { RULES } from '../rules/rules.ts';
import { benefitOf, spellsOn } from '../rules/spells.ts';
import type { TimelyTalk } from '../rules/timeliness/on-time.ts';
import type { CalculatedDto, CalculationDto } from './contract/rules.ts';
import { outcomeDto } from './present/outcome.ts';
import { timelineOf } from './told-life.ts';

/** One rule for each thing that is decided: some share what they answer, and are asked once. */
const ASKED = RULES.filter((rule, at) => RULES.findIndex(({ evaluate }) => evaluate === rule.evaluate) === at);

export function calculate({ life, on, against, planned, weekly }: CalculationDto, law: Law): CalculatedDto {
  const person = cursorOf(timelineOf(life));
  const asked: Asked = { day: parseDay(on), law };
  const outcomes = new Map<string, Outcome>(ASKED.map((rule) => [rule.id, outcomeOf(rule, person, asked)]));
  const other: Asked | null =
    against === null ? null : { day: parseDay(against), law: planned ? law.withPlanned() : law };
  return {
    on,
    outcomes: ASKED.map(({ id, title }) => ({
      rule: id,
      area: areaOf(id),
      title,
      outcome: outcomeDto(outcomes.get(id)!),
    })),
    steps: stepsOf(person, asked.day, law),
    talks: talksOf(answerIn<ContactCourse>(outcomes, 'KF-01'), answerIn<readonly TimelyTalk[]>(outcomes, 'TM-02')),
    offerDueOn: answerIn<FirstOffer>(outcomes, 'RP-01')?.dueOn ?? null,
    targetGroup: groupText(answerIn<{ group: LawTargetGroup | null }>(outcomes, 'BN-04')?.group),
    cost: weekly === null ? null : costOf(person, asked, weekly),
    against: other && {
      on: printDay(other.day),
      planned,
      differences: compare(person, asked, other, ASKED).map(({ rule, title, before, after }) => ({
        rule,
        area: areaOf(rule),
        title,
        before: outcomeDto(before),
        after: outcomeDto(after),
      })),
    },
  };
}

/** What the benefit of the day costs the municipality: that week, that month so far, and from its first week. */
function costOf(person: PersonCursor, { day, law }: Asked, weekly: Oere): CalculatedDto['cost'] {
  const [row] = spellsOn(person, day);
  if (row === undefined) return null;
  const benefit = benefitOf(person, row);
  const week = weekOfDay(day);
  const first = firstDayOfMonth(monthOfDay(day));
  const monthBegins = thursdayOf(weekOfDay(first)) < first ? weekOfDay(first) + 1 : weekOfDay(first);
  const paid = (from: number) => {
    const found = costOfWeeks(person, benefit, weekly, { from, to: week + 1, asOf: day }, law);
    return 'answer' in found ? found.answer : null;
  };
  try {
    const begins = weekOfDay(person.spells.of.from[row]!);
    const [one, month, whole] = [paid(week), paid(Math.max(begins, monthBegins)), paid(begins)];
    if (!one || !month || !whole) return null;
    const { gross, weeks, municipality } = whole;
    return { week: one.municipality, month: month.municipality, whole: municipality, gross, weeks };
  } catch (error) {
    if (error instanceof PejlError) return null;
    throw error;
  }
}

function answerIn<T>(outcomes: ReadonlyMap<string, Outcome>, rule: string): T | undefined {
  const found = outcomes.get(rule);
  return found && 'answer' in found ? (found.answer as T) : undefined;
}

function stepsOf(person: PersonCursor, day: Day, law: Law): CalculatedDto['steps'] {
  return ladderSteps(person, day, law).map(({ from, to, step }) => ({
    from: printDay(mondayOf(from)),
    to: printDay(mondayOf(to) - 1),
    step,
  }));
}

function talksOf(course: ContactCourse | undefined, timely: readonly TimelyTalk[] | undefined): CalculatedDto['talks'] {
  const own = [...(timely ?? [])];
  return (course?.talks ?? []).map(({ dueOn, latestOn, holder }) => {
    const known = holder === 'jobcenter' ? own.shift() : undefined;
    return { dueOn, latestOn, holder, heldOn: known?.heldOn ?? null, state: known?.state ?? null };
  });
}

function groupText(group: LawTargetGroup | null | undefined) {
  return group ? LAW_TARGET_GROUPS[group] : null;
}
