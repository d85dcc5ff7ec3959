/** What a target is about, as sentences name it: the average, the share, the rank. */
import type { Text } from '../../core/text.ts';
import type { TargetOf } from '../target.ts';

export interface Subject {
  /** `gennemsnittet` */
  readonly the: Text;
  /** `nyeste kendte tal` */
  readonly newest: Text;
}

const FIGURE: Text = { da: 'nyeste kendte tal', en: 'the newest known figure' };
const SHARE: Text = { da: 'nyeste kendte andel', en: 'the newest known share' };

export const THE_FIGURE: Subject = { the: { da: 'tallet', en: 'the figure' }, newest: FIGURE };
export const THE_AVERAGE: Subject = { the: { da: 'gennemsnittet', en: 'the average' }, newest: FIGURE };
export const THE_COUNT: Subject = { the: { da: 'antallet', en: 'the count' }, newest: FIGURE };
export const THE_SHARE: Subject = { the: { da: 'andelen', en: 'the share' }, newest: SHARE };
export const THE_RANK: Subject = {
  the: { da: 'placeringen', en: 'the rank' },
  newest: { da: 'nyeste kendte placering', en: 'the newest known rank' },
};

/** `andelen efter 26 uger` */
export function theShareAfter(after: TargetOf<'cohort'>['after']): Subject {
  const later = timeAfter(after);
  return { the: { da: `andelen ${later.da}`, en: `the share ${later.en}` }, newest: SHARE };
}

/** `efter 26 uger`, `efter 1 år` */
export function timeAfter(after: TargetOf<'cohort'>['after']): Text {
  if ('weeks' in after) return counted(after.weeks, 'uge', 'uger', 'week', 'weeks');
  if ('months' in after) return counted(after.months, 'måned', 'måneder', 'month', 'months');
  return counted(after.years, 'år', 'år', 'year', 'years');
}

function counted(number: number, da: string, daMany: string, en: string, enMany: string): Text {
  const one = number === 1;
  return { da: `efter ${number} ${one ? da : daMany}`, en: `after ${number} ${one ? en : enMany}` };
}
