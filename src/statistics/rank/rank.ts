/**
 * What a better rank takes, in persons: how many fewer (or more) full-time persons a municipality needs to reach rank r,
 * while the others stand still. A municipality ranks behind all that are strictly better, so equal ones share a rank, and
 * drawing level with the municipality on place r is enough to be number r.
 */
import type { Unit } from '../../core/unit.ts';
import { statisticsErrors } from '../errors.ts';
import { changeTo, compareShares, shareOf } from './exact-share.ts';
import type { RankFigure, RankFigures } from './rank-figures.ts';

export type Better = 'lower' | 'higher';

export interface RankOptions {
  readonly area: string;
  /** Which way the ranked figure is better. */
  readonly better: Better;
  readonly toRank?: number;
}

export interface RankStep {
  readonly rank: number;
  /** In the unit of the value; a fall is negative. */
  readonly change: number;
}

export interface RankAnswer {
  readonly rank: number;
  /** How many are ranked. */
  readonly of: number;
  readonly tiedWith: readonly string[];
  readonly toRank:
    | (RankStep & {
        readonly unit: Unit;
        readonly resultingValue: number;
        /** The rank it gives: better than asked for when several are equal, or when whole persons carry it further. */
        readonly resultingRank: number;
        readonly tiedWith: readonly string[];
      })
    | null;
  /** From today's rank to the first. */
  readonly curve: readonly RankStep[];
  readonly withoutValue: readonly string[];
}

export function rankAmong({ figures, withoutValue }: RankFigures, { area, better, toRank }: RankOptions): RankAnswer {
  const own = figures.find((figure) => figure.municipality === area);
  if (!own) {
    const code = withoutValue.includes(area) ? 'statistics/area-without-value' : 'statistics/area-not-ranked';
    throw statisticsErrors.create(code, { area });
  }
  if (toRank !== undefined && (!Number.isInteger(toRank) || toRank < 1 || toRank > figures.length)) {
    throw statisticsErrors.create('statistics/no-such-rank', { rank: toRank, of: figures.length });
  }
  const others = figures
    .filter((figure) => figure !== own)
    .sort((a, b) => compare(a, b, better) || a.municipality.localeCompare(b.municipality));
  const { rank, tiedWith } = standingOf(own, others, better);
  const step = (goal: number): RankStep => ({
    rank: goal,
    change: goal >= rank ? 0 : changeToRank(own, others, goal, better),
  });
  return {
    rank,
    of: figures.length,
    tiedWith,
    toRank: toRank === undefined ? null : arrival(own, others, step(toRank), better),
    curve: Array.from({ length: rank }, (_, index) => step(rank - index)),
    withoutValue,
  };
}

function compare(a: RankFigure, b: RankFigure, better: Better): number {
  const difference = compareShares(shareOf(a), shareOf(b));
  return better === 'lower' ? difference : -difference;
}

function standingOf(own: RankFigure, others: readonly RankFigure[], better: Better) {
  const compared = others.map((other) => ({ other, difference: compare(other, own, better) }));
  return {
    rank: 1 + compared.filter(({ difference }) => difference < 0).length,
    tiedWith: compared.filter(({ difference }) => difference === 0).map(({ other }) => other.municipality),
  };
}

/** To draw level with the municipality that is number `goal` of the others. */
function changeToRank(own: RankFigure, others: readonly RankFigure[], goal: number, better: Better): number {
  return changeTo(own, shareOf(others[goal - 1]!), better === 'lower' ? 'fall' : 'rise');
}

function arrival(own: RankFigure, others: readonly RankFigure[], { rank, change }: RankStep, better: Better) {
  const resultingValue = Number((own.value + change).toFixed(6));
  const unit: Unit = own.population === null ? 'not-stated' : 'full-time-persons';
  const { rank: resultingRank, tiedWith } = standingOf({ ...own, value: resultingValue }, others, better);
  return { rank, change, unit, resultingValue, resultingRank, tiedWith };
}
