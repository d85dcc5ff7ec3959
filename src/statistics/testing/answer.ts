/** What a reader is told when a file is refused. */
import { PejlError } from '../../core/errors/pejl-error.ts';
import type { Language } from '../../core/text.ts';

export function refusal(action: () => unknown, language: Language = 'da'): string {
  try {
    action();
  } catch (error) {
    if (error instanceof PejlError) return error.print(language);
    throw error;
  }
  return 'læst uden fejl';
}
