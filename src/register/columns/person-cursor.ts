/**
 * Walks persons without allocating. Rules and measures see a person through this, so that one and the same function runs
 * over a whole register and over a single citizen (`cursorOf(timeline)`).
 */
import type { Day } from '../../core/day.ts';
import { Facts, type Standing } from './column-table.ts';
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
  readonly #standing: Standing = { subject: 0 };
  born: Day = 0;

  constructor(columns: PersonColumns) {
    this.columns = columns;
    this.residence = new Facts(columns.residence, this.#standing);
    this.spells = new Facts(columns.spells, this.#standing);
    this.arrivals = new Facts(columns.arrivals, this.#standing);
    this.employment = new Facts(columns.employment, this.#standing);
    this.contacts = new Facts(columns.contacts, this.#standing);
    this.activities = new Facts(columns.activities, this.#standing);
    this.educations = new Facts(columns.educations, this.#standing);
    this.school = new Facts(columns.school, this.#standing);
    this.controlCases = new Facts(columns.controlCases, this.#standing);
    if (columns.count > 0) this.seek(0);
  }

  seek(person: number): this {
    this.#standing.subject = person;
    this.born = this.columns.person.born[person]!;
    return this;
  }

  /** Position in the columns. */
  get index(): number {
    return this.#standing.subject;
  }

  get id(): string {
    return this.columns.ids.at(this.index)!;
  }
}
