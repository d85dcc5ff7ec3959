/** The columns of a register's job orders with one of them replaced. */
import { ANSWERS, codeOf, REFERRAL_OUTCOMES } from '../codes.ts';
import { allocateColumns, columnDay, tableOf } from '../columns/column-table.ts';
import type { Ids } from '../columns/ids.ts';
import type { PersonDictionaries } from '../columns/person-columns.ts';
import type { JobOrder } from '../job-order.ts';
import { JOB_ORDER, type JobOrderColumns, REFERRAL } from '../register.ts';
import { JoinedIds } from './joined-ids.ts';
import { spliced } from './splice.ts';

/** An order that is gone keeps the place, received by no municipality: it counts nowhere. */
export function replacedJobOrder(
  jobOrders: JobOrderColumns,
  { municipalities, workplaces }: PersonDictionaries,
  persons: Ids,
  id: string,
  order: JobOrder | null,
): JobOrderColumns {
  const known = jobOrders.ids.indexOf(id);
  const position = known >= 0 ? known : jobOrders.count;
  const count = Math.max(jobOrders.count, position + 1);
  const columns = allocateColumns(JOB_ORDER, count);
  for (const name of Object.keys(JOB_ORDER) as (keyof typeof JOB_ORDER)[]) columns[name].set(jobOrders.order[name]);
  columns.receivedOn[position] = columnDay(order?.receivedOn);
  columns.closedOn[position] = columnDay(order?.closedOn);
  columns.municipality[position] = municipalities.add(order?.municipality);
  columns.workplace[position] = workplaces.add(order?.workplace);
  columns.positions[position] = order?.positions ?? -1;
  columns.occupation[position] = jobOrders.dictionaries.occupations.add(order?.occupation);
  columns.title[position] = jobOrders.dictionaries.titles.add(order?.title);
  const referrals = (order?.referrals ?? []).map((referral) => ({
    referredOn: referral.referredOn,
    hiredOn: columnDay(referral.hiredOn),
    relevant: codeOf(ANSWERS, referral.relevant),
    outcome: codeOf(REFERRAL_OUTCOMES, referral.outcome),
    person: referral.person === undefined ? -1 : persons.indexOf(referral.person),
  }));
  return {
    ...jobOrders,
    count,
    ids: known >= 0 ? jobOrders.ids : JoinedIds.of(jobOrders.ids, [id]),
    order: columns,
    referrals: spliced(REFERRAL, jobOrders.referrals, tableOf(REFERRAL, [referrals]), new Map([[position, 0]]), count),
  };
}

/** Only the job orders at these positions. */
export function someJobOrders(jobOrders: JobOrderColumns, positions: readonly number[]): JobOrderColumns {
  const columns = allocateColumns(JOB_ORDER, positions.length);
  for (const name of Object.keys(JOB_ORDER) as (keyof typeof JOB_ORDER)[]) {
    positions.forEach((position, at) => {
      columns[name][at] = jobOrders.order[name][position]!;
    });
  }
  const places = new Map(positions.map((position, at) => [at, position]));
  return {
    ...jobOrders,
    count: positions.length,
    ids: positions.map((position) => jobOrders.ids.at(position)!),
    order: columns,
    referrals: spliced(REFERRAL, tableOf(REFERRAL, []), jobOrders.referrals, places, positions.length),
  };
}
