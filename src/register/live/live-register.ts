/**
 * A register that changes while it is read: one subject at a time. Each change tells what it touches, as it was and as it
 * is, so that figures follow by difference. Persons are kept aside until somebody asks for the whole register.
 */
import { ACTIVITY_KINDS, codeOf } from '../codes.ts';
import { columnDay } from '../columns/column-table.ts';
import { columnsOf } from '../columns/columns-of-timelines.ts';
import { PersonCursor } from '../columns/person-cursor.ts';
import { timelineOf } from '../columns/timelines-of-columns.ts';
import type { PersonTimeline } from '../person-timeline.ts';
import type { Register } from '../register.ts';
import type { Workplace } from '../workplace.ts';
import type { Change, Difference, Touched } from './change.ts';
import { replacedJobOrder, someJobOrders } from './replaced-job-order.ts';
import { replacedPeople } from './replaced-people.ts';
import {
  activitiesAt,
  replacedActivities,
  replacedWorkplace,
  someWorkplaces,
  type WorkplaceActivity,
} from './replaced-workplace.ts';

/** What a change touches besides the subject itself. */
interface Places {
  readonly people: readonly string[];
  readonly workplaces: readonly number[];
  readonly jobOrders: readonly number[];
}

export class LiveRegister {
  #register: Register;
  /** Persons changed since the columns were made. */
  readonly #changed = new Map<string, PersonTimeline | null>();

  constructor(register: Register) {
    this.#register = register;
  }

  /** The register as it stands. Puts persons changed since the last time in their places. */
  get register(): Register {
    if (this.#changed.size > 0) {
      this.#register = { ...this.#register, people: replacedPeople(this.#register.people, this.#changed) };
      this.#changed.clear();
    }
    return this.#register;
  }

  /** The person as recorded now, or `null`. */
  person(id: string): PersonTimeline | null {
    const changed = this.#changed.get(id);
    if (changed !== undefined) return changed;
    const { people } = this.#register;
    const position = people.ids.indexOf(id);
    return position < 0 ? null : timelineOf(new PersonCursor(people).seek(position));
  }

  apply(change: Change): Difference {
    switch (change.kind) {
      case 'person':
        return this.#replacePerson(change.id, change.person);
      case 'workplace':
        return this.#change(this.#namedAt(change.id), () => this.#replaceWorkplace(change.id, change.workplace));
      case 'job-order': {
        const { ids, count } = this.#register.jobOrders;
        const position = ids.indexOf(change.id);
        return this.#change({ people: [], workplaces: [], jobOrders: [position < 0 ? count : position] }, () => {
          const { jobOrders, people } = this.#register;
          const replaced = replacedJobOrder(jobOrders, people.dictionaries, people.ids, change.id, change.order);
          this.#register = { ...this.#register, jobOrders: replaced };
        });
      }
    }
  }

  #change(places: Places, change: () => void): Difference {
    const before = this.#touched(places);
    change();
    return { before, after: this.#touched(places) };
  }

  /** What a person does at workplaces is part of the workplaces' own story. */
  #replacePerson(id: string, person: PersonTimeline | null): Difference {
    const [before, after] = [this.person(id), person].map((timeline) => this.#activitiesOf(timeline));
    const workplaces = [...new Set([...before!.keys(), ...after!.keys()])];
    return this.#change({ people: [id], workplaces, jobOrders: [] }, () => {
      this.#changed.set(id, person);
      if (workplaces.length === 0) return;
      const activities = workplaces.map((position): [number, WorkplaceActivity[]] => {
        const rows = activitiesAt(this.#register.workplaces, position);
        return [position, [...without(rows, before!.get(position) ?? []), ...(after!.get(position) ?? [])]];
      });
      this.#register = {
        ...this.#register,
        workplaces: replacedActivities(this.#register.workplaces, new Map(activities)),
      };
    });
  }

  /** A workplace that gets a place brings what persons already did there, as do those between it and the last one. */
  #replaceWorkplace(id: string, workplace: Workplace | null): void {
    const { workplaces, people } = this.#register;
    const replaced = replacedWorkplace(workplaces, people.dictionaries, id, workplace);
    const isNew = replaced.count > workplaces.count;
    this.#register = { ...this.#register, workplaces: replaced };
    if (!isNew) return;
    const done = new Map<number, WorkplaceActivity[]>();
    for (const person of this.#active((code) => code > workplaces.count)) {
      for (const [position, rows] of this.#activitiesOf(this.person(person))) {
        if (position >= workplaces.count) done.set(position, [...(done.get(position) ?? []), ...rows]);
      }
    }
    this.#register = { ...this.#register, workplaces: replacedActivities(replaced, done) };
  }

  /** By position of the workplaces that have one. */
  #activitiesOf(person: PersonTimeline | null): Map<number, WorkplaceActivity[]> {
    const { workplaces, people } = this.#register;
    const found = new Map<number, WorkplaceActivity[]>();
    for (const { workplace, from, to, kind } of person?.activities ?? []) {
      const position = workplace === undefined ? -1 : people.dictionaries.workplaces.code(workplace) - 1;
      if (position < 0 || position >= workplaces.count) continue;
      const row = { from, to: columnDay(to), kind: codeOf(ACTIVITY_KINDS, kind) };
      found.set(position, [...(found.get(position) ?? []), row]);
    }
    return found;
  }

  /** The workplace itself, and whoever is grouped by what it is. */
  #namedAt(id: string): Places {
    const { people, jobOrders } = this.#register;
    const code = people.dictionaries.workplaces.add(id);
    const orders = [...jobOrders.order.workplace.keys()].filter((at) => jobOrders.order.workplace[at] === code);
    return { people: this.#active((named) => named === code), workplaces: [code - 1], jobOrders: orders };
  }

  /** Persons with an activity at one of these workplaces. */
  #active(isThere: (code: number) => boolean): string[] {
    const { people } = this.#register;
    const { offsets, columns, rows } = people.activities;
    const names = people.dictionaries.workplaces;
    const found = new Set<string>();
    let person = 0;
    for (let row = 0; row < rows; row++) {
      if (!isThere(columns.workplace[row]!)) continue;
      while (offsets[person + 1]! <= row) person++;
      found.add(people.ids.at(person)!);
    }
    for (const [id, timeline] of this.#changed) {
      if (timeline?.activities.some(({ workplace }) => workplace !== undefined && isThere(names.code(workplace))))
        found.add(id);
      else found.delete(id);
    }
    return [...found];
  }

  #touched({ people, workplaces, jobOrders }: Places): Touched {
    const register = this.#register;
    const persons = people.map((id) => this.person(id)).filter((person) => person !== null);
    const within = (positions: readonly number[], count: number) => positions.filter((position) => position < count);
    return {
      people: { ...register, people: columnsOf(persons, register.people.dictionaries) },
      workplaces: {
        ...register,
        workplaces: someWorkplaces(register.workplaces, within(workplaces, register.workplaces.count)),
      },
      jobOrders: {
        ...register,
        jobOrders: someJobOrders(register.jobOrders, within(jobOrders, register.jobOrders.count)),
      },
    };
  }
}

/** The rows less those of the other list, each taken away once. */
function without(rows: readonly WorkplaceActivity[], gone: readonly WorkplaceActivity[]): WorkplaceActivity[] {
  const left = [...rows];
  for (const { from, to, kind } of gone) {
    const at = left.findIndex((row) => row.from === from && row.to === to && row.kind === kind);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}
