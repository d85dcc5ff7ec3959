/** Brings a plan and the tables it prints into the database. What is there already, unchanged, is not written again. */
import { sql } from 'kysely';
import type { Plan } from '../../plan/plan.ts';
import type { PublishedTable } from '../../statistics/published-table.ts';
import { contentHash } from '../content-hash.ts';
import type { Tx } from '../storage.ts';
import { indexMunicipality } from './index-municipality.ts';
import { recordTable } from './record-table.ts';

export interface ImportedPlan {
  readonly plan: 'new' | 'changed' | 'unchanged';
  /** Tables of which a version was recorded. */
  readonly tables: readonly string[];
}

/**
 * In a transaction of the plan's own municipality. A changed plan is recorded as a new version, a changed table as a new
 * version with the rows that changed; then search is built anew.
 */
export async function importPlan(
  tx: Tx,
  plan: Plan,
  tables: readonly PublishedTable[],
  recordedBy = 'import',
): Promise<ImportedPlan> {
  await oneImportAtATime(tx, plan.municipality);
  await tx
    .insertInto('municipality')
    .values({ code: plan.municipality })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const result = await recordPlan(tx, plan, recordedBy);
  const recorded: string[] = [];
  for (const [index, table] of tables.entries()) {
    const position = { municipality: plan.municipality, position: index + 1 };
    if (await recordTable(tx, table, position, recordedBy)) recorded.push(table.id);
  }
  if (result !== 'unchanged' || recorded.length > 0) await indexMunicipality(tx, plan.municipality);
  return { plan: result, tables: recorded };
}

/** Two servers that start at once would else both record the same version. */
async function oneImportAtATime(tx: Tx, municipality: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('pejl import'), ${Number(municipality)}::int)`.execute(tx);
}

async function recordPlan(tx: Tx, plan: Plan, recordedBy: string): Promise<ImportedPlan['plan']> {
  const content_hash = contentHash(plan);
  const before = await tx
    .selectFrom('plan_version')
    .select(['version', 'content_hash'])
    .where('plan', '=', plan.id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (before?.content_hash === content_hash) return 'unchanged';
  await tx
    .insertInto('plan_version')
    .values({
      municipality: plan.municipality,
      plan: plan.id,
      version: (before?.version ?? 0) + 1,
      recorded_by: recordedBy,
      content_hash,
      document: JSON.stringify(plan),
    })
    .execute();
  return before ? 'changed' : 'new';
}
