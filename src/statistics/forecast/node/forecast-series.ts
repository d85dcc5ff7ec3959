/** A forecast of a series in a CSV file, with every model there is. */
import { type Forecast, forecastOf, type Withheld } from '../forecast.ts';
import { BASELINES } from '../model.ts';
import { readTimeSeries } from '../time-series.ts';
import { augursModels } from './augurs-models.ts';

/** `file` is the name that errors show. `horizon`: periods ahead. */
export function forecastSeries(csv: string, file: string, horizon: number): Forecast | Withheld {
  return forecastOf(readTimeSeries(csv, file), horizon, [...BASELINES, ...augursModels()]);
}
