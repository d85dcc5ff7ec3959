/**
 * Periods as they add up: a block is the periods of one grain that make up one period of the next coarser grain (the months
 * of a quarter). What is given of one must not tell what is withheld of the other, so each block is decided whole.
 */
import { daysOf, type Grain, type Period, periodOfDay, periodsWithin, printPeriod } from '../../core/period.ts';

const FINER_AND_FINER: readonly Grain[] = ['year', 'half-year', 'quarter', 'month'];

export interface Block {
  /** The period that these make up; absent for those of the coarsest grain. */
  readonly parent?: string;
  readonly periods: readonly string[];
}

/** Grains that add up to each other, the coarsest first, down to the one asked for; other grains stand alone. */
export function grainsDownTo(grain: Grain, offered: readonly Grain[]): Grain[] {
  const at = FINER_AND_FINER.indexOf(grain);
  return at < 0 ? [grain] : FINER_AND_FINER.slice(0, at + 1).filter((each) => each === grain || offered.includes(each));
}

/** The periods of a grain in the calendar years that some periods lie in: which ones are asked for makes no difference. */
export function wholeYears(grain: Grain, asked: readonly Period[]): [Period, ...Period[]] {
  const [first, last] = [asked[0]!, asked.at(-1)!];
  const from = daysOf(periodOfDay('year', daysOf(first).from)).from;
  const to = daysOf(periodOfDay('year', daysOf(last).to - 1)).to;
  return periodsWithin(grain, { from, to }) as [Period, ...Period[]];
}

/** Blocks of each grain, coarsest first. A period of the coarsest grain is a block of its own. */
export function blocksOf(grains: readonly Grain[], asked: readonly Period[]): Block[] {
  return grains.flatMap((grain, level) => {
    const periods = wholeYears(grain, asked);
    const coarser = grains[level - 1];
    if (coarser === undefined) return periods.map((period) => ({ periods: [printPeriod(period)] }));
    const byParent = Map.groupBy(periods, (period) => printPeriod(periodOfDay(coarser, daysOf(period).from)));
    return [...byParent].map(([parent, within]) => ({ parent, periods: within.map(printPeriod) }));
  });
}
