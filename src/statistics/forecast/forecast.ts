/**
 * What a series is heading for, with honest uncertainty: the model that did best when put back to earlier dates, with
 * intervals from the errors it made there; or the reason why no forecast is given.
 */
import type { Text } from '../../core/text.ts';
import { statisticsErrors } from '../errors.ts';
import { type Backtest, backtest } from './backtest.ts';
import { fillGaps } from './fill-gaps.ts';
import { halfWidths, LEVELS } from './interval.ts';
import type { Model } from './model.ts';
import { periodAt, type TimeSeries } from './time-series.ts';
import { NO_MODEL, reasonToWithhold, TRAINING_YEARS } from './withhold.ts';

export interface ForecastPoint {
  readonly period: string;
  readonly mean: number;
  readonly lo50: number;
  readonly hi50: number;
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
}

export interface Forecast {
  readonly model: string;
  /** Every model that was tried, the best first. */
  readonly backtest: readonly Omit<Backtest, 'errors'>[];
  readonly forecast: readonly ForecastPoint[];
}

export interface Withheld {
  readonly withheld: Text;
}

/** Two years ahead at the most. */
const LONGEST_YEARS = 2;

/** The models in order of preference: of equally good ones the first is chosen. */
export function forecastOf(series: TimeSeries, horizon: number, models: readonly Model[]): Forecast | Withheld {
  const { season, unbrokenFrom } = series;
  const longest = LONGEST_YEARS * season;
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > longest) {
    throw statisticsErrors.create('statistics/horizon', { horizon, longest });
  }
  const values = series.values.slice(unbrokenFrom);
  const reason = reasonToWithhold(values, season, horizon, unbrokenFrom > 0);
  if (reason) return { withheld: reason };

  const tested = models
    .flatMap((model) => {
      const result = backtest(model, values, season, horizon, TRAINING_YEARS * season);
      return result ? [{ model, result }] : [];
    })
    .sort((a, b) => a.result.mase - b.result.mase);
  const best = tested[0];
  const means = best?.model.forecast(fillGaps(values), season, horizon);
  if (!best || !means?.every(Number.isFinite)) return { withheld: NO_MODEL };
  return {
    model: best.model.name,
    backtest: tested.map(({ result: { model, mase, coverage80 } }) => ({ model, mase, coverage80 })),
    forecast: points(series, means, best.result, values),
  };
}

function points(
  series: TimeSeries,
  means: readonly number[],
  { errors }: Backtest,
  values: readonly (number | null)[],
) {
  // A count or a share that never was negative will not become so.
  const lowest = values.every((value) => value === null || value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const widths = Object.fromEntries(LEVELS.map((level) => [level, halfWidths(errors, level)]));
  return means.map((value, step): ForecastPoint => {
    const mean = Math.max(lowest, value);
    const [low, high] = [
      (level: number) => Math.max(lowest, mean - widths[level]![step]!),
      (level: number) => mean + widths[level]![step]!,
    ];
    return {
      period: periodAt(series, series.values.length + step),
      mean,
      lo50: low(50),
      hi50: high(50),
      lo80: low(80),
      hi80: high(80),
      lo95: low(95),
      hi95: high(95),
    };
  });
}
