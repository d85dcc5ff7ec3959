/** Population figures that come with a register: how many lived in a municipality, by group (`16-66`, `alle` …). */
import { daysOf, type Period } from '../core/period.ts';

export interface PopulationFigure {
  readonly municipality: string;
  readonly period: Period;
  readonly group: string;
  readonly value: number;
}

export class Population {
  readonly figures: readonly PopulationFigure[];

  constructor(figures: readonly PopulationFigure[]) {
    this.figures = figures.toSorted((a, b) => daysOf(a.period).from - daysOf(b.period).from);
  }

  /**
   * Of one municipality and group in a period: the figure of the period itself, else of the latest period that ended before
   * it did. `undefined`: none is known.
   */
  of(municipality: string, group: string, period: Period): number | undefined {
    const { from, to } = daysOf(period);
    const known = this.figures.filter((figure) => figure.municipality === municipality && figure.group === group);
    const exact = known.find((figure) => daysOf(figure.period).from === from && daysOf(figure.period).to === to);
    return (exact ?? known.findLast((figure) => daysOf(figure.period).from <= from))?.value;
  }
}
