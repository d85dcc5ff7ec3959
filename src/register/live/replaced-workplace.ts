/** The columns of a register's workplaces with one of them replaced, or with what took place at some of them replaced. */
import { codeOf, SECTORS } from '../codes.ts';
import { allocateColumns, columnDay, type Row, tableOf } from '../columns/column-table.ts';
import type { PersonDictionaries } from '../columns/person-columns.ts';
import { WORKPLACE, WORKPLACE_ACTIVITY, type WorkplaceColumns } from '../register.ts';
import type { Workplace } from '../workplace.ts';
import { JoinedIds } from './joined-ids.ts';
import { spliced } from './splice.ts';

export type WorkplaceActivity = Row<typeof WORKPLACE_ACTIVITY>;

/**
 * A workplace that is gone, or is only named by persons, lies in no municipality: nothing counts there, and its sector is
 * unknown. So the place of a workplace is its code, whether it is described or not.
 */
export function replacedWorkplace(
  workplaces: WorkplaceColumns,
  { municipalities, workplaces: names }: PersonDictionaries,
  id: string,
  workplace: Workplace | null,
): WorkplaceColumns {
  const position = names.add(id) - 1;
  const count = Math.max(workplaces.count, position + 1);
  const columns = allocateColumns(WORKPLACE, count);
  for (const name of Object.keys(WORKPLACE) as (keyof typeof WORKPLACE)[])
    columns[name].set(workplaces.workplace[name]);
  columns.municipality[position] = municipalities.add(workplace?.municipality);
  columns.from[position] = workplace?.from ?? 0;
  columns.to[position] = columnDay(workplace?.to ?? 0);
  columns.employees[position] = workplace?.employees ?? -1;
  columns.sector[position] = codeOf(SECTORS, workplace?.sector);
  columns.company[position] = workplaces.dictionaries.companies.add(workplace?.company);
  columns.name[position] = workplaces.dictionaries.names.add(workplace?.name);
  columns.industry[position] = workplaces.dictionaries.industries.add(workplace?.industry);
  return {
    ...workplaces,
    count,
    ids: JoinedIds.of(workplaces.ids, names.values.slice(workplaces.count, count)),
    workplace: columns,
    activities: spliced(WORKPLACE_ACTIVITY, workplaces.activities, NOTHING, new Map(), count),
  };
}

const NOTHING = tableOf(WORKPLACE_ACTIVITY, []);

/** `activities`: by position of the workplace. */
export function replacedActivities(
  workplaces: WorkplaceColumns,
  activities: ReadonlyMap<number, readonly WorkplaceActivity[]>,
): WorkplaceColumns {
  const inOrder = [...activities.values()].map((rows) =>
    rows.toSorted((a, b) => a.from - b.from || a.to - b.to || a.kind - b.kind),
  );
  const places = new Map([...activities.keys()].map((position, at) => [position, at]));
  const table = spliced(
    WORKPLACE_ACTIVITY,
    workplaces.activities,
    tableOf(WORKPLACE_ACTIVITY, inOrder),
    places,
    workplaces.count,
  );
  return { ...workplaces, activities: table };
}

/** Only the workplaces at these positions. */
export function someWorkplaces(workplaces: WorkplaceColumns, positions: readonly number[]): WorkplaceColumns {
  const columns = allocateColumns(WORKPLACE, positions.length);
  for (const name of Object.keys(WORKPLACE) as (keyof typeof WORKPLACE)[]) {
    positions.forEach((position, at) => {
      columns[name][at] = workplaces.workplace[name][position]!;
    });
  }
  const places = new Map(positions.map((position, at) => [at, position]));
  return {
    ...workplaces,
    count: positions.length,
    ids: positions.map((position) => workplaces.ids.at(position)!),
    workplace: columns,
    activities: spliced(WORKPLACE_ACTIVITY, NOTHING, workplaces.activities, places, positions.length),
  };
}

export function activitiesAt({ activities }: WorkplaceColumns, position: number): WorkplaceActivity[] {
  const { offsets, columns } = activities;
  return Array.from({ length: offsets[position + 1]! - offsets[position]! }, (_, at) => {
    const row = offsets[position]! + at;
    return { from: columns.from[row]!, to: columns.to[row]!, kind: columns.kind[row]! };
  });
}
