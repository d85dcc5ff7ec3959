/** When no forecast is given, and the reason in words. */
import type { Text } from '../../core/text.ts';
import { yearlyChange } from './backtest.ts';

/** Years a model must have seen before its first back-test, and back-tests of the whole horizon there must be. */
export const TRAINING_YEARS = 2;
const FULL_TESTS = 5;
const MISSING_AT_MOST = 0.1;

/** `broken`: the values are only those after a break. `undefined`: nothing stands in the way. */
export function reasonToWithhold(
  values: readonly (number | null)[],
  season: number,
  horizon: number,
  broken: boolean,
): Text | undefined {
  const needed = TRAINING_YEARS * season + horizon + FULL_TESTS - 1;
  if (values.length < needed)
    return broken ? tooShortAfterBreak(values.length, needed) : tooShort(values.length, needed);
  const missing = values.filter((value) => value === null).length;
  if (missing > MISSING_AT_MOST * values.length) return gaps(missing, values.length);
  if (longestHole(values) > season / 4) return longHole(longestHole(values));
  return yearlyChange(values, season) === 0 ? NEVER_CHANGES : undefined;
}

function longestHole(values: readonly (number | null)[]): number {
  let [longest, current] = [0, 0];
  for (const value of values) {
    current = value === null ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

function tooShort(found: number, needed: number): Text {
  return {
    da: `Serien er for kort: ${found} perioder, og der skal mindst ${needed} til, så prognosen kan prøves af på fortiden.`,
    en: `The series is too short: ${found} periods, and at least ${needed} are needed to test the forecast on the past.`,
  };
}

function tooShortAfterBreak(found: number, needed: number): Text {
  return {
    da: `Serien er brudt: der er kun ${found} perioder efter bruddet, og der skal mindst ${needed} til.`,
    en: `The series is broken: there are only ${found} periods after the break, and at least ${needed} are needed.`,
  };
}

function gaps(missing: number, length: number): Text {
  return {
    da: `Serien har for mange huller: ${missing} af ${length} perioder mangler.`,
    en: `The series has too many gaps: ${missing} of ${length} periods are missing.`,
  };
}

function longHole(length: number): Text {
  return {
    da: `Serien har et for langt hul: ${length} perioder i træk mangler.`,
    en: `The series has too long a gap: ${length} periods in a row are missing.`,
  };
}

const NEVER_CHANGES: Text = {
  da: 'Serien er den samme hvert år, så usikkerheden kan ikke måles.',
  en: 'The series is the same every year, so its uncertainty cannot be measured.',
};

export const NO_MODEL: Text = {
  da: 'Ingen af modellerne kan regne på serien.',
  en: 'None of the models can work with the series.',
};
