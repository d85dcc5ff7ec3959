/**
 * A whole register on its way from one thread to another: columns and ids are shared memory and are not copied, words are.
 * Unlike what the threads that measure get (`src/measures/node/shared-register.ts`), nothing stays behind.
 */
import { Dictionary } from '../columns/dictionary.ts';
import { type Ids, IdTable } from '../columns/ids.ts';
import type { PersonColumns, PersonDictionaries } from '../columns/person-columns.ts';
import { type SharedBytes, SharedIds, shareIds } from '../columns/shared-ids.ts';
import { Population, type PopulationFigure } from '../population.ts';
import type {
  JobOrderColumns,
  JobOrderDictionaries,
  Register,
  RegisterFile,
  WorkplaceColumns,
  WorkplaceDictionaries,
} from '../register.ts';

type PersonIds = 'ids' | 'contactIds' | 'activityIds' | 'controlCaseIds';
type Words<Dictionaries> = Readonly<Record<keyof Dictionaries, readonly string[]>>;

export interface SentRegister {
  readonly files: readonly RegisterFile[];
  readonly people: Omit<PersonColumns, PersonIds | 'dictionaries'>;
  readonly personIds: Readonly<Record<PersonIds, SharedBytes>>;
  readonly personWords: Words<PersonDictionaries>;
  readonly workplaces: Omit<WorkplaceColumns, 'ids' | 'dictionaries'>;
  readonly workplaceIds: SharedBytes;
  readonly workplaceWords: Words<WorkplaceDictionaries>;
  readonly jobOrders: Omit<JobOrderColumns, 'ids' | 'dictionaries'>;
  readonly jobOrderIds: SharedBytes;
  readonly jobOrderWords: Words<JobOrderDictionaries>;
  readonly population: readonly PopulationFigure[];
}

export function sendRegister(register: Register): SentRegister {
  const { ids, contactIds, activityIds, controlCaseIds, dictionaries, ...people } = register.people;
  const { ids: workplaceIds, dictionaries: workplaceWords, ...workplaces } = register.workplaces;
  const { ids: jobOrderIds, dictionaries: jobOrderWords, ...jobOrders } = register.jobOrders;
  return {
    files: [...register.files],
    people,
    personIds: mapped({ ids, contactIds, activityIds, controlCaseIds }, shareIds),
    personWords: mapped(dictionaries, valuesOf),
    workplaces,
    workplaceIds: shareIds(workplaceIds),
    workplaceWords: mapped(workplaceWords, valuesOf),
    jobOrders,
    jobOrderIds: shareIds(jobOrderIds),
    jobOrderWords: mapped(jobOrderWords, valuesOf),
    population: register.population.figures,
  };
}

/** Subjects are found by their ids; of the others it is enough to know which is where. */
export function receiveRegister(sent: SentRegister): Register {
  const { ids, contactIds, activityIds, controlCaseIds } = sent.personIds;
  const dictionaries = mapped(sent.personWords, dictionaryOf);
  return {
    files: new Set(sent.files),
    people: {
      ...sent.people,
      ids: found(ids),
      ...mapped({ contactIds, activityIds, controlCaseIds }, (shared) => new SharedIds(shared)),
      dictionaries,
    },
    workplaces: {
      ...sent.workplaces,
      ids: found(sent.workplaceIds),
      dictionaries: mapped(sent.workplaceWords, dictionaryOf),
    },
    jobOrders: {
      ...sent.jobOrders,
      ids: found(sent.jobOrderIds),
      dictionaries: mapped(sent.jobOrderWords, dictionaryOf),
    },
    population: new Population(sent.population),
    municipalities: dictionaries.municipalities,
  };
}

function found({ bytes, starts }: SharedBytes): Ids {
  const table = new IdTable();
  for (let position = 0; position + 1 < starts.length; position++) {
    table.add(bytes, starts[position]!, starts[position + 1]!);
  }
  return table;
}

function valuesOf({ values }: Dictionary): readonly string[] {
  return values;
}

function dictionaryOf(values: readonly string[]): Dictionary {
  return new Dictionary(values);
}

function mapped<Key extends string, From, To>(
  all: Readonly<Record<Key, From>>,
  change: (each: From) => To,
): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(all).map(([key, each]) => [key, change(each)])) as Record<Key, To>;
}
