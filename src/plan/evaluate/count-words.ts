/** What is said of a count that has begun. */
import type { Text } from '../../core/text.ts';
import type { Reading } from '../evaluation.ts';
import { amount, awayFromTarget, capital, inPeriod } from '../words.ts';
import { gapOf, type TargetLine, wantsLow } from './target-line.ts';

/** »I 1. kvartal 2018 er der 250 rekrutteringer, 750 under målet.« */
export function countSentence(count: Reading, line: TargetLine): Text {
  const [when, value, away] = [inPeriod(count.period), amount(count), awayFromTarget(gapOf(count.value, line))];
  return capital({
    da: `${when.da} er der ${value.da}, ${away.da}.`,
    en: `${when.en} there are ${value.en}, ${away.en}.`,
  });
}

/** Reached, or the ceiling passed. */
export function cannotChangeSentence(count: Reading, line: TargetLine): Text {
  const [when, value, away] = [inPeriod(count.period), amount(count), awayFromTarget(gapOf(count.value, line))];
  return wantsLow(line.side)
    ? {
        da: `Målet kan ikke længere nås: ${when.da} er der allerede ${value.da}, ${away.da}.`,
        en: `The target can no longer be met: ${when.en} there are already ${value.en}, ${away.en}.`,
      }
    : {
        da: `Målet er nået: ${when.da} er der allerede ${value.da}, ${away.da}.`,
        en: `The target is met: ${when.en} there are already ${value.en}, ${away.en}.`,
      };
}

export const NO_END: Text = {
  da: 'Planen siger ikke, hvornår det skal være nået, så tempoet kan ikke vurderes.',
  en: 'The plan does not say when it is to be reached, so the pace cannot be rated.',
};
