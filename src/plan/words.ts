/** The words sentences about goals are built of, in both languages. */

import type { Day } from '../core/day.ts';
import { displayNumber } from '../core/display-number.ts';
import { displayDay, displayPeriod, displaySpan } from '../core/display-period.ts';
import { type Period, samePeriod } from '../core/period.ts';
import type { PeriodSpan } from '../core/period-span.ts';
import type { Language, Text } from '../core/text.ts';
import { displayQuantity, UNITS, type Unit } from '../core/unit.ts';
import type { Quantity } from './evaluation.ts';

export function inBoth(say: (language: Language) => string): Text {
  return { da: say('da'), en: say('en') };
}

/** Sentences one after the other; missing ones are left out. */
export function sentences(...parts: readonly (Text | undefined)[]): Text {
  const said = parts.filter((part) => part !== undefined);
  return inBoth((language) => said.map((part) => part[language]).join(' '));
}

/** With a capital first letter, as a sentence begins. */
export function capital(text: Text): Text {
  return inBoth((language) => text[language].charAt(0).toUpperCase() + text[language].slice(1));
}

/** `3.725 fuldtidspersoner`. */
export function amount({ value, unit }: Quantity): Text {
  return inBoth((language) => displayQuantity(value, unit, language, { atMost: decimalsFor(value, unit) }));
}

/** `28.02.2018`; the Danish text wants "den" before it, the English "on". */
export function dayName(day: Day): Text {
  return inBoth((language) => displayDay(day, language));
}

/** `i maj 2017`, `den 31.12.2018`, `fra 2016 til 2018`, `fra 2019 og frem`. */
export function inPeriod({ from, to }: PeriodSpan): Text {
  const first = singleName(from);
  if (to === null) return { da: `fra ${first.da} og frem`, en: `from ${first.en} onwards` };
  const last = singleName(to);
  if (!samePeriod(from, to)) return { da: `fra ${first.da} til ${last.da}`, en: `from ${first.en} to ${last.en}` };
  return from.grain === 'day'
    ? { da: `den ${first.da}`, en: `on ${first.en}` }
    : { da: `i ${first.da}`, en: `in ${first.en}` };
}

/** The period alone: `2018`, `2. kvartal 2018`, `2016–2018`, `fra 2019`. */
export function periodName(span: PeriodSpan): Text {
  return inBoth((language) => displaySpan(span, language));
}

/** What a figure is about: `for 2018`, `pr. 31.12.2018`. */
export function forPeriod(span: PeriodSpan): Text {
  const name = periodName(span);
  return span.to?.grain === 'day' && samePeriod(span.from, span.to)
    ? { da: `pr. ${name.da}`, en: `as of ${name.en}` }
    : { da: `for ${name.da}`, en: `for ${name.en}` };
}

/** How far from the target: `246 over målet`, `1,7 procentpoint under målet`, `2 pladser fra målet`, `lige på målet`. */
export function awayFromTarget({ value, unit }: Quantity): Text {
  if (value === 0) return { da: 'lige på målet', en: 'right on the target' };
  const size = Math.abs(value);
  if (unit === 'rank') {
    const away = places(size);
    return value > 0
      ? { da: `${away.da} fra målet`, en: `${away.en} from the target` }
      : { da: `${away.da} bedre end målet`, en: `${away.en} better than the target` };
  }
  const far = saysItsUnit(unit) ? amount({ value: size, unit }) : numberOf(size, unit);
  return value > 0
    ? { da: `${far.da} over målet`, en: `${far.en} above the target` }
    : { da: `${far.da} under målet`, en: `${far.en} below the target` };
}

/** A change in words: `82 færre fuldtidspersoner`, `7 flere personer`, `2 procentpoint højere`, `1,9 % lavere`. */
export function changeBy({ value, unit }: Quantity): Text {
  if (value === 0) return { da: 'uændret', en: 'unchanged' };
  const [size, falls] = [Math.abs(value), value < 0];
  if (unit === 'rank') {
    const by = places(size);
    return { da: `${by.da} ${falls ? 'bedre' : 'dårligere'}`, en: `${by.en} ${falls ? 'better' : 'worse'}` };
  }
  const words = amount({ value: size, unit });
  if (saysItsUnit(unit)) {
    return { da: `${words.da} ${falls ? 'lavere' : 'højere'}`, en: `${words.en} ${falls ? 'lower' : 'higher'}` };
  }
  const number = numberOf(size, unit);
  const noun = inBoth((language) => words[language].slice(number[language].length));
  return {
    da: `${number.da} ${falls ? 'færre' : 'flere'}${noun.da}`,
    en: `${number.en} ${falls ? 'fewer' : 'more'}${noun.en}`,
  };
}

/** `5,1 % færre personer`; of what is not counted in persons, jobs and the like: `1,9 % lavere`. */
export function percentFewer(percent: number, of: Unit): Text {
  const by = changeBy({ value: percent, unit: 'percent' });
  if (percent === 0 || of === 'rank' || saysItsUnit(of)) return by;
  const size = amount({ value: Math.abs(percent), unit: 'percent' });
  return percent < 0
    ? { da: `${size.da} færre ${UNITS[of].da}`, en: `${size.en} fewer ${UNITS[of].en}` }
    : { da: `${size.da} flere ${UNITS[of].da}`, en: `${size.en} more ${UNITS[of].en}` };
}

/** The unit alone, as after "in": `fuldtidspersoner`, `procent`, `placeringer`. */
export function unitName(unit: Unit): Text {
  if (unit === 'rank') return { da: 'placeringer', en: 'ranks' };
  if (unit === 'percent') return { da: 'procent', en: 'percent' };
  if (unit === 'not-stated') return { da: 'en enhed, der ikke er oplyst', en: 'a unit that is not stated' };
  return { da: UNITS[unit].da, en: UNITS[unit].en };
}

/** Units that are said again with every number. Of persons, jobs and the like there are fewer or more. */
function saysItsUnit(unit: Unit): boolean {
  return ['percent', 'percentage-points', 'dkk', 'million-dkk', 'not-stated'].includes(unit);
}

function places(size: number): Text {
  const number = numberOf(size, 'rank');
  const one = number.da === '1';
  return { da: `${number.da} ${one ? 'plads' : 'pladser'}`, en: `${number.en} ${one ? 'place' : 'places'}` };
}

/** The number without its unit. */
export function numberOf(value: number, unit: Unit): Text {
  return inBoth((language) => displayNumber(value, { atMost: decimalsFor(value, unit) }, language));
}

/** More decimals than the unit shows, where the number would otherwise look like 0. */
function decimalsFor(value: number, unit: Unit): number {
  const { decimals } = UNITS[unit];
  const looksLikeZero = (places: number) => value !== 0 && Math.abs(value) < 0.5 * 10 ** -places;
  return [decimals, decimals + 1, decimals + 2].find((places) => !looksLikeZero(places)) ?? decimals;
}

function singleName(period: Period): Text {
  return inBoth((language) => displayPeriod(period, language));
}
