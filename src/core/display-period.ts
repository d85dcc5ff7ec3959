/**
 * Days and periods as people read them: `28.02.2018`, `uge 26, 2018`, `juni 2018`, `2. kvartal 2018`, `1. halvår 2018`,
 * and stretches of them. For screens and documents; files and the wire carry `2018-Q2`.
 */
import { civilDate, type Day } from './day.ts';
import type { Period } from './period.ts';
import type { PeriodSpan } from './period-span.ts';
import type { Language, Text } from './text.ts';
import { isoWeek } from './week.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** `28.02.2018`; in English `28 February 2018`, which nobody can read with month and day swapped. */
export function displayDay(day: Day, language: Language): string {
  const { year, month, dayOfMonth } = civilDate(day);
  if (language === 'en') return `${dayOfMonth} ${MONTHS.en[month - 1]} ${year}`;
  return `${twoDigits(dayOfMonth)}.${twoDigits(month)}.${year}`;
}

export function displayPeriod({ grain, index }: Period, language: Language): string {
  switch (grain) {
    case 'day':
      return displayDay(index, language);
    case 'week': {
      const { year, number } = isoWeek(index);
      return `${language === 'da' ? 'uge' : 'week'} ${number}, ${year}`;
    }
    case 'month':
      return `${MONTHS[language][index % 12]} ${Math.floor(index / 12)}`;
    case 'quarter':
      return language === 'da'
        ? `${part(index, 4)}. kvartal ${year(index, 4)}`
        : `Q${part(index, 4)} ${year(index, 4)}`;
    case 'half-year':
      return language === 'da' ? `${part(index, 2)}. halvår ${year(index, 2)}` : `H${part(index, 2)} ${year(index, 2)}`;
    case 'year':
      return String(index);
  }
}

const NOT_STATED: Text = { da: 'periode ikke oplyst', en: 'period not stated' };

/** `2. kvartal 2018`, `2016–2018`, `2. kvartal 2016 – 2. kvartal 2017`, `fra 2019`; `null` is a period not stated. */
export function displaySpan(span: PeriodSpan | null, language: Language): string {
  if (span === null) return NOT_STATED[language];
  const from = displayPeriod(span.from, language);
  if (span.to === null) return language === 'da' ? `fra ${from}` : `from ${from}`;
  const to = displayPeriod(span.to, language);
  if (from === to) return from;
  return span.from.grain === 'year' && span.to.grain === 'year' ? `${from}–${to}` : `${from} – ${to}`;
}

function part(index: number, inYear: number): number {
  return (index % inYear) + 1;
}

function year(index: number, inYear: number): number {
  return Math.floor(index / inYear);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
