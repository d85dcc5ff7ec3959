/** Reads plans as they were recorded. */
import type { Plan } from '../../plan/plan.ts';
import type { Tx } from '../storage.ts';

export interface PlanVersion {
  readonly version: number;
  /** ISO instant in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The newest version of each of the municipality's plans, by id. */
export async function latestPlans(tx: Tx): Promise<Plan[]> {
  const rows = await tx
    .selectFrom('plan_version')
    .distinctOn('plan')
    .select('document')
    .orderBy('plan')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ document }) => document);
}

/** The plan as it was recorded on an instant (ISO, such as `2026-11-22T09:00:00Z`); without one, the newest. `null`: not there. */
export async function planAsOf(tx: Tx, id: string, recordedAt?: string): Promise<Plan | null> {
  const row = await tx
    .selectFrom('plan_version')
    .select('document')
    .where('plan', '=', id)
    .$if(recordedAt !== undefined, (query) => query.where('recorded_at', '<=', recordedAt ?? ''))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.document ?? null;
}

/** When a plan was recorded and by whom, first version first. */
export async function planVersions(tx: Tx, id: string): Promise<PlanVersion[]> {
  const rows = await tx
    .selectFrom('plan_version')
    .select(['version', 'recorded_at', 'recorded_by'])
    .where('plan', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({ version: row.version, recordedAt: row.recorded_at, recordedBy: row.recorded_by }));
}
