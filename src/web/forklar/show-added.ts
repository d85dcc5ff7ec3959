/** What a person adds, as people read it: so much of so much. */
import type { ExplanationDto } from '../../api/contract/explanations.ts';
import type { MeasureHeadDto } from '../../api/contract/measures.ts';
import { displayNumber } from '../../core/display-number.ts';
import type { Words } from '../language.ts';
import { shownUnit } from '../maalinger/show-value.ts';

const SHARES: readonly MeasureHeadDto['unit']['id'][] = ['percent', 'per-person', 'weeks'];
/** More than this is not persons or events, but parts of days. */
const FEW = 1000;

type Added = Omit<ExplanationDto['periods'][number]['rows'][number], 'names' | 'notYet'> & {
  readonly names?: ExplanationDto['periods'][number]['rows'][number]['names'];
  readonly notYet?: boolean;
};

/** A share of a few is told as what it is made of: one person's share says nothing. */
export function showAdded(measure: MeasureHeadDto, added: Added, words: Words): string {
  const { t, lang } = words;
  const names = (added.names ?? []).map((name) => words.in(name));
  return [...names, amount()].join(': ');

  function amount(): string {
    const { numerator, denominator, value } = added;
    if (added.notYet) return t('explain.not-yet');
    const isOfFew = denominator !== null && denominator <= FEW;
    const isShare = SHARES.includes(measure.unit.id);
    if (value === null || (isShare && isOfFew)) {
      return t('explain.of', {
        numerator: displayNumber(numerator, { atMost: 0 }, lang),
        denominator: denominator === null ? '–' : displayNumber(denominator, { atMost: 0 }, lang),
      });
    }
    const shown = measure.unit.id === 'oere' ? value / 100 : value;
    return `${displayNumber(shown, { atMost: 3 }, lang)} ${shownUnit(measure, words)}`;
  }
}
