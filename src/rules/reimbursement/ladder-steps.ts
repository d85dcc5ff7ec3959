/** The ladder's runs as stretches of weeks on one step (RF-01): 1 is the first step; 0 where the step cannot be known. */
import type { Week } from '../../core/week.ts';
import { stepOf } from '../law/law.ts';
import type { Ladder } from './ladder.ts';
import type { LadderRates } from './ladder-terms.ts';
import type { WeekStretches } from './week-stretches.ts';

/**
 * Fills `out` with the stretches of the person last walked; `kind` is the step. Weeks before the ladder began (week 1 of
 * 2016) have no step and are left out.
 */
export function stepsInto(ladder: Ladder, out: WeekStretches): void {
  out.clear();
  const { runs, terms } = ladder;
  for (let run = 0; run < runs.count; run++) {
    for (const rates of terms.rates) {
      const [from, to] = [Math.max(runs.from[run]!, rates.from), Math.min(runs.to[run]!, rates.to)];
      if (from >= to) continue;
      if (runs.certain[run] === 0) out.add(from, to, 0);
      else splitRun(ladder, run, from, to, rates, out);
    }
  }
}

function splitRun(
  { runs }: Ladder,
  run: number,
  from: Week,
  to: Week,
  { steps }: LadderRates,
  out: WeekStretches,
): void {
  let week = from;
  while (week < to) {
    const passed = week - runs.from[run]!;
    const [low, high] = [runs.low[run]! + passed, runs.high[run]! + passed];
    const [lowStep, highStep] = [stepOf(steps, low), stepOf(steps, high)];
    const lowLeft = (steps[lowStep + 1]?.from ?? Number.POSITIVE_INFINITY) - low;
    const highLeft = (steps[highStep + 1]?.from ?? Number.POSITIVE_INFINITY) - high;
    const until = Math.min(to, week + Math.min(lowLeft, highLeft));
    out.add(week, until, lowStep === highStep ? lowStep + 1 : 0);
    week = until;
  }
}
