/** Reads a plan file. Everything that is wrong with it is found in one go and told with line and column. */
import { type PejlError, PejlErrors } from '../core/errors/pejl-error.ts';
import type { Measure } from '../measures/measure.ts';
import { type Plan, plan } from './plan.ts';
import { checkMeasures } from './read/check-measures.ts';
import { crossCheck } from './read/cross-checks.ts';
import { readDocument } from './read/plan-document.ts';
import { schemaErrors } from './read/schema-errors.ts';

/**
 * The plan in a YAML text; `file` is the name errors give. With the catalogue of measures, what goals say of measures is
 * checked too. Throws `PejlErrors` with every problem (`plan/…`).
 */
export function readPlan(source: string, file: string, measures?: readonly Measure[]): Plan {
  const document = readDocument(source, file);
  refuseAny(document.errors);
  const parsed = plan.safeParse(document.value);
  if (!parsed.success) refuseAny(schemaErrors(parsed.error, plan, document));
  const read = parsed.data as Plan;
  refuseAny([...crossCheck(read, document), ...(measures ? checkMeasures(read, document, measures) : [])]);
  return read;
}

function refuseAny(errors: readonly PejlError[]): void {
  const [first, ...rest] = [...errors].sort(byPlace);
  if (first) throw new PejlErrors([first, ...rest]);
}

function byPlace(a: PejlError, b: PejlError): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}
