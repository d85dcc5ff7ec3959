/** What outranks every number: a condition that is undecided or not fulfilled, and a question without whose answer nothing can be measured. */
import { dayName, inBoth, sentences } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';

/** The finding, or why it does not count; the numbers are kept, and no side is taken. */
export function outranked(goalCase: GoalCase, finding: Finding): Finding {
  return lapsed(goalCase, finding) ?? undecided(goalCase, finding) ?? blocked(goalCase, finding) ?? finding;
}

function lapsed({ target, asOf }: GoalCase, finding: Finding): Finding | undefined {
  const condition = 'condition' in target ? target.condition : undefined;
  const decided = condition?.decided;
  if (!condition || !decided || decided.on > asOf || decided.fulfilled) return undefined;
  const when = dayName(decided.on);
  return {
    ...withoutVerdict(finding),
    why: 'condition-not-fulfilled',
    sentence: {
      da: `Målet er bortfaldet: den ${when.da} blev det afgjort, at betingelsen ikke er opfyldt. Betingelsen var: ${stop(condition.text.da)}`,
      en: `The goal has lapsed: on ${when.en} it was decided that the condition is not fulfilled. The condition was: ${stop(condition.text.en)}`,
    },
  };
}

function undecided({ target, asOf }: GoalCase, finding: Finding): Finding | undefined {
  const condition = 'condition' in target ? target.condition : undefined;
  if (!condition || (condition.decided && condition.decided.on <= asOf)) return undefined;
  return {
    ...withoutVerdict(finding),
    why: 'condition-undecided',
    sentence: sentences(
      {
        da: `Målet gælder kun på en betingelse, som ikke er afgjort: ${stop(condition.text.da)}`,
        en: `The goal holds only on a condition that is not decided: ${stop(condition.text.en)}`,
      },
      finding.actual ? finding.sentence : undefined,
    ),
  };
}

function blocked({ goal }: GoalCase, finding: Finding): Finding | undefined {
  const question = goal.open_questions?.find(({ blocks_measuring }) => blocks_measuring);
  if (!question) return undefined;
  return {
    ...withoutVerdict(finding),
    why: 'definition-open',
    sentence: inBoth(
      (language) =>
        `${language === 'da' ? 'Målet kan ikke måles, før et spørgsmål er besvaret' : 'The goal cannot be measured until a question is answered'}: ${stop(question.text[language])}`,
    ),
  };
}

function withoutVerdict(finding: Finding): Omit<Finding, 'sentence'> {
  return { ...finding, verdict: 'not-measurable', behind: null, required: null };
}

/** With a full stop. */
function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
