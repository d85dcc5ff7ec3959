/** The register of benefits: all of them in a fixed order, and one by its id. */
import { coreErrors } from '../errors/core-errors.ts';
import type { Month } from '../month.ts';
import type { BenefitFacts } from './benefit.ts';
import { BENEFIT_FACTS } from './benefit-facts.ts';

export type BenefitId = keyof typeof BENEFIT_FACTS;

export interface Benefit extends BenefitFacts {
  readonly id: BenefitId;
}

export const BENEFIT_IDS = Object.keys(BENEFIT_FACTS) as [BenefitId, ...BenefitId[]];

export const BENEFITS: readonly Benefit[] = BENEFIT_IDS.map((id) => ({ id, ...BENEFIT_FACTS[id] }));

const byId = new Map<string, Benefit>(BENEFITS.map((each) => [each.id, each]));

export function isBenefitId(id: string): id is BenefitId {
  return byId.has(id);
}

/** The benefit with an id (`core/unknown-benefit`). */
export function benefit(id: string): Benefit {
  const found = byId.get(id);
  if (!found) throw coreErrors.create('core/unknown-benefit', { value: id, ids: BENEFIT_IDS.join(', ') });
  return found;
}

/** Prefix of the benefit's tables on Jobindsats in a month; `null` where there are none. */
export function jobindsatsPrefix({ jobindsats }: BenefitFacts, month: Month): string | null {
  const holds = jobindsats.find(
    ({ from, through }) => (from === null || month >= from) && (through === null || month <= through),
  );
  return holds?.prefix ?? null;
}
