/**
 * Prediction intervals from the errors a model really made so many steps ahead: the root mean square of them, never less
 * than for fewer steps, times Student's t for as many errors as there are.
 */

/** Two-sided: the middle 50, 80 and 95 percent. */
export const LEVELS = [50, 80, 95] as const;
export type Level = (typeof LEVELS)[number];

/** Quantiles of the standard normal distribution at 0.75, 0.9 and 0.975. */
const NORMAL: Readonly<Record<Level, number>> = { 50: 0.674489750196, 80: 1.281551565545, 95: 1.95996398454 };

/** With fewer errors than this a spread is a guess. */
export const ENOUGH_ERRORS = 4;

/** Errors by steps ahead → half the width of the interval for each step; steps with too few errors take the one before. */
export function halfWidths(errors: readonly (readonly number[])[], level: Level): number[] {
  let [spread, freedom] = [0, 0];
  return errors.map((each) => {
    if (each.length >= ENOUGH_ERRORS) {
      spread = Math.max(spread, Math.sqrt(each.reduce((sum, error) => sum + error * error, 0) / each.length));
      freedom = each.length;
    }
    return freedom === 0 ? Number.NaN : spread * studentQuantile(NORMAL[level], freedom);
  });
}

/** Student's t from the normal quantile (expansion of Fisher and Cornish, Abramowitz and Stegun 26.7.5). */
export function studentQuantile(z: number, freedom: number): number {
  const [z3, z5, z7, z9] = [z ** 3, z ** 5, z ** 7, z ** 9];
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * freedom ** 4)
  );
}
