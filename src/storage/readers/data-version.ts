/** Whether anything has been recorded since last time, without reading it. */
import type { Tx } from '../storage.ts';

/**
 * Another text whenever a plan, a published table or a goal's follow-up has been recorded in the municipality. History is
 * append-only, so counting is enough; a count also sees what was begun earlier and committed later, which a highest number
 * would miss.
 */
export async function dataVersion(tx: Tx): Promise<string> {
  const counts = await tx
    .selectNoFrom(({ selectFrom, fn }) => [
      selectFrom('plan_version').select(fn.countAll<number>().as('n')).as('plans'),
      selectFrom('published_table_version').select(fn.countAll<number>().as('n')).as('tables'),
      selectFrom('goal_event').select(fn.countAll<number>().as('n')).as('events'),
    ])
    .executeTakeFirstOrThrow();
  return `${counts.plans}/${counts.tables}/${counts.events}`;
}
