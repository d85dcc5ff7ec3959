import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { RegisterFile } from '../../register/register.ts';
import type { Delivery, SubjectKey } from '../register/recording.ts';

/** Each change of a municipality's register as one committed piece of work, and the outbox that servers follow. Append-only. */
export interface RegisterRecordingTable {
  municipality: string;
  /** From 1, without gaps, in the order of the commits. */
  number: number;
  /** The database's own clock: no one can record backwards in time. */
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
  source: 'delivery' | 'entry';
  /** The files of the register that it speaks of. */
  files: RegisterFile[];
  /** What changed; `null`: the whole register is to be read again. */
  subjects: JSONColumnType<readonly SubjectKey[], string | null, never> | null;
  delivery: JSONColumnType<Delivery, string | null, never> | null;
}
