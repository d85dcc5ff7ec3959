/** A value of the law as people read it: `52 uger`, `40 %`, `1.036 kr.`, one line for each entry of a table, list or steps. */
import { benefit, isBenefitId } from '../../core/benefits/benefits.ts';
import { displayNumber } from '../../core/display-number.ts';
import { displayDay } from '../../core/display-period.ts';
import { displayOere } from '../../core/oere.ts';
import type { Language, Text } from '../../core/text.ts';
import { displayQuantity } from '../../core/unit.ts';
import { LAW_TARGET_GROUPS } from '../benefits/target-group-names.ts';
import type { LawItem, LawValue, Single, Step } from './law-item.ts';
import type { LawUnit } from './law-unit.ts';

export interface ShownValue {
  /** Of a table its key, of steps where the step begins; `null`: the value alone. */
  readonly key: Text | null;
  readonly text: Text;
}

export function displayLawValue(value: LawValue, { unit, holds }: Pick<LawItem, 'unit' | 'holds'>): ShownValue[] {
  switch (holds) {
    case 'value':
      return [{ key: null, text: single(value as Single, unit) }];
    case 'list':
      return (value as readonly string[]).map((word) => ({ key: null, text: lawWord(word) }));
    case 'table':
      return Object.entries(value as Readonly<Record<string, Single>>).map(([key, each]) => ({
        key: lawWord(key),
        text: single(each, unit),
      }));
    case 'steps':
      return (value as readonly Step[]).map(({ from, value: each }) => ({
        key: { da: `fra ${from}`, en: `from ${from}` },
        text: single(each, unit),
      }));
  }
}

/** A word of the law: a benefit or target group by its name, else as it is written, with spaces. */
export function lawWord(word: string): Text {
  if (isBenefitId(word)) return benefit(word).label;
  if (word in LAW_TARGET_GROUPS) return LAW_TARGET_GROUPS[word as keyof typeof LAW_TARGET_GROUPS];
  const spaced = word.replaceAll('-', ' ').replaceAll('_', ' ');
  return { da: spaced, en: spaced };
}

function single(value: Single, unit: LawUnit): Text {
  if (typeof value === 'string') return lawWord(value);
  return { da: amount(value, unit, 'da'), en: amount(value, unit, 'en') };
}

/** One and several of each unit that is counted. */
const COUNTED: Partial<Record<LawUnit, Readonly<Record<Language, readonly [string, string]>>>> = {
  days: { da: ['dag', 'dage'], en: ['day', 'days'] },
  weekdays: { da: ['hverdag', 'hverdage'], en: ['weekday', 'weekdays'] },
  weeks: { da: ['uge', 'uger'], en: ['week', 'weeks'] },
  months: { da: ['måned', 'måneder'], en: ['month', 'months'] },
  years: { da: ['år', 'år'], en: ['year', 'years'] },
  'years-of-age': { da: ['år', 'år'], en: ['year of age', 'years of age'] },
};

function amount(value: number, unit: LawUnit, language: Language): string {
  switch (unit) {
    case 'oere':
      return displayOere(value, language);
    case 'thousandths':
      return displayQuantity(value / 10, 'percent', language);
    case 'hundredths-of-hours':
      return `${displayNumber(value / 100, {}, language)} ${language === 'da' ? 'timer' : 'hours'}`;
    case 'day':
      return displayDay(value, language);
    case 'yes-no':
      return language === 'da' ? (value === 1 ? 'ja' : 'nej') : value === 1 ? 'yes' : 'no';
    default: {
      const [one, several] = COUNTED[unit]?.[language] ?? ['', ''];
      return `${displayNumber(value, {}, language)} ${value === 1 ? one : several}`.trimEnd();
    }
  }
}
