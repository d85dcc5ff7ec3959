/** Population figures that come with a register: how many lived in a municipality, by group (`16-66`, `alle` …). */
import { daysOf, type Period } from '../core/period.ts';

export interface PopulationFigure {
  readonly municipality: string;
  readonly period: Period;
  readonly group: string;
  readonly value: number;
}

export class Population {
  /** In order of their first day; of those that begin together the longest first. */
  readonly figures: readonly PopulationFigure[];
  readonly #byGroup: ReadonlyMap<string, readonly PopulationFigure[]>;

  constructor(figures: readonly PopulationFigure[]) {
    this.figures = figures.toSorted((a, b) => {
      const [one, other] = [daysOf(a.period), daysOf(b.period)];
      return one.from - other.from || other.to - one.to;
    });
    this.#byGroup = Map.groupBy(this.figures, ({ municipality, group }) => `${municipality} ${group}`);
  }

  /**
   * Of one municipality and group in a period: the figure of the period itself, else the latest of those that began no later
   * (and of these the one for the shortest time). `undefined`: none is known.
   */
  of(municipality: string, group: string, period: Period): number | undefined {
    const { from, to } = daysOf(period);
    let latest: number | undefined;
    for (const figure of this.#byGroup.get(`${municipality} ${group}`) ?? []) {
      const days = daysOf(figure.period);
      if (days.from > from) break;
      if (days.from === from && days.to === to) return figure.value;
      latest = figure.value;
    }
    return latest;
  }
}
