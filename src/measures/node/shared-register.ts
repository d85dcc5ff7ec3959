/**
 * A register as it travels to another thread: columns are shared memory and are not copied; dictionaries are, as a thread
 * has its own objects. Ids of subjects stay behind: no measure counts by them.
 */
import { Dictionary } from '../../register/columns/dictionary.ts';
import type { Ids } from '../../register/columns/ids.ts';
import type { PersonColumns, PersonDictionaries } from '../../register/columns/person-columns.ts';
import { type SharedBytes, SharedIds, shareIds } from '../../register/columns/shared-ids.ts';
import { Population, type PopulationFigure } from '../../register/population.ts';
import type { JobOrderColumns, Register, RegisterFile, WorkplaceColumns } from '../../register/register.ts';

export interface SharedRegister {
  readonly files: readonly RegisterFile[];
  readonly people: Omit<PersonColumns, 'ids' | 'contactIds' | 'activityIds' | 'controlCaseIds' | 'dictionaries'>;
  readonly dictionaries: Readonly<Record<keyof PersonDictionaries, readonly string[]>>;
  /** Contacts held on one day are put in order by their ids. */
  readonly contactIds: SharedBytes;
  readonly workplaces: Omit<WorkplaceColumns, 'ids' | 'dictionaries'>;
  readonly jobOrders: Omit<JobOrderColumns, 'ids' | 'dictionaries'>;
  readonly population: readonly PopulationFigure[];
}

export function shareRegister({ files, people, workplaces, jobOrders, population }: Register): SharedRegister {
  const { ids: _, contactIds, activityIds: _a, controlCaseIds: _c, dictionaries, ...columns } = people;
  return {
    files: [...files],
    people: columns,
    dictionaries: mapped(dictionaries, ({ values }) => values),
    contactIds: shareIds(contactIds),
    workplaces: { count: workplaces.count, workplace: workplaces.workplace, activities: workplaces.activities },
    jobOrders: { count: jobOrders.count, order: jobOrders.order, referrals: jobOrders.referrals },
    population: population.figures,
  };
}

export function receiveRegister({ people, contactIds, workplaces, jobOrders, ...shared }: SharedRegister): Register {
  const dictionaries = mapped(shared.dictionaries, (values) => new Dictionary(values));
  const own = { contactIds: new SharedIds(contactIds), activityIds: STAYED_BEHIND, controlCaseIds: STAYED_BEHIND };
  const [companies, names, industries, occupations, titles] = [NONE, NONE, NONE, NONE, NONE];
  return {
    files: new Set(shared.files),
    people: { ...people, ...own, ids: STAYED_BEHIND, dictionaries },
    workplaces: { ...workplaces, ids: STAYED_BEHIND, dictionaries: { companies, names, industries } },
    jobOrders: { ...jobOrders, ids: STAYED_BEHIND, dictionaries: { occupations, titles } },
    population: new Population(shared.population),
    municipalities: dictionaries.municipalities,
  };
}

const NONE = new Dictionary();

/** Asking for an id in a thread is a mistake of ours, and is not answered with nothing. */
const STAYED_BEHIND: Ids = {
  length: 0,
  at: refuse,
  indexOf: refuse,
  [Symbol.iterator]: refuse,
};

function refuse(): never {
  throw new Error('Ids are not sent to the threads that measure.');
}

function mapped<Key extends string, From, To>(
  all: Readonly<Record<Key, From>>,
  change: (each: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(all).map(([key, each]) => [key, change(each)])) as Record<Key, To>;
}
