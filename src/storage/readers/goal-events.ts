/** Reads the follow-up of goals that people have recorded: what is in force, with its corrections taken in. */
import type { Selectable } from 'kysely';
import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { Tx } from '../storage.ts';
import type { GoalEventKind, GoalEventTable } from '../tables/goal-event.ts';

export interface GoalEvent {
  readonly id: string;
  readonly plan: string;
  readonly goal: string;
  readonly kind: GoalEventKind;
  readonly dated: Day;
  readonly text: Text;
  /** Of a milestone; `null`: not reached. */
  readonly reachedOn: Day | null;
  /** Of a rating. */
  readonly rating: GoalEventTable['rating'];
  /** The event it corrects. */
  readonly replaces: string | null;
  /** ISO instant in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Events of a plan's goals in force now, or as they were on an instant (ISO); by day, then as recorded. */
export async function goalEvents(tx: Tx, plan: string, recordedAt?: string): Promise<GoalEvent[]> {
  const rows = await tx
    .selectFrom('goal_event as event')
    .selectAll()
    .where('plan', '=', plan)
    .where('withdrawn', '=', false)
    .$if(recordedAt !== undefined, (query) => query.where('recorded_at', '<=', recordedAt ?? ''))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('goal_event as correction')
            .select('correction.id')
            .whereRef('correction.replaces', '=', 'event.id')
            .$if(recordedAt !== undefined, (query) => query.where('correction.recorded_at', '<=', recordedAt ?? '')),
        ),
      ),
    )
    .orderBy('dated')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map(asEvent);
}

function asEvent(row: Selectable<GoalEventTable>): GoalEvent {
  return {
    id: row.id,
    plan: row.plan,
    goal: row.goal,
    kind: row.kind,
    dated: row.dated,
    text: { da: row.text_da, en: row.text_en },
    reachedOn: row.reached_on,
    rating: row.rating,
    replaces: row.replaces,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  };
}
