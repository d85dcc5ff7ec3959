/** Workplaces and job orders out of columns as plain values, one at a time. What is not known is left out. */
import { ANSWERS, REFERRAL_OUTCOMES, SECTORS, valueAt } from '../codes.ts';
import type { JobOrder } from '../job-order.ts';
import type { Register } from '../register.ts';
import type { Workplace } from '../workplace.ts';
import { FOREVER, NO_DAY } from './column-table.ts';

export function workplaceAt({ workplaces, municipalities }: Register, position: number): Workplace {
  const { workplace: of, dictionaries, ids } = workplaces;
  const employees = of.employees[position]!;
  const to = of.to[position]!;
  return {
    id: ids.at(position)!,
    municipality: municipalities.value(of.municipality[position]!)!,
    from: of.from[position]!,
    to: to === FOREVER ? Number.POSITIVE_INFINITY : to,
    ...(employees >= 0 && { employees }),
    ...given('sector', valueAt(SECTORS, of.sector[position]!)),
    ...given('company', dictionaries.companies.value(of.company[position]!)),
    ...given('name', dictionaries.names.value(of.name[position]!)),
    ...given('industry', dictionaries.industries.value(of.industry[position]!)),
  };
}

export function jobOrderAt({ jobOrders, people, municipalities }: Register, position: number): JobOrder {
  const { order: of, dictionaries, ids, referrals } = jobOrders;
  const { offsets, columns } = referrals;
  const rows = Array.from({ length: offsets[position + 1]! - offsets[position]! }, (_, at) => offsets[position]! + at);
  const positions = of.positions[position]!;
  return {
    id: ids.at(position)!,
    receivedOn: of.receivedOn[position]!,
    ...given('municipality', municipalities.value(of.municipality[position]!)),
    ...given('closedOn', dayAt(of.closedOn[position]!)),
    ...given('workplace', people.dictionaries.workplaces.value(of.workplace[position]!)),
    ...(positions >= 0 && { positions }),
    ...given('occupation', dictionaries.occupations.value(of.occupation[position]!)),
    ...given('title', dictionaries.titles.value(of.title[position]!)),
    referrals: rows.map((row) => ({
      referredOn: columns.referredOn[row]!,
      relevant: valueAt(ANSWERS, columns.relevant[row]!)!,
      ...given('person', people.ids.at(columns.person[row]!)),
      ...given('outcome', valueAt(REFERRAL_OUTCOMES, columns.outcome[row]!)),
      ...given('hiredOn', dayAt(columns.hiredOn[row]!)),
    })),
  } as JobOrder;
}

function given<K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: V };
}

const dayAt = (day: number): number | undefined => (day === NO_DAY ? undefined : day);
