/** The columns of a register's persons with some of them replaced, and new ones behind the others. */
import { allocateColumns, type ColumnSpec, type ColumnTable } from '../columns/column-table.ts';
import { columnsOf } from '../columns/columns-of-timelines.ts';
import {
  ACTIVITY,
  ARRIVAL,
  CONTACT,
  CONTROL_CASE,
  EDUCATION,
  EMPLOYMENT,
  PERSON,
  type PersonColumns,
  RESIDENCE,
  SCHOOL,
  SPELL,
} from '../columns/person-columns.ts';
import { life } from '../life.ts';
import type { PersonTimeline } from '../person-timeline.ts';
import { JoinedIds } from './joined-ids.ts';
import { spliced } from './splice.ts';

/** A person who is gone keeps the place, with nothing recorded: nobody then counts there. */
export function replacedPeople(
  people: PersonColumns,
  replaced: ReadonlyMap<string, PersonTimeline | null>,
): PersonColumns {
  const timelines = [...replaced].map(([id, timeline]) => timeline ?? life(id).timeline);
  const other = columnsOf(timelines, people.dictionaries);
  const newcomers: string[] = [];
  const places = new Map(
    timelines.map(({ id }, at) => {
      const known = people.ids.indexOf(id);
      return [known >= 0 ? known : people.count + newcomers.push(id) - 1, at];
    }),
  );
  const count = people.count + newcomers.length;
  const table = <S extends ColumnSpec>(spec: S, of: (columns: PersonColumns) => ColumnTable<S>) =>
    spliced(spec, of(people), of(other), places, count);
  shiftIds(other.contacts.columns.id, people.contactIds.length);
  shiftIds(other.activities.columns.id, people.activityIds.length);
  shiftIds(other.controlCases.columns.id, people.controlCaseIds.length);
  return {
    count,
    ids: JoinedIds.of(people.ids, newcomers),
    person: replacedRows(people, other, places, count),
    residence: table(RESIDENCE, ({ residence }) => residence),
    spells: table(SPELL, ({ spells }) => spells),
    arrivals: table(ARRIVAL, ({ arrivals }) => arrivals),
    employment: table(EMPLOYMENT, ({ employment }) => employment),
    contacts: table(CONTACT, ({ contacts }) => contacts),
    activities: table(ACTIVITY, ({ activities }) => activities),
    educations: table(EDUCATION, ({ educations }) => educations),
    school: table(SCHOOL, ({ school }) => school),
    controlCases: table(CONTROL_CASE, ({ controlCases }) => controlCases),
    dictionaries: people.dictionaries,
    contactIds: JoinedIds.of(people.contactIds, [...other.contactIds]),
    activityIds: JoinedIds.of(people.activityIds, [...other.activityIds]),
    controlCaseIds: JoinedIds.of(people.controlCaseIds, [...other.controlCaseIds]),
  };
}

function replacedRows(
  people: PersonColumns,
  other: PersonColumns,
  places: ReadonlyMap<number, number>,
  count: number,
): PersonColumns['person'] {
  const columns = allocateColumns(PERSON, count);
  for (const name of Object.keys(PERSON) as (keyof typeof PERSON)[]) {
    columns[name].set(people.person[name]);
    for (const [subject, place] of places) columns[name][subject] = other.person[name][place]!;
  }
  return columns;
}

function shiftIds(ids: Int32Array, by: number): void {
  for (let row = 0; row < ids.length; row++) ids[row]! += by;
}
