/** What one committed change of a register is made of. */
import type { Text } from '../../core/text.ts';
import type { RegisterFile } from '../../register/register.ts';

export type SubjectKind = 'person' | 'workplace' | 'job-order';
export type SubjectKey = readonly [kind: SubjectKind, id: string];

/** What a delivery changed in one file, in facts. */
export interface FileChanges {
  readonly file: RegisterFile;
  /** Rows delivered. */
  readonly rows: number;
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
}

/** What is remembered of files that were imported. */
export interface Delivery {
  readonly files: readonly FileChanges[];
  /** Rows that could not be used and were left out. */
  readonly rejected: number;
  readonly notes: readonly { readonly file?: string; readonly column?: string; readonly text: Text }[];
  /** How the register was made, when its persons do not exist; `null` for a real one. */
  readonly synthetic: Readonly<Record<string, string | number>> | null;
}
