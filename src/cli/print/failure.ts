/** How a failure is told: one line a person can act on, or JSON for a program. Never a stack trace for a user's mistake. */
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import type { Language } from '../../core/text.ts';
import { cliErrors } from '../errors.ts';

export function printFailure(error: unknown, language: Language, asJson: boolean): string {
  const known = error instanceof PejlError ? error : cliErrors.create('cli/our-bug');
  const detail = known === error ? '' : `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  if (!asJson) return `${known.print(language)}${detail}\n`;
  const all = known instanceof PejlErrors ? known.errors : [known];
  return `${JSON.stringify({ error: asData(known), ...(all.length > 1 && { errors: all.map(asData) }) })}\n`;
}

function asData({ code, text, place }: PejlError) {
  return { code, text, place: place ?? null };
}
