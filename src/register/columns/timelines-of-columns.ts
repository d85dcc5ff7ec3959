/** Columns → timelines as plain values: the way back from `columnsOf`, for one person at a time. */
import {
  ACTIVITY_KINDS,
  ANSWERS,
  ARRIVAL_BASES,
  BOOKERS,
  CHANNELS,
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  CONTROL_RESULTS,
  EDUCATION_KINDS,
  EDUCATION_LEVELS,
  ORIGINS,
  READINESS,
  SEXES,
  SUPPORTS,
  valueAt,
} from '../codes.ts';
import type { PersonTimeline } from '../person-timeline.ts';
import { type ColumnSpec, type Columns, type Facts, FOREVER, NO_DAY } from './column-table.ts';
import { UNKNOWN_AVERAGE, UNKNOWN_HOURS } from './person-columns.ts';
import type { PersonCursor } from './person-cursor.ts';

/** All that is recorded about the person that the cursor stands at. What is not known is left out. */
export function timelineOf(person: PersonCursor): PersonTimeline {
  const { columns, index } = person;
  const { dictionaries } = columns;
  const { sex, origin, education, unemploymentFund } = columns.person;
  return known({
    id: person.id,
    born: person.born,
    sex: valueAt(SEXES, sex[index]!),
    origin: valueAt(ORIGINS, origin[index]!),
    education: valueAt(EDUCATION_LEVELS, education[index]!),
    unemploymentFund: dictionaries.unemploymentFunds.value(unemploymentFund[index]!),
    residence: rowsOf(person.residence, (row, { municipality, from, to }) => ({
      municipality: dictionaries.municipalities.value(municipality[row]!)!,
      from: from[row]!,
      to: lastingTo(to[row]!),
    })),
    spells: rowsOf(person.spells, (row, of) => ({
      benefit: dictionaries.benefits.value(of.benefit[row]!)!,
      from: of.from[row]!,
      to: lastingTo(of.to[row]!),
      degree: of.degree[row]!,
      readiness: valueAt(READINESS, of.readiness[row]!),
      grantedOn: dayAt(of.grantedOn[row]!),
    })),
    arrivals: rowsOf(person.arrivals, (row, { on, basis }) => ({
      on: on[row]!,
      basis: valueAt(ARRIVAL_BASES, basis[row]!)!,
    })),
    employment: rowsOf(person.employment, (row, { month, hours, workplace, amountOere, support }) => ({
      month: month[row]!,
      hours: hours[row]!,
      workplace: dictionaries.workplaces.value(workplace[row]!),
      amountOere: amountAt(amountOere[row]!),
      support: valueAt(SUPPORTS, support[row]!)!,
    })),
    contacts: rowsOf(person.contacts, (row, of) => ({
      id: columns.contactIds.at(of.id[row]!)!,
      kind: valueAt(CONTACT_KINDS, of.kind[row]!)!,
      dueOn: dayAt(of.dueOn[row]!),
      bookedFor: dayAt(of.bookedFor[row]!),
      heldOn: dayAt(of.heldOn[row]!),
      channel: valueAt(CHANNELS, of.channel[row]!),
      outcome: valueAt(CONTACT_OUTCOMES, of.outcome[row]!),
      bookedBy: valueAt(BOOKERS, of.bookedBy[row]!),
      caseworker: dictionaries.caseworkers.value(of.caseworker[row]!),
    })),
    activities: rowsOf(person.activities, (row, of) => ({
      id: columns.activityIds.at(of.id[row]!)!,
      kind: valueAt(ACTIVITY_KINDS, of.kind[row]!)!,
      from: of.from[row]!,
      to: lastingTo(of.to[row]!),
      hoursPerWeek: of.hoursPerWeek[row] === UNKNOWN_HOURS ? undefined : of.hoursPerWeek[row]!,
      workplace: dictionaries.workplaces.value(of.workplace[row]!),
      provider: dictionaries.providers.value(of.provider[row]!),
    })),
    educations: rowsOf(person.educations, (row, { from, to, kind, completed }) => ({
      kind: valueAt(EDUCATION_KINDS, kind[row]!)!,
      from: from[row]!,
      to: lastingTo(to[row]!),
      completed: valueAt(ANSWERS, completed[row]!),
    })),
    school: rowsOf(person.school, (row, { grade9FinishedOn, danish, mathematics }) => ({
      grade9FinishedOn: grade9FinishedOn[row]!,
      danish: averageAt(danish[row]!),
      mathematics: averageAt(mathematics[row]!),
    })),
    controlCases: rowsOf(person.controlCases, (row, of) => ({
      id: columns.controlCaseIds.at(of.id[row]!)!,
      benefit: dictionaries.benefits.value(of.benefit[row]!)!,
      step: of.step[row]!,
      openedOn: of.openedOn[row]!,
      closedOn: dayAt(of.closedOn[row]!),
      source: dictionaries.sources.value(of.source[row]!),
      result: valueAt(CONTROL_RESULTS, of.result[row]!),
      claimOere: amountAt(of.claimOere[row]!),
      monthlySavingOere: amountAt(of.monthlySavingOere[row]!),
    })),
  });
}

function rowsOf<S extends ColumnSpec, T>(
  { start, end, of }: Facts<S>,
  valuesOf: (row: number, of: Columns<S>) => OrUnknown<T>,
): T[] {
  return Array.from({ length: end - start }, (_, at) => known(valuesOf(start + at, of)));
}

type OrUnknown<T> = { [Field in keyof T]: T[Field] | undefined };

/** Without the fields that are not known. */
function known<T>(fields: OrUnknown<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const lastingTo = (day: number): number => (day === FOREVER ? Number.POSITIVE_INFINITY : day);
const dayAt = (day: number): number | undefined => (day === NO_DAY ? undefined : day);
const amountAt = (amount: number): number | undefined => (Number.isNaN(amount) ? undefined : amount);
const averageAt = (average: number): number | undefined => (average === UNKNOWN_AVERAGE ? undefined : average);
