/** A DREAM extract in CSV, packed or not → a register, with what DREAM cannot say among its notes. */
import { basename } from 'node:path';
import { DreamReader } from '../dream/dream-reader.ts';
import { ReadingState } from '../exchange/reading-state.ts';
import { registerOfRows } from '../exchange/register-of-rows.ts';
import { utf8Chunks } from './byte-stream.ts';
import type { Progress } from './read-options.ts';
import type { ReadRegister } from './read-register.ts';

/** (`register/not-dream`, `register/dream-week`, `register/dream-age`, `register/cells`, `register/cpr-numbers` …) */
export async function readDream(path: string, onProgress?: (progress: Progress) => void): Promise<ReadRegister> {
  const file = basename(path);
  const state = new ReadingState(() => undefined);
  const reader = new DreamReader(file, state);
  const part = { path, name: file, form: path.endsWith('.gz') ? 'csv.gz' : 'csv' } as const;
  for await (const chunk of utf8Chunks(part, 'utf-8')) {
    reader.push(chunk);
    onProgress?.({ file, rows: reader.rows });
  }
  reader.end();
  return { register: registerOfRows(state), rejects: [], rejected: 0, notes: state.notes, marker: null };
}
