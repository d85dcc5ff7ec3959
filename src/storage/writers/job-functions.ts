/** Proposes what a job function gives access to, and decides on proposals that widen access: two persons, always. */
import { storageErrors } from '../errors.ts';
import type { Tx } from '../storage.ts';

export interface NewProposal {
  readonly municipality: string;
  readonly jobFunction: string;
  /** `null`: none. */
  readonly role: string | null;
  readonly widens: boolean;
  readonly reason: string;
  readonly recordedBy: string;
}

export async function proposeJobFunction(tx: Tx, proposal: NewProposal): Promise<string> {
  const { municipality, jobFunction, role, widens, reason, recordedBy } = proposal;
  const { id } = await tx
    .insertInto('job_function_proposal')
    .values({ municipality, job_function: jobFunction, role, widens, reason, recorded_by: recordedBy })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The job function it is about (`storage/unknown-proposal`, `storage/same-person`). */
export async function decideJobFunction(
  tx: Tx,
  proposal: string,
  approved: boolean,
  recordedBy: string,
): Promise<string> {
  const found = /^[0-9a-f-]{36}$/.test(proposal)
    ? await tx
        .selectFrom('job_function_proposal as p')
        .leftJoin('job_function_decision as d', (join) =>
          join.onRef('d.municipality', '=', 'p.municipality').onRef('d.proposal', '=', 'p.id'),
        )
        .select(['p.municipality', 'p.recorded_by', 'p.job_function', 'd.proposal as decided'])
        .where('p.id', '=', proposal)
        .where('p.widens', '=', true)
        .executeTakeFirst()
    : undefined;
  if (!found || found.decided !== null) throw storageErrors.create('storage/unknown-proposal', { id: proposal });
  if (found.recorded_by === recordedBy) throw storageErrors.create('storage/same-person');
  const { municipality, recorded_by: proposedBy } = found;
  await tx
    .insertInto('job_function_decision')
    .values({ municipality, proposal, proposed_by: proposedBy, approved, recorded_by: recordedBy })
    .execute();
  return found.job_function;
}
