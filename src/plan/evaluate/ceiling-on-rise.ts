/** An average that may rise, but only so far: »højst 2.135 i fleksjob«, where 2.050 were expected the year before. */
import type { Text } from '../../core/text.ts';
import type { TargetOf } from '../target.ts';
import { amount, changeBy, forPeriod, sentences } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { levelLine } from './level-line.ts';
import { rateAverage } from './rate-average.ts';

export function evaluateCeilingOnRise(goalCase: GoalCase<TargetOf<'ceiling-on-rise'>>): Finding {
  const finding = rateAverage(goalCase, levelLine(goalCase, 'at-most'));
  return { ...finding, sentence: sentences(finding.sentence, roomSentence(goalCase)) };
}

/** How much of a rise the ceiling leaves, where baseline and ceiling are in the same unit. */
function roomSentence({ baseline, target }: GoalCase<TargetOf<'ceiling-on-rise'>>): Text | undefined {
  if (!baseline || baseline.unit !== target.unit || target.value <= baseline.value) return undefined;
  const room = changeBy({ value: target.value - baseline.value, unit: target.unit });
  const [from, period] = [amount(baseline), forPeriod(baseline.period)];
  const only = baseline.expected ? { da: 'forventede ', en: 'expected ' } : { da: '', en: '' };
  return {
    da: `Loftet giver plads til ${room.da} end de ${only.da}${from.da} ${period.da}.`,
    en: `The ceiling leaves room for ${room.en} than the ${only.en}${from.en} ${period.en}.`,
  };
}
