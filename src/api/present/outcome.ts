/** What a rule answered, as it crosses the wire. */
import { type Day, printDay } from '../../core/day.ts';
import type { Outcome } from '../../rules/compare.ts';
import type { OutcomeDto } from '../contract/rules.ts';

const NOTHING = { answer: null, facts: [], ground: [], next: null, code: null, undecided: null };

export function outcomeDto(of: Outcome): OutcomeDto {
  if ('refused' in of) {
    const { refused: code, text } = of;
    return { ...NOTHING, kind: 'refused', because: [text], code, undecided: of.undecided ?? null };
  }
  if ('undecidable' in of) {
    const facts = of.undecidable.map(({ text }) => text);
    return { ...NOTHING, kind: 'undecidable', because: [of.text], facts };
  }
  return {
    kind: 'answered',
    answer: of.answer,
    because: [...of.because],
    facts: of.facts.map(({ text }) => text),
    ground: of.ground.map(({ law, title, act, section, from, to, confidence, decided }) => ({
      law,
      title,
      act: act ?? null,
      section: section ?? null,
      from: dayOrNull(from),
      to: dayOrNull(to),
      confidence,
      decided: decided ?? null,
    })),
    next: of.next ? { on: printDay(of.next.on), text: of.next.text } : null,
    code: null,
    undecided: null,
  };
}

function dayOrNull(day: Day | null): string | null {
  return day === null ? null : printDay(day);
}
