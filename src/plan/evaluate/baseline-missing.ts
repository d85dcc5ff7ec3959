/** What is said when the level of a target cannot be computed, because what it counts from is unknown or only expected. */
import type { PeriodSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { Reading } from '../evaluation.ts';
import { amount, forPeriod, sentences } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { newestAlone } from './held-against.ts';
import { newest } from './observation.ts';

/** `by` is the change, `from` the period it counts from, where the plan says so. */
export function withoutBaseline({ observations }: GoalCase, by: Text, from: PeriodSpan | undefined): Finding {
  const [latest, period] = [newest(observations), from && forPeriod(from)];
  return {
    verdict: 'not-measurable',
    why: 'baseline-missing',
    actual: latest ?? null,
    sentence: sentences(
      period
        ? {
            da: `Udgangspunktet ${period.da} er ikke kendt, så ${by.da} kan ikke regnes om til et tal.`,
            en: `The baseline ${period.en} is not known, so ${by.en} cannot be turned into a number.`,
          }
        : {
            da: `Planen siger ikke, hvad ${by.da} regnes fra, så målets niveau er ukendt.`,
            en: `The plan does not say from what ${by.en} is counted, so the level of the target is unknown.`,
          },
      latest && newestAlone(latest),
    ),
  };
}

/** A final verdict may not rest on an expectation. */
export function onlyExpected(finding: Finding, base: Reading): Finding {
  const [value, period] = [amount(base), forPeriod(base.period)];
  return {
    ...finding,
    verdict: 'not-measurable',
    why: 'baseline-missing',
    sentence: sentences(finding.actual ? newestAlone(finding.actual) : undefined, {
      da: `Om målet er nået, kan først siges, når det faktiske udgangspunkt er kendt; ${value.da} ${period.da} er kun forventet.`,
      en: `Whether the target was met can only be said when the actual baseline is known; ${value.en} ${period.en} is only expected.`,
    }),
  };
}

export function isFinal({ verdict }: Finding): boolean {
  return verdict === 'met' || verdict === 'missed';
}
