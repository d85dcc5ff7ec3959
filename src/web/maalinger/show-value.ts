/** Values of measures as people read them. Stored values are never rounded. */
import type { MeasureCellDto, MeasureHeadDto } from '../../api/contract/measures.ts';
import { displayNumber } from '../../core/display-number.ts';
import type { Language } from '../../core/text.ts';
import type { Words } from '../language.ts';

type UnitId = MeasureHeadDto['unit']['id'];

const DECIMALS: Readonly<Partial<Record<UnitId, number>>> = {
  'full-time-persons': 1,
  percent: 1,
  weeks: 1,
  'per-person': 2,
};

/** Money is counted in øre and read in kroner. */
export function shownUnit({ unit }: Pick<MeasureHeadDto, 'unit'>, { lang, in: inLanguage }: Words): string {
  if (unit.id === 'oere') return lang === 'da' ? 'kr.' : 'DKK';
  return inLanguage(unit.title);
}

export function scaled(value: number, unit: UnitId): number {
  return unit === 'oere' ? value / 100 : value;
}

export function showValue(value: number, unit: UnitId, lang: Language): string {
  return displayNumber(scaled(value, unit), { decimals: DECIMALS[unit] ?? 0 }, lang);
}

/** Of two shares it counts percentage points. */
export function showChange(value: number, unit: UnitId, lang: Language): string {
  return displayNumber(scaled(value, unit), { decimals: DECIMALS[unit] ?? 0, signed: true }, lang);
}

export function showCount(value: number, lang: Language): string {
  return displayNumber(value, { atMost: 0 }, lang);
}

/** Why a cell has no value, in a word or two. */
export function stateWord(state: MeasureCellDto['state'], { t }: Words): string {
  switch (state) {
    case 'not-yet':
      return t('measures.state-not-yet');
    case 'withheld':
      return t('measures.state-withheld');
    case 'nobody':
      return t('measures.state-nobody');
    default:
      return t('measures.state-unknown');
  }
}

/** The same in a sentence. */
export function stateReason(state: MeasureCellDto['state'], { t }: Words): string {
  switch (state) {
    case 'not-yet':
      return t('measures.why-not-yet');
    case 'withheld':
      return t('measures.why-withheld');
    case 'nobody':
      return t('measures.why-nobody');
    default:
      return t('measures.why-unknown');
  }
}
