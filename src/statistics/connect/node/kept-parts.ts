/**
 * Parts of a large question that have come, kept until all have: when fetching is interrupted, the next try goes on where
 * it stopped. A part belongs to its very question, and to the table as it was last updated.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeptParts {
  /** The answer kept for a question; `null`: not come yet. */
  get(question: string): string | null;
  put(question: string, answer: string): void;
  /** Forgets these, when all have come. */
  drop(questions: readonly string[]): void;
}

export function partsInFolder(folder: string): KeptParts {
  const fileOf = (question: string) => join(folder, `${createHash('sha256').update(question).digest('hex')}.part`);
  return {
    get(question) {
      try {
        return readFileSync(fileOf(question), 'utf8');
      } catch {
        return null;
      }
    },
    put(question, answer) {
      mkdirSync(folder, { recursive: true });
      const file = fileOf(question);
      writeFileSync(`${file}.new`, answer);
      renameSync(`${file}.new`, file);
    },
    drop(questions) {
      for (const question of questions) rmSync(fileOf(question), { force: true });
    },
  };
}
