/** From whatever the embedded database throws to a failure that can cross to another thread, and back to an error. */
import type { Failure } from './messages.ts';

/** The file system's errors that an installation can meet, as the wasm build numbers them. */
const FILE_SYSTEM: Readonly<Record<number, string>> = {
  2: 'EACCES',
  29: 'EIO',
  33: 'EMFILE',
  51: 'ENOSPC',
  63: 'EPERM',
  69: 'EROFS',
};

/** `log`: what PostgreSQL wrote last; it stands in where the error itself says nothing. */
export function failureOf(error: unknown, log: readonly string[] = []): Failure {
  const { errno } = error as { errno?: number };
  const code = errno === undefined ? undefined : FILE_SYSTEM[errno];
  if (code) return { message: code, fields: { code } };
  const texts = Object.entries(error as object).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const message = error instanceof Error ? error.message : String(error);
  const lastWords = log.map((line) => /(?:FATAL|PANIC): +(.*)/.exec(line)?.[1]).find((words) => words !== undefined);
  return { message: lastWords ?? message, fields: Object.fromEntries(texts) };
}

/** After these PostgreSQL does not answer again (it would loop for ever). */
export function isEnd({ fields }: Failure): boolean {
  return fields.severity === 'PANIC' || fields.severity === 'FATAL';
}

/** What the embedded database reported: PostgreSQL's five-letter `code`, or one of the file system. */
export class DatabaseFailure extends Error {
  readonly code: string | undefined;

  constructor({ message, fields }: Failure) {
    super(message);
    this.code = fields.code;
    Object.assign(this, fields, { name: 'DatabaseFailure' });
  }
}
