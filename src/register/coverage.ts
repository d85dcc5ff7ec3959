/** How much a register holds: rows of each file, from when until when, and the last day it knows about. */
import type { Day } from '../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../core/month.ts';
import { daysOf } from '../core/period.ts';
import { NO_DAY } from './columns/column-table.ts';
import { REGISTER_FILES, type Register, type RegisterFile } from './register.ts';

export interface FileCoverage {
  readonly file: RegisterFile;
  readonly rows: number;
  /** First and last day on which anything in it begins; `null`: it tells of no days. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Of the files that are in it, in their usual order. */
export function coverageOf(register: Register): FileCoverage[] {
  return REGISTER_FILES.filter((file) => register.files.has(file)).map((file) => ({
    file,
    ...coveredBy(file, register),
  }));
}

const known = new WeakMap<Register['people'], Day | null>();

/**
 * The last day a register can be asked about: the end of the month in which a benefit last began or a conversation was last
 * held. What is planned for later, such as the end of a benefit, does not count. `null`: it has neither.
 */
export function reachOf({ people }: Register): Day | null {
  const found = known.get(people);
  if (found !== undefined) return found;
  const begun = stretch(people.spells.columns.from).last ?? NO_DAY;
  const last = Math.max(begun, stretch(people.contacts.columns.heldOn).last ?? NO_DAY);
  const reach = last === NO_DAY ? null : firstDayOfMonth(monthOfDay(last) + 1) - 1;
  known.set(people, reach);
  return reach;
}

function coveredBy(file: RegisterFile, register: Register): Omit<FileCoverage, 'file'> {
  const { people, workplaces, jobOrders, population } = register;
  switch (file) {
    case 'persons':
      return { rows: people.count, first: null, last: null };
    case 'residence':
      return of(people.residence.rows, people.residence.columns.from);
    case 'arrivals':
      return of(people.arrivals.rows, people.arrivals.columns.on);
    case 'spells':
      return of(people.spells.rows, people.spells.columns.from);
    case 'employment':
      return of(people.employment.rows, people.employment.columns.month.map(firstDayOfMonth));
    case 'contacts':
      return of(people.contacts.rows, people.contacts.columns.heldOn);
    case 'activities':
      return of(people.activities.rows, people.activities.columns.from);
    case 'education':
      return of(people.educations.rows, people.educations.columns.from);
    case 'school':
      return of(people.school.rows, people.school.columns.grade9FinishedOn);
    case 'workplaces':
      return of(workplaces.count, workplaces.workplace.from);
    case 'job_orders':
      return of(jobOrders.count, jobOrders.order.receivedOn);
    case 'referrals':
      return of(jobOrders.referrals.rows, jobOrders.referrals.columns.referredOn);
    case 'control_cases':
      return of(people.controlCases.rows, people.controlCases.columns.openedOn);
    case 'population':
      return of(
        population.figures.length,
        population.figures.map(({ period }) => daysOf(period).from),
      );
  }
}

function of(rows: number, begins: Iterable<Day>): Omit<FileCoverage, 'file'> {
  return { rows, ...stretch(begins) };
}

function stretch(begins: Iterable<Day>): { first: Day | null; last: Day | null } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of begins) {
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? { first: null, last: null } : { first, last };
}
