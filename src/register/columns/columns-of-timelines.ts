/** Timelines as plain values → columns; facts of each kind in order of time. */
import {
  ACTIVITY_KINDS,
  ANSWERS,
  ARRIVAL_BASES,
  BOOKERS,
  CHANNELS,
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  CONTROL_RESULTS,
  codeOf,
  EDUCATION_KINDS,
  EDUCATION_LEVELS,
  ORIGINS,
  READINESS,
  SEXES,
  SUPPORTS,
} from '../codes.ts';
import type { PersonTimeline } from '../person-timeline.ts';
import { allocateColumns, columnDay, tableOf } from './column-table.ts';
import { Dictionary } from './dictionary.ts';
import {
  ACTIVITY,
  ARRIVAL,
  CONTACT,
  CONTROL_CASE,
  EDUCATION,
  EMPLOYMENT,
  PERSON,
  type PersonColumns,
  type PersonDictionaries,
  RESIDENCE,
  SCHOOL,
  SPELL,
  UNKNOWN_AVERAGE,
  UNKNOWN_HOURS,
} from './person-columns.ts';
import { PersonCursor } from './person-cursor.ts';

export function newDictionaries(): PersonDictionaries {
  return {
    municipalities: new Dictionary(),
    benefits: new Dictionary(),
    unemploymentFunds: new Dictionary(),
    workplaces: new Dictionary(),
    caseworkers: new Dictionary(),
    providers: new Dictionary(),
    sources: new Dictionary(),
  };
}

const byStart = <T extends { readonly from: number; readonly to: number }>(facts: readonly T[]): T[] =>
  facts.toSorted((a, b) => a.from - b.from || a.to - b.to);

/** Columns of the timelines in the order given. Dictionaries may be those of a register, to compare codes with it. */
export function columnsOf(
  timelines: readonly PersonTimeline[],
  dictionaries: PersonDictionaries = newDictionaries(),
): PersonColumns {
  const contactIds: string[] = [];
  const activityIds: string[] = [];
  const controlCaseIds: string[] = [];
  const idAt = (ids: string[], id: string) => ids.push(id) - 1;
  const person = allocateColumns(PERSON, timelines.length);
  timelines.forEach((timeline, at) => {
    person.born[at] = timeline.born;
    person.sex[at] = codeOf(SEXES, timeline.sex);
    person.origin[at] = codeOf(ORIGINS, timeline.origin);
    person.education[at] = codeOf(EDUCATION_LEVELS, timeline.education);
    person.unemploymentFund[at] = dictionaries.unemploymentFunds.add(timeline.unemploymentFund);
  });
  return {
    count: timelines.length,
    ids: timelines.map((timeline) => timeline.id),
    person,
    residence: tableOf(
      RESIDENCE,
      timelines.map(({ residence }) =>
        byStart(residence).map(({ municipality, from, to }) => ({
          municipality: dictionaries.municipalities.add(municipality),
          from,
          to: columnDay(to),
        })),
      ),
    ),
    spells: tableOf(
      SPELL,
      timelines.map(({ spells }) =>
        byStart(spells).map((spell) => ({
          from: spell.from,
          to: columnDay(spell.to),
          grantedOn: columnDay(spell.grantedOn),
          degree: spell.degree,
          benefit: dictionaries.benefits.add(spell.benefit),
          readiness: codeOf(READINESS, spell.readiness),
        })),
      ),
    ),
    arrivals: tableOf(
      ARRIVAL,
      timelines.map(({ arrivals }) => arrivals.map(({ on, basis }) => ({ on, basis: codeOf(ARRIVAL_BASES, basis) }))),
    ),
    employment: tableOf(
      EMPLOYMENT,
      timelines.map(({ employment }) =>
        employment
          .toSorted((a, b) => a.month - b.month)
          .map(({ month, hours, workplace, amountOere, support }) => ({
            month,
            hours,
            workplace: dictionaries.workplaces.add(workplace),
            amountOere: amountOere ?? Number.NaN,
            support: codeOf(SUPPORTS, support),
          })),
      ),
    ),
    contacts: tableOf(
      CONTACT,
      timelines.map(({ contacts }) =>
        contacts.map((contact) => ({
          dueOn: columnDay(contact.dueOn),
          bookedFor: columnDay(contact.bookedFor),
          heldOn: columnDay(contact.heldOn),
          caseworker: dictionaries.caseworkers.add(contact.caseworker),
          kind: codeOf(CONTACT_KINDS, contact.kind),
          channel: codeOf(CHANNELS, contact.channel),
          outcome: codeOf(CONTACT_OUTCOMES, contact.outcome),
          bookedBy: codeOf(BOOKERS, contact.bookedBy),
          id: idAt(contactIds, contact.id),
        })),
      ),
    ),
    activities: tableOf(
      ACTIVITY,
      timelines.map(({ activities }) =>
        byStart(activities).map((activity) => ({
          from: activity.from,
          to: columnDay(activity.to),
          hoursPerWeek: activity.hoursPerWeek ?? UNKNOWN_HOURS,
          workplace: dictionaries.workplaces.add(activity.workplace),
          provider: dictionaries.providers.add(activity.provider),
          kind: codeOf(ACTIVITY_KINDS, activity.kind),
          id: idAt(activityIds, activity.id),
        })),
      ),
    ),
    educations: tableOf(
      EDUCATION,
      timelines.map(({ educations }) =>
        byStart(educations).map(({ from, to, kind, completed }) => ({
          from,
          to: columnDay(to),
          kind: codeOf(EDUCATION_KINDS, kind),
          completed: codeOf(ANSWERS, completed),
        })),
      ),
    ),
    school: tableOf(
      SCHOOL,
      timelines.map(({ school }) =>
        school.map(({ grade9FinishedOn, danish, mathematics }) => ({
          grade9FinishedOn,
          danish: danish ?? UNKNOWN_AVERAGE,
          mathematics: mathematics ?? UNKNOWN_AVERAGE,
        })),
      ),
    ),
    controlCases: tableOf(
      CONTROL_CASE,
      timelines.map(({ controlCases }) =>
        controlCases.map((control) => ({
          openedOn: control.openedOn,
          closedOn: columnDay(control.closedOn),
          benefit: dictionaries.benefits.add(control.benefit),
          step: control.step,
          result: codeOf(CONTROL_RESULTS, control.result),
          source: dictionaries.sources.add(control.source),
          claimOere: control.claimOere ?? Number.NaN,
          monthlySavingOere: control.monthlySavingOere ?? Number.NaN,
          id: idAt(controlCaseIds, control.id),
        })),
      ),
    ),
    dictionaries,
    contactIds,
    activityIds,
    controlCaseIds,
  };
}

/** One person, seen the way a measure sees everybody. */
export function cursorOf(timeline: PersonTimeline, dictionaries?: PersonDictionaries): PersonCursor {
  return new PersonCursor(columnsOf([timeline], dictionaries));
}
