/** The figures of an extract as series: one for each area, group and measure, period → number. */
import { groupsText } from '../groups-text.ts';
import type { Observation } from '../parse/observation.ts';

export interface GuardedSeries {
  /** As a reader would call it. */
  readonly name: string;
  readonly group: Readonly<Record<string, string>>;
  readonly area: string | null;
  readonly measure: string;
  /** In order of time; unknown figures are left out. */
  readonly values: ReadonlyMap<string, number>;
}

export function bySeries(observations: readonly Observation[]): ReadonlyMap<string, GuardedSeries> {
  const series = new Map<string, GuardedSeries & { values: Map<string, number> }>();
  for (const { area, areaName, group, measure, period, value } of observations) {
    const key = `${area} ${groupsText(group)} ${measure}`;
    let found = series.get(key);
    if (!found) {
      const name = [areaName ?? area, ...Object.values(group), measure].filter(Boolean).join(', ');
      found = { name, group, area, measure, values: new Map() };
      series.set(key, found);
    }
    if (value !== null) found.values.set(period, value);
  }
  return series;
}
