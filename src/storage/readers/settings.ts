/** Reads the settings of a municipality: all that was recorded, and what holds of it. */
import type { Day } from '../../core/day.ts';
import type { Tx } from '../storage.ts';

export interface Setting {
  readonly number: number;
  readonly name: string;
  readonly value: unknown;
  readonly from: Day | null;
  readonly who: string;
  readonly when: Day;
  readonly ground: string;
  readonly withdrawn: boolean;
  /** ISO instant in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** In the order they were recorded. */
export async function settingsRecorded(tx: Tx): Promise<Setting[]> {
  const rows = await tx.selectFrom('setting').selectAll().orderBy('number').execute();
  return rows.map((row) => ({
    number: Number(row.number),
    name: row.name,
    value: row.value,
    from: row.holds_from,
    who: row.decided_by,
    when: row.decided_on,
    ground: row.ground,
    withdrawn: row.withdrawn,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  }));
}

/** Of those with one name and first day the one recorded last, unless it takes the setting back. */
export function inForce(recorded: readonly Setting[]): Setting[] {
  const last = new Map(recorded.map((setting) => [`${setting.name} ${setting.from}`, setting]));
  return [...last.values()].filter(({ withdrawn }) => !withdrawn);
}

/** Another text whenever a setting has been recorded. */
export async function settingsVersion(tx: Tx): Promise<string> {
  const { n } = await tx
    .selectFrom('setting')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return String(n);
}
