/** All DREAM codes Pejl knows. A register may hold others, above all from after 2015: keep them, and report them. */
import type { BenefitId } from '../benefits/benefits.ts';
import { coreErrors } from '../errors/core-errors.ts';
import type { DreamCode } from './dream-code.ts';
import { FAMILY_CODES } from './dream-families.ts';
import { SINGLE_CODES } from './dream-singles.ts';

export const DREAM_CODES: readonly DreamCode[] = [...SINGLE_CODES, ...FAMILY_CODES].sort(
  (a, b) => Number(a.code || -1) - Number(b.code || -1),
);

const byCode = new Map(DREAM_CODES.map((each) => [each.code, each]));

/** A code as it stands in a cell, blanks around it or not; `undefined` for one Pejl does not know. */
export function findDreamCode(cell: string): DreamCode | undefined {
  return byCode.get(cell.trim());
}

/** The code, which must be known (`core/unknown-dream-code`). */
export function dreamCode(cell: string): DreamCode {
  const found = findDreamCode(cell);
  if (!found) throw coreErrors.create('core/unknown-dream-code', { value: cell });
  return found;
}

/** The codes that stand for a benefit. */
export function dreamCodesOf(benefit: BenefitId): DreamCode[] {
  return DREAM_CODES.filter((each) => each.group === benefit);
}
