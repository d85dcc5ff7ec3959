/** Every rule that can be asked about a person on a day, in the order of its id. Each folder of rules exports its own. */
import { BENEFIT_RULES } from './benefits/benefit-rules.ts';
import { CONTACT_RULES } from './contact-course/contact-course-rules.ts';
import { ruleErrors } from './errors.ts';
import { CONTROL_RULES } from './fraud-control/control-rules.ts';
import { INTEGRATION_RULES } from './integration/integration-rules.ts';
import { OFFER_RULES } from './offers/offer-rules.ts';
import { REDUCTION_RULES } from './reductions/reduction-rules.ts';
import { REIMBURSEMENT_RULES } from './reimbursement/reimbursement-rules.ts';
import type { Rule } from './rule.ts';
import { SICKNESS_RULES } from './sickness/sickness-rules.ts';
import { TIMELINESS_RULES } from './timeliness/timeliness-rules.ts';
import { INSURANCE_RULES } from './unemployment-insurance/insurance-rules.ts';

export const RULES: readonly Rule[] = [
  ...BENEFIT_RULES,
  ...CONTACT_RULES,
  ...CONTROL_RULES,
  ...INSURANCE_RULES,
  ...INTEGRATION_RULES,
  ...OFFER_RULES,
  ...REDUCTION_RULES,
  ...REIMBURSEMENT_RULES,
  ...SICKNESS_RULES,
  ...TIMELINESS_RULES,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The rule with an id, in small or capital letters (`rules/unknown-rule`). */
export function rule(id: string): Rule {
  const found = RULES.find((each) => each.id === id.toUpperCase());
  if (found) return found;
  throw ruleErrors.create('rules/unknown-rule', { value: id, ids: RULES.map((each) => each.id).join(', ') });
}
