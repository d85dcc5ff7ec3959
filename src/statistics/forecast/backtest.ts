/**
 * Rolling-origin back-test: the model is put back to earlier dates, sees only what was there then, and its forecasts are
 * held against what came. Nothing that lies after an origin is used at it, neither for the forecast nor for the interval.
 */
import { fillGaps } from './fill-gaps.ts';
import { ENOUGH_ERRORS, halfWidths } from './interval.ts';
import type { Model } from './model.ts';

export interface Backtest {
  readonly model: string;
  /** Mean absolute error over the mean change from one year to the next in the series: below 1 beats "as last year". */
  readonly mase: number;
  /** Share of outcomes inside the 80 % interval as it would have been given then; `null`: too few to say. */
  readonly coverage80: number | null;
  /** Errors (outcome minus forecast) by steps ahead. */
  readonly errors: readonly (readonly number[])[];
}

interface Origin {
  /** How many values were known. */
  readonly known: number;
  readonly forecast: readonly number[];
}

/** Origins that are looked at, the newest ones: three years of months is plenty. */
const ORIGINS = 36;

/** `undefined` when the model cannot forecast at one of the origins. `training`: values a model must have seen. */
export function backtest(
  model: Model,
  values: readonly (number | null)[],
  season: number,
  horizon: number,
  training: number,
): Backtest | undefined {
  const origins: Origin[] = [];
  for (let known = Math.max(training, values.length - ORIGINS); known < values.length; known++) {
    const forecast = model.forecast(fillGaps(values.slice(0, known)), season, horizon);
    if (!forecast?.every(Number.isFinite)) return undefined;
    origins.push({ known, forecast });
  }
  const errorOf = ({ known, forecast }: Origin, step: number) => {
    const outcome = values[known + step];
    return outcome === null || outcome === undefined ? undefined : outcome - forecast[step]!;
  };
  /** Errors by steps ahead that could be told when `known` values were known. */
  const errorsKnownAt = (known: number) =>
    Array.from({ length: horizon }, (_, step) =>
      origins.filter((origin) => origin.known + step < known).flatMap((origin) => errorOf(origin, step) ?? []),
    );
  const errors = errorsKnownAt(values.length);
  const all = errors.flat();
  if (all.length === 0) return undefined;
  const mase = all.reduce((sum, error) => sum + Math.abs(error), 0) / all.length / yearlyChange(values, season);
  const inside = origins.flatMap((origin) => {
    const widths = halfWidths(errorsKnownAt(origin.known), 80);
    return widths.flatMap((width, step) => {
      const error = errorOf(origin, step);
      return error === undefined || Number.isNaN(width) ? [] : [Math.abs(error) <= width];
    });
  });
  const enough = inside.length >= ENOUGH_ERRORS * 2;
  const coverage80 = enough ? inside.filter(Boolean).length / inside.length : null;
  return { model: model.name, mase, coverage80, errors };
}

/** Mean absolute change from one year to the next, where both are known. */
export function yearlyChange(values: readonly (number | null)[], season: number): number {
  const changes = values.flatMap((value, index) => {
    const before = values[index - season];
    return value === null || before === null || before === undefined ? [] : [Math.abs(value - before)];
  });
  return changes.reduce((sum, change) => sum + change, 0) / changes.length;
}
