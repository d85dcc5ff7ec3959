/** Shares as whole numbers, so that a limit is met or not met to the last person. */
import { displayNumber } from '../../core/display-number.ts';
import type { Text } from '../../core/text.ts';
import { ruleErrors } from '../errors.ts';
import { both } from '../fact-ref.ts';

export interface Share {
  readonly part: number;
  readonly of: number;
}

/** Whether the share is at least so many thousandths. Of nobody any share is met. */
export function isAtLeast({ part, of }: Share, thousandths: number): boolean {
  return part * 1000 >= thousandths * of;
}

/** `82,0 pct.`, one decimal; a dash of nobody. */
export function shareText({ part, of }: Share): Text {
  if (of === 0) return { da: '–', en: '–' };
  return both((language) => {
    const percent = displayNumber((part / of) * 100, { decimals: 1 }, language);
    return language === 'da' ? `${percent} pct.` : `${percent} per cent`;
  });
}

/** Refuses what no count can be (`rules/impossible-input`). */
export function checked(share: Share): Share {
  const { part, of } = share;
  if (Number.isSafeInteger(part) && Number.isSafeInteger(of) && part >= 0 && part <= of) return share;
  throw ruleErrors.create('rules/impossible-input', {
    what: 'En andel',
    whatEn: 'A share',
    value: `${part} / ${of}`,
    expected: 'Begge skal være hele tal fra 0, og delen højst det hele.',
    expectedEn: 'Both must be whole numbers from 0, and the part at most the whole.',
  });
}
