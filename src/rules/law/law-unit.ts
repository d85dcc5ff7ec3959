/** The units law is written in, and what a value of each must look like. Amounts and shares are whole numbers. */
import type { Text } from '../../core/text.ts';

interface LawUnitFacts {
  readonly label: Text;
  /** `whole`: a whole number from 0 to `most`; `day`: 2014-07-01; `word`: small letters, digits and hyphens; `yes-no`: true or false. */
  readonly written: 'whole' | 'day' | 'word' | 'yes-no';
  readonly most?: number;
}

export const LAW_UNITS = {
  oere: { label: { da: 'øre', en: 'øre' }, written: 'whole' },
  thousandths: { label: { da: 'tusindedele', en: 'thousandths' }, written: 'whole' },
  days: { label: { da: 'dage', en: 'days' }, written: 'whole' },
  weekdays: { label: { da: 'hverdage', en: 'weekdays' }, written: 'whole' },
  weeks: { label: { da: 'uger', en: 'weeks' }, written: 'whole' },
  months: { label: { da: 'måneder', en: 'months' }, written: 'whole' },
  years: { label: { da: 'år', en: 'years' }, written: 'whole' },
  'hundredths-of-hours': { label: { da: 'hundrededele timer', en: 'hundredths of hours' }, written: 'whole' },
  'years-of-age': { label: { da: 'års alder', en: 'years of age' }, written: 'whole', most: 130 },
  count: { label: { da: 'antal', en: 'number' }, written: 'whole' },
  day: { label: { da: 'dato', en: 'date' }, written: 'day' },
  word: { label: { da: 'valg', en: 'choice' }, written: 'word' },
  'yes-no': { label: { da: 'ja/nej', en: 'yes/no' }, written: 'yes-no' },
} as const satisfies Record<string, LawUnitFacts>;

export type LawUnit = keyof typeof LAW_UNITS;
export const LAW_UNIT_IDS = Object.keys(LAW_UNITS) as [LawUnit, ...LawUnit[]];

/** What must stand there, for error messages. */
export const EXPECTED: Readonly<Record<LawUnitFacts['written'], Text>> = {
  whole: { da: 'et helt tal, 0 eller større', en: 'a whole number, 0 or more' },
  day: { da: 'en dato som 2014-07-01', en: 'a date such as 2014-07-01' },
  word: {
    da: 'et ord med små bogstaver, cifre, bindestreg eller understreg',
    en: 'a word of small letters, digits, hyphens or underscores',
  },
  'yes-no': { da: 'true eller false', en: 'true or false' },
};
