/** PL-04: mean duration on a benefit as Jobindsats computes it: full-time persons by persons, times the weeks of the period. */

import type { Day } from '../../core/day.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { ruleErrors } from '../errors.ts';
import { given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

/** Weeks as a fraction of whole numbers: divide only to show. `null`: of nobody. */
export interface MeanDuration {
  readonly numerator: number;
  readonly denominator: number;
}

/** `fullTime` in whole or decimal persons, at most as many as `persons` (`rules/impossible-input`). */
export function meanDuration(
  fullTime: number,
  persons: number,
  grain: 'year' | 'quarter',
  day: Day,
  law: Law,
): Answer<MeanDuration | null> {
  if (!(fullTime >= 0 && fullTime <= persons)) {
    throw ruleErrors.create('rules/impossible-input', {
      what: 'Fuldtidspersoner',
      whatEn: 'Full-time persons',
      value: String(fullTime),
      expected: `Skriv et tal fra 0 til antallet af personer, ${persons}.`,
      expectedEn: `Write a number from 0 to the number of persons, ${persons}.`,
    });
  }
  const cite = new Citing(law);
  const weeks = cite.cell('planlaegning/varighed-uger', grain, day);
  return {
    answer: persons === 0 ? null : { numerator: fullTime * weeks, denominator: persons },
    because: [
      {
        da: `${fullTime} fuldtidspersoner af ${persons} personer, gange ${weeks} uger.`,
        en: `${fullTime} full-time persons of ${persons} persons, times ${weeks} weeks.`,
      },
    ],
    ground: cite.ground,
    facts: [given({ da: `${persons} personer`, en: `${persons} persons` })],
  };
}
