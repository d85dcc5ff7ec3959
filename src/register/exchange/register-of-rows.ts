/** The rows that were kept, file by file → a register. */
import { FIRST_DAY } from '../../core/day.ts';
import { parsePeriod } from '../../core/period.ts';
import {
  allocateColumn,
  allocateColumns,
  type ColumnSpec,
  type ColumnTable,
  FOREVER,
} from '../columns/column-table.ts';
import type { IdTable } from '../columns/ids.ts';
import {
  type ACTIVITY,
  type CONTACT,
  type CONTROL_CASE,
  type PERSON,
  type PersonColumns,
  type PersonDictionaries,
  RESIDENCE,
} from '../columns/person-columns.ts';
import { Population } from '../population.ts';
import {
  type JOB_ORDER,
  type JobOrderColumns,
  type Register,
  type RegisterFile,
  type WORKPLACE,
  WORKPLACE_ACTIVITY,
  type WorkplaceColumns,
} from '../register.ts';
import { FILE_FORMATS } from './file-formats.ts';
import type { ReadingState } from './reading-state.ts';
import { RowStore } from './row-store.ts';
import { sortedTable } from './sort-rows.ts';
import { wordsInUse } from './words-in-use.ts';

export interface Placing {
  /** Where everybody lives always when the register does not say. */
  readonly municipality?: string;
}

export function registerOfRows(state: ReadingState, { municipality }: Placing = {}): Register {
  const dictionaries = dictionariesOf(state);
  const people = peopleOf(state, dictionaries, municipality);
  const files = new Set<RegisterFile>(state.stores.keys());
  if (municipality !== undefined) files.add('residence');
  return {
    files,
    people,
    workplaces: workplacesOf(state, people),
    jobOrders: jobOrdersOf(state),
    population: populationOf(state),
    municipalities: dictionaries.municipalities,
  };
}

function dictionariesOf(state: ReadingState): PersonDictionaries {
  return {
    municipalities: wordsInUse(state, 'municipalities'),
    benefits: wordsInUse(state, 'benefits'),
    unemploymentFunds: wordsInUse(state, 'unemploymentFunds'),
    workplaces: wordsInUse(state, 'workplaces', state.keysOf('workplaces')),
    caseworkers: wordsInUse(state, 'caseworkers'),
    providers: wordsInUse(state, 'providers'),
    sources: wordsInUse(state, 'sources'),
  };
}

function peopleOf(
  state: ReadingState,
  dictionaries: PersonDictionaries,
  municipality: string | undefined,
): PersonColumns {
  const ids = state.keysOf('persons');
  const table = <S extends ColumnSpec>(file: RegisterFile): ColumnTable<S> => tableOf<S>(state, file, ids.length);
  const contacts = table<typeof CONTACT>('contacts');
  const activities = table<typeof ACTIVITY>('activities');
  const controlCases = table<typeof CONTROL_CASE>('control_cases');
  return {
    count: ids.length,
    ids,
    person: storeOf(state, 'persons').columns<typeof PERSON>(),
    residence:
      municipality === undefined || state.stores.has('residence')
        ? table('residence')
        : everybodyIn(dictionaries.municipalities.add(municipality), ids.length),
    spells: table('spells'),
    arrivals: table('arrivals'),
    employment: table('employment'),
    contacts,
    activities,
    educations: table('education'),
    school: table('school'),
    controlCases,
    dictionaries,
    contactIds: idsInOrder(state.keysOf('contacts'), contacts.columns.id),
    activityIds: idsInOrder(state.keysOf('activities'), activities.columns.id),
    controlCaseIds: idsInOrder(state.keysOf('control_cases'), controlCases.columns.id),
  };
}

/** The ids in the order that the rows were sorted into; the positions in the column are changed to match. */
function idsInOrder(ids: IdTable, positions: Int32Array): IdTable {
  if (positions.every((position, row) => position === row)) return ids;
  const sorted = ids.reordered(positions);
  for (let row = 0; row < positions.length; row++) positions[row] = row;
  return sorted;
}

function storeOf(state: ReadingState, file: RegisterFile): RowStore {
  return state.stores.get(file) ?? new RowStore(FILE_FORMATS[file].spec);
}

function tableOf<S extends ColumnSpec>(state: ReadingState, file: RegisterFile, subjects: number): ColumnTable<S> {
  return sortedTable<S>(storeOf(state, file), subjects, FILE_FORMATS[file].order);
}

function everybodyIn(code: number, people: number): ColumnTable<typeof RESIDENCE> {
  const columns = allocateColumns(RESIDENCE, people);
  columns.municipality.fill(code);
  columns.from.fill(FIRST_DAY);
  columns.to.fill(FOREVER);
  const offsets = allocateColumn('i32', people + 1);
  for (let person = 0; person <= people; person++) offsets[person] = person;
  return { rows: people, offsets, columns };
}

function workplacesOf(state: ReadingState, people: PersonColumns): WorkplaceColumns {
  const ids = state.keysOf('workplaces');
  return {
    count: ids.length,
    ids,
    dictionaries: {
      companies: wordsInUse(state, 'companies'),
      names: wordsInUse(state, 'names'),
      industries: wordsInUse(state, 'industries'),
    },
    workplace: storeOf(state, 'workplaces').columns<typeof WORKPLACE>(),
    activities: activitiesAt(people, ids.length),
  };
}

/** The activities of persons by workplace. */
function activitiesAt({ activities }: PersonColumns, workplaces: number): WorkplaceColumns['activities'] {
  const store = new RowStore(WORKPLACE_ACTIVITY);
  const positions = store.positions(['from', 'to', 'kind']);
  const { workplace, from, to, kind } = activities.columns;
  const values = new Float64Array(3);
  for (let row = 0; row < activities.rows; row++) {
    if (workplace[row] === 0 || workplace[row]! > workplaces) continue;
    [values[0], values[1], values[2]] = [from[row]!, to[row]!, kind[row]!];
    store.append(workplace[row]! - 1, values, positions);
  }
  return sortedTable<typeof WORKPLACE_ACTIVITY>(store, workplaces, ['from', 'to', 'kind']);
}

function jobOrdersOf(state: ReadingState): JobOrderColumns {
  const ids = state.keysOf('job_orders');
  return {
    count: ids.length,
    ids,
    dictionaries: { occupations: wordsInUse(state, 'occupations'), titles: wordsInUse(state, 'titles') },
    order: storeOf(state, 'job_orders').columns<typeof JOB_ORDER>(),
    referrals: tableOf(state, 'referrals', ids.length),
  };
}

/** Numbers of inhabitants are stored in thousandths. */
function populationOf(state: ReadingState): Population {
  const store = storeOf(state, 'population');
  const [municipality, period, group, value] = ['municipality', 'period', 'group', 'value'].map((name) =>
    store.column(name),
  );
  const { populatedMunicipalities, periods, groups } = state.words;
  const figures = Array.from({ length: store.rows }, (_, row) => ({
    municipality: populatedMunicipalities.at(municipality![row]! - 1)!,
    period: parsePeriod(periods.at(period![row]! - 1)!),
    group: groups.at(group![row]! - 1)!,
    value: value![row]! / 1000,
  }));
  return new Population(figures);
}
