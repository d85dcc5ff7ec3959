/** Targets that say which way but not how much is enough: »op mod 30«, »så tæt på 100 % som muligt«. */
import type { Text } from '../../core/text.ts';
import type { Verdict } from '../../core/verdict.ts';
import { sentences } from '../words.ts';
import type { Finding } from './goal-case.ts';
import { outcomeSentence } from './held-against.ts';
import type { Subject } from './subject.ts';
import type { TargetLine } from './target-line.ts';

/** Where the verdict would need the minimum that is not set, there is none; the numbers are told all the same. */
export function withoutMinimum(
  finding: Finding,
  line: TargetLine,
  subject: Subject,
  needing: readonly Verdict[],
  said: Text,
): Finding {
  if (!needing.includes(finding.verdict)) return finding;
  const isSettled = finding.verdict === 'missed' && finding.actual;
  const numbers = isSettled ? outcomeSentence(finding.actual, line, subject) : finding.sentence;
  return { ...finding, verdict: 'not-measurable', why: 'definition-open', sentence: sentences(numbers, said) };
}
