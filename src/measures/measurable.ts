/** Whether a measure can be measured at all on what is asked. A missing file is never a 0. */
import type { PejlError } from '../core/errors/pejl-error.ts';
import type { Register } from '../register/register.ts';
import { measureErrors } from './errors.ts';
import type { Measure } from './measure.ts';
import type { Scope } from './scope.ts';

/** The reason (`measures/no-file`, or the measure's own), or `undefined` when it can be measured. */
export function whyNotMeasurable(measure: Measure, scope: Scope): PejlError | undefined {
  return missingFile(measure, scope.register) ?? measure.refuses?.(scope);
}

/** (`measures/no-file`) */
export function missingFile(measure: Measure, { files }: Register): PejlError | undefined {
  // A person counts where she lives, so without residence nobody counts anywhere.
  const needs = measure.subject === 'person' ? ([...measure.needs, 'residence'] as const) : measure.needs;
  const missing = needs.find((file) => !files.has(file));
  return missing && measureErrors.create('measures/no-file', { measure: measure.id, file: missing });
}
