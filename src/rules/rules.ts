/** Every rule, in the order of its id. Each folder exports those that can be asked about a person on a day. */
import { BENEFIT_RULES } from './benefits/benefit-rules.ts';
import { CONTACT_RULES } from './contact-course/contact-course-rules.ts';
import { ruleErrors } from './errors.ts';
import { CONTROL_RULES } from './fraud-control/control-rules.ts';
import { INTEGRATION_RULES } from './integration/integration-rules.ts';
import { OFFER_RULES } from './offers/offer-rules.ts';
import { OTHER_RULES } from './other-rules.ts';
import { REDUCTION_RULES } from './reductions/reduction-rules.ts';
import { REIMBURSEMENT_RULES } from './reimbursement/reimbursement-rules.ts';
import type { OtherRule, Rule, RuleHead } from './rule.ts';
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
].toSorted(byId);

/** Those that can be asked about a person, and those that are about something else. */
export const ALL_RULES: readonly (Rule | OtherRule)[] = [...RULES, ...OTHER_RULES].toSorted(byId);

/** The rule with an id, in small or capital letters (`rules/unknown-rule`). */
export function anyRule(id: string): Rule | OtherRule {
  const found = ALL_RULES.find((each) => each.id === id.toUpperCase());
  if (found) return found;
  throw ruleErrors.create('rules/unknown-rule', { value: id, ids: ALL_RULES.map((each) => each.id).join(', ') });
}

/** One that can be asked about a person (`rules/unknown-rule`, `rules/not-about-a-person`). */
export function rule(id: string): Rule {
  const found = anyRule(id);
  if ('evaluate' in found) return found;
  const { takes, title } = found;
  throw ruleErrors.create('rules/not-about-a-person', { rule: found.id, title, takes });
}

function byId(a: RuleHead, b: RuleHead): number {
  return a.id < b.id ? -1 : 1;
}
