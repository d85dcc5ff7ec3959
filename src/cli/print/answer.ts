/** The answer of a rule as lines a person can read: the answer, why, the law, the facts, and what comes next. */
import type { Day } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { Text } from '../../core/text.ts';
import { type Answer, type Ground, isAnswered } from '../../rules/answer.ts';
import { LAW_CONFIDENCES } from '../../rules/law/law-item.ts';
import type { CommandContext } from '../command.ts';

const WORDS = {
  undecidable: { da: 'Kan ikke afgøres', en: 'Cannot be decided' },
  because: { da: 'Fordi', en: 'Because' },
  ground: { da: 'Lov', en: 'Law' },
  facts: { da: 'Oplysninger', en: 'Facts' },
  next: { da: 'Næste', en: 'Next' },
} as const satisfies Record<string, Text>;

interface Asked {
  readonly id: string;
  readonly title: Text;
}

export function printAnswer(found: Answer<unknown>, { id, title }: Asked, day: Day, context: CommandContext): void {
  const { say, out, language } = context;
  const section = (word: keyof typeof WORDS, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${say(WORDS[word])}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  out(`${id} ${say(title)}, ${displayDay(day, language)}\n`);
  if (!isAnswered(found)) {
    out(section('undecidable', [say(found.text), ...found.undecidable.map(({ text }) => say(text))]));
    return;
  }
  out(`${JSON.stringify(found.answer, null, 2)}\n`);
  out(section('because', found.because.map(say)));
  out(
    section(
      'ground',
      found.ground.map((ground) => groundLine(ground, context)),
    ),
  );
  out(
    section(
      'facts',
      found.facts.map(({ text }) => say(text)),
    ),
  );
  if (found.next) out(section('next', [`${displayDay(found.next.on, language)}: ${say(found.next.text)}`]));
}

function groundLine({ title, act, section, from, to, confidence, decided }: Ground, context: CommandContext): string {
  const { say, language } = context;
  const day = (limit: Day | null) => (limit === null ? '' : displayDay(limit, language));
  const source = [act, section].filter(Boolean).join(', ');
  const when = from === null && to === null ? '' : ` (${day(from)}–${day(to)})`;
  const cited = [source, decided].filter(Boolean).join('; ');
  return `${say(title)}: ${cited}${when}. ${say(LAW_CONFIDENCES[confidence])}.`;
}
