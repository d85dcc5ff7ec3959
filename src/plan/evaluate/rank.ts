/** A rank among so many, and the change the plan thinks it takes: »plads 75 af 98 (82 færre fuldtidspersoner)«. */
import { daysOfSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { TargetOf } from '../target.ts';
import { changeBy, sentences } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { rateLevel } from './rate-level.ts';
import { THE_RANK } from './subject.ts';
import { sideOf, type TargetLine } from './target-line.ts';

export function evaluateRank(goalCase: GoalCase<TargetOf<'rank'>>): Finding {
  const { target, targetFigure } = goalCase;
  const line: TargetLine = {
    target: { value: target.value, unit: 'rank', period: target.period, ...(targetFigure && { figure: targetFigure }) },
    side: sideOf(target.operator, 'at-most'),
  };
  // A rank also moves with all the others: a straight way there means nothing.
  const finding = rateLevel(goalCase, line, { subject: THE_RANK, alongPath: false });
  const isOver = goalCase.asOf >= daysOfSpan(target.period).to;
  if (isOver || finding.behind === false) return finding;
  return { ...finding, ...printedRequirement(target.required, finding) };
}

/** What the plan itself prints that the target takes. */
export function printedRequirement(
  required: TargetOf<'rank'>['required'],
  finding: Finding,
): Pick<Finding, 'sentence' | 'required'> {
  if (!required) return { sentence: finding.sentence };
  const takes = changeBy(required);
  const said: Text = { da: `Efter planen kræver det ${takes.da}.`, en: `According to the plan it takes ${takes.en}.` };
  return { sentence: sentences(finding.sentence, said), required: { ...required, text: takes } };
}
