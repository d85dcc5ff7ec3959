/** All worked examples, and those of a rule. */
import { EFFORT_EXAMPLES } from './effort.ts';
import { type Example, ruleOf } from './example.ts';
import { HELP_EXAMPLES } from './help.ts';
import { MONEY_EXAMPLES } from './money.ts';
import { OTHER_EXAMPLES } from './other.ts';

export const EXAMPLES: readonly Example[] = [
  ...EFFORT_EXAMPLES,
  ...HELP_EXAMPLES,
  ...MONEY_EXAMPLES,
  ...OTHER_EXAMPLES,
];

export function examplesOf(rule: string): readonly Example[] {
  return EXAMPLES.filter((each) => ruleOf(each) === rule);
}
