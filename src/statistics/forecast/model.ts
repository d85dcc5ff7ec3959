/** A way of forecasting: it sees a history without holes and says what comes next. Deterministic. */
export interface Model {
  readonly name: string;
  /** `horizon` values; `undefined` when the history does not allow it. `season`: periods in a year. */
  forecast(history: readonly number[], season: number, horizon: number): readonly number[] | undefined;
}

/** It stays as it is. */
export const LAST_VALUE: Model = {
  name: 'last-value',
  forecast: (history, _season, horizon) => Array.from({ length: horizon }, () => history.at(-1)!),
};

/** It will be as at the same time last year. */
export const SEASONAL_NAIVE: Model = {
  name: 'seasonal-naive',
  forecast: (history, season, horizon) =>
    history.length < season
      ? undefined
      : Array.from({ length: horizon }, (_, step) => history[history.length - season + (step % season)]!),
};

/** The two honest baselines that anything cleverer has to beat, the simplest first. */
export const BASELINES: readonly Model[] = [LAST_VALUE, SEASONAL_NAIVE];
