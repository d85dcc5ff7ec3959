/** What job functions give access to now, and the proposals there have been. */
import type { Tx } from '../storage.ts';

export interface JobFunctionChange {
  readonly id: string;
  readonly jobFunction: string;
  readonly role: string | null;
  readonly widens: boolean;
  readonly reason: string;
  readonly proposedBy: string;
  /** ISO instants in UTC. */
  readonly proposedAt: string;
  /** `null`: waits for a second person, or did not need one. */
  readonly decision: { readonly approved: boolean; readonly by: string; readonly at: string } | null;
}

/** All changes, the latest first. */
export async function jobFunctionChanges(tx: Tx): Promise<JobFunctionChange[]> {
  const rows = await tx
    .selectFrom('job_function_proposal as p')
    .leftJoin('job_function_decision as d', (join) =>
      join.onRef('d.municipality', '=', 'p.municipality').onRef('d.proposal', '=', 'p.id'),
    )
    .selectAll('p')
    .select(['d.approved', 'd.recorded_by as decided_by', 'd.recorded_at as decided_at'])
    .orderBy('p.recorded_at', 'desc')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    jobFunction: row.job_function,
    role: row.role,
    widens: row.widens,
    reason: row.reason,
    proposedBy: row.recorded_by,
    proposedAt: row.recorded_at,
    decision:
      row.approved === null || row.decided_by === null || row.decided_at === null
        ? null
        : { approved: row.approved, by: row.decided_by, at: row.decided_at },
  }));
}

/** Job function → role, of those that give one now. */
export async function jobFunctionRoles(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const roles = new Map<string, string>();
  for (const change of (await jobFunctionChanges(tx)).toSorted(byDayInForce)) {
    if (change.widens && !change.decision?.approved) continue;
    if (change.role === null) roles.delete(change.jobFunction);
    else roles.set(change.jobFunction, change.role);
  }
  return roles;
}

/** What widens holds from its approval, what narrows from when it was said: a narrowing is never undone by an older proposal. */
function byDayInForce(a: JobFunctionChange, b: JobFunctionChange): number {
  const [one, other] = [inForce(a), inForce(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function inForce({ decision, proposedAt }: JobFunctionChange): string {
  return decision?.at ?? proposedAt;
}
