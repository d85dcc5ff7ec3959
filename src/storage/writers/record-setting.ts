/** Records a setting, or takes one back. What was recorded before stays. */
import { type Day, printDay } from '../../core/day.ts';
import type { Tx } from '../storage.ts';

export interface NewSetting {
  readonly municipality: string;
  readonly name: string;
  readonly value: unknown;
  /** First day it holds; `null`: always. */
  readonly from: Day | null;
  readonly who: string;
  readonly when: Day;
  readonly ground: string;
  /** Take back what was set for that first day. */
  readonly withdrawn: boolean;
  readonly recordedBy: string;
}

export async function recordSetting(tx: Tx, setting: NewSetting): Promise<void> {
  await tx
    .insertInto('setting')
    .values({
      municipality: setting.municipality,
      name: setting.name,
      value: JSON.stringify(setting.value ?? null),
      holds_from: setting.from === null ? null : printDay(setting.from),
      decided_by: setting.who.trim(),
      decided_on: printDay(setting.when),
      ground: setting.ground.trim(),
      withdrawn: setting.withdrawn,
      recorded_by: setting.recordedBy,
    })
    .execute();
}
