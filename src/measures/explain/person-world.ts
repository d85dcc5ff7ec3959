/**
 * One person of a register, with all or only some of what is recorded, and the workplaces and job orders the person has to do
 * with: a register so small that any question about it is cheap.
 */
import { ACTIVITY_KINDS, codeOf } from '../../register/codes.ts';
import { columnDay, tableOf } from '../../register/columns/column-table.ts';
import { columnsOf } from '../../register/columns/columns-of-timelines.ts';
import { PersonCursor } from '../../register/columns/person-cursor.ts';
import { timelineOf } from '../../register/columns/timelines-of-columns.ts';
import { someJobOrders } from '../../register/live/replaced-job-order.ts';
import { activitiesAt, replacedActivities, someWorkplaces } from '../../register/live/replaced-workplace.ts';
import type { PersonTimeline } from '../../register/person-timeline.ts';
import { REFERRAL, type Register } from '../../register/register.ts';
import type { Measure } from '../measure.ts';

const LISTS = [
  'spells',
  'arrivals',
  'employment',
  'contacts',
  'activities',
  'educations',
  'school',
  'controlCases',
] as const satisfies readonly (keyof PersonTimeline)[];

/** A row of what is recorded about the person: its list, and its number there in order of time. */
export interface FactAt {
  readonly list: (typeof LISTS)[number] | 'referrals';
  readonly row: number;
}

export class PersonWorld {
  readonly timeline: PersonTimeline;
  readonly facts: readonly FactAt[];
  readonly #register: Register;
  /** Rows in the referrals of the register. */
  readonly #referrals: readonly number[];

  constructor(register: Register, person: number) {
    this.#register = register;
    this.timeline = timelineOf(new PersonCursor(register.people).seek(person));
    this.#referrals = rowsOfPerson(register, person);
    const rows = (list: FactAt['list'], count: number) => Array.from({ length: count }, (_, row) => ({ list, row }));
    this.facts = [
      ...LISTS.flatMap((list) => rows(list, this.timeline[list].length)),
      ...rows('referrals', this.#referrals.length),
    ];
  }

  /** Row of a referral in the register. */
  referral(row: number): number {
    return this.#referrals[row]!;
  }

  /** The cursor over all that is recorded. */
  cursor(): PersonCursor {
    return new PersonCursor(columnsOf([this.timeline], this.#register.people.dictionaries));
  }

  /** The subjects of a measure that have to do with the person, as they are when only these facts are recorded. */
  register(subject: Measure['subject'], facts: readonly FactAt[] = this.facts): Register {
    const register = this.#register;
    const kept = Map.groupBy(facts, ({ list }) => list);
    switch (subject) {
      case 'person':
        return { ...register, people: columnsOf([this.#timelineWith(kept)], register.people.dictionaries) };
      case 'workplace':
        return { ...register, workplaces: this.#workplacesWith(kept) };
      case 'job-order':
        return { ...register, jobOrders: this.#jobOrdersWith(kept) };
    }
  }

  /** The same workplaces or job orders without the person. */
  withoutPerson(subject: 'workplace' | 'job-order'): Register {
    return this.register(subject, []);
  }

  #timelineWith(kept: ReadonlyMap<FactAt['list'], readonly FactAt[]>): PersonTimeline {
    const lists = LISTS.map((list) => [list, (kept.get(list) ?? []).map(({ row }) => this.timeline[list][row]!)]);
    return { ...this.timeline, ...Object.fromEntries(lists) };
  }

  #workplacesWith(kept: ReadonlyMap<FactAt['list'], readonly FactAt[]>): Register['workplaces'] {
    const { workplaces, people } = this.#register;
    const placeOf = ({ workplace }: PersonTimeline['activities'][number]) =>
      workplace === undefined ? -1 : people.dictionaries.workplaces.code(workplace) - 1;
    const all = this.timeline.activities.map((activity) => ({ activity, place: placeOf(activity) }));
    const places = [...new Set(all.map(({ place }) => place))].filter((at) => at >= 0 && at < workplaces.count);
    const dropped = all.filter((_, row) => !kept.get('activities')?.some((fact) => fact.row === row));
    const activities = places.map((place, at) => {
      const gone = dropped.filter((each) => each.place === place).map(({ activity }) => activity);
      const rows = activitiesAt(workplaces, place);
      for (const { from, to, kind } of gone) {
        const found = rows.findIndex(
          (row) => row.from === from && row.to === columnDay(to) && row.kind === codeOf(ACTIVITY_KINDS, kind),
        );
        if (found >= 0) rows.splice(found, 1);
      }
      return [at, rows] as const;
    });
    return replacedActivities(someWorkplaces(workplaces, places), new Map(activities));
  }

  #jobOrdersWith(kept: ReadonlyMap<FactAt['list'], readonly FactAt[]>): Register['jobOrders'] {
    const { jobOrders } = this.#register;
    const orders = [...new Set(this.#referrals.map((row) => orderOf(jobOrders, row)))];
    const rows = new Set((kept.get('referrals') ?? []).map(({ row }) => this.referral(row)));
    const { offsets, columns } = jobOrders.referrals;
    const gone = new Set(this.#referrals.filter((row) => !rows.has(row)));
    const referrals = orders.map((order) => {
      const all = Array.from({ length: offsets[order + 1]! - offsets[order]! }, (_, at) => offsets[order]! + at);
      return all
        .filter((row) => !gone.has(row))
        .map((row) => ({
          referredOn: columns.referredOn[row]!,
          hiredOn: columns.hiredOn[row]!,
          relevant: columns.relevant[row]!,
          outcome: columns.outcome[row]!,
          person: columns.person[row]!,
        }));
    });
    return { ...someJobOrders(jobOrders, orders), referrals: tableOf(REFERRAL, referrals) };
  }
}

/** Position of the job order that a referral belongs to. */
export function orderOf({ referrals }: Register['jobOrders'], row: number): number {
  return referrals.offsets.findIndex((offset, at) => offset <= row && row < referrals.offsets[at + 1]!);
}

function rowsOfPerson({ jobOrders }: Register, person: number): number[] {
  const { person: who } = jobOrders.referrals.columns;
  const rows: number[] = [];
  for (let row = 0; row < who.length; row++) if (who[row] === person) rows.push(row);
  return rows;
}
