/**
 * Walks persons without allocating. Rules and measures see a person through this, so that one and the same function runs
 * over a whole register and over a single citizen (`cursorOf(timeline)`).
 */
import type { Day } from '../../core/day.ts';
import { Facts } from './column-table.ts';
import type {
  ACTIVITY,
  ARRIVAL,
  CONTACT,
  CONTROL_CASE,
  EDUCATION,
  EMPLOYMENT,
  PersonColumns,
  RESIDENCE,
  SCHOOL,
  SPELL,
} from './person-columns.ts';

export class PersonCursor {
  readonly columns: PersonColumns;
  readonly residence: Facts<typeof RESIDENCE>;
  readonly spells: Facts<typeof SPELL>;
  readonly arrivals: Facts<typeof ARRIVAL>;
  readonly employment: Facts<typeof EMPLOYMENT>;
  readonly contacts: Facts<typeof CONTACT>;
  readonly activities: Facts<typeof ACTIVITY>;
  readonly educations: Facts<typeof EDUCATION>;
  readonly school: Facts<typeof SCHOOL>;
  readonly controlCases: Facts<typeof CONTROL_CASE>;
  readonly #all: readonly { seek(subject: number): void }[];
  index = 0;
  born: Day = 0;

  constructor(columns: PersonColumns) {
    this.columns = columns;
    this.residence = new Facts(columns.residence);
    this.spells = new Facts(columns.spells);
    this.arrivals = new Facts(columns.arrivals);
    this.employment = new Facts(columns.employment);
    this.contacts = new Facts(columns.contacts);
    this.activities = new Facts(columns.activities);
    this.educations = new Facts(columns.educations);
    this.school = new Facts(columns.school);
    this.controlCases = new Facts(columns.controlCases);
    this.#all = [
      this.residence,
      this.spells,
      this.arrivals,
      this.employment,
      this.contacts,
      this.activities,
      this.educations,
      this.school,
      this.controlCases,
    ];
    if (columns.count > 0) this.seek(0);
  }

  seek(person: number): this {
    this.index = person;
    this.born = this.columns.person.born[person]!;
    for (const facts of this.#all) facts.seek(person);
    return this;
  }

  get id(): string {
    return this.columns.ids.at(this.index)!;
  }
}
