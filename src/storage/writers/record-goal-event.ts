/** Records follow-up of a goal: evidence, a milestone, a rating; corrects or withdraws what was recorded before. */
import type { Insertable } from 'kysely';
import { type Day, printDay } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import { storageErrors } from '../errors.ts';
import type { Tx } from '../storage.ts';
import type { GoalEventTable } from '../tables/goal-event.ts';

interface OfGoal {
  readonly municipality: string;
  readonly plan: string;
  readonly goal: string;
  /** When it happened, when the milestone is due, when the rating was given. */
  readonly dated: Day;
  readonly text: Text;
  readonly recordedBy: string;
}

export type NewGoalEvent =
  | (OfGoal & { readonly kind: 'evidence' })
  | (OfGoal & { readonly kind: 'milestone'; readonly reachedOn: Day | null })
  | (OfGoal & { readonly kind: 'rating'; readonly rating: NonNullable<GoalEventTable['rating']> });

/** The id of the new event. */
export async function recordGoalEvent(tx: Tx, event: NewGoalEvent): Promise<string> {
  const row = await tx.insertInto('goal_event').values(asRow(event)).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/**
 * The corrected event stays on record and is no longer in force. Refuses one that is not there, and one that has been
 * corrected already: the correction is what can be corrected (`storage/unknown-event`, `storage/already-corrected`).
 */
export async function correctGoalEvent(tx: Tx, replaces: string, event: NewGoalEvent): Promise<string> {
  await requireInForce(tx, replaces);
  const row = { ...asRow(event), replaces };
  const { id } = await tx.insertInto('goal_event').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Nothing comes in its place. Refuses as a correction does. */
export async function withdrawGoalEvent(tx: Tx, replaces: string, recordedBy: string): Promise<void> {
  const { id: _id, recorded_at: _recordedAt, ...row } = await requireInForce(tx, replaces);
  const dates = { dated: printDay(row.dated), reached_on: row.reached_on === null ? null : printDay(row.reached_on) };
  await tx
    .insertInto('goal_event')
    .values({ ...row, ...dates, replaces, withdrawn: true, recorded_by: recordedBy })
    .execute();
}

async function requireInForce(tx: Tx, id: string) {
  const event = /^[0-9a-f-]{36}$/.test(id)
    ? await tx.selectFrom('goal_event').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined;
  if (!event) throw storageErrors.create('storage/unknown-event', { id });
  const correction = await tx.selectFrom('goal_event').select('id').where('replaces', '=', id).executeTakeFirst();
  if (correction) throw storageErrors.create('storage/already-corrected', { id, correction: correction.id });
  return event;
}

function asRow(event: NewGoalEvent): Insertable<GoalEventTable> {
  return {
    municipality: event.municipality,
    plan: event.plan,
    goal: event.goal,
    kind: event.kind,
    dated: printDay(event.dated),
    text_da: event.text.da,
    text_en: event.text.en,
    reached_on: event.kind === 'milestone' && event.reachedOn !== null ? printDay(event.reachedOn) : null,
    rating: event.kind === 'rating' ? event.rating : null,
    replaces: null,
    withdrawn: false,
    recorded_by: event.recordedBy,
  };
}
