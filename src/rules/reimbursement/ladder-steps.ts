/** The ladder's runs as stretches of weeks on one step (RF-01): 1 is the first step; 0 where the step cannot be known. */
import type { Week } from '../../core/week.ts';
import type { Ladder } from './ladder.ts';
import type { Runs } from './ladder-runs.ts';
import type { WeekStretches } from './week-stretches.ts';

/**
 * Fills `out` with the stretches of the person last walked; `kind` is the step. Weeks before the ladder began (week 1 of
 * 2016) have no step and are left out.
 */
export function stepsInto(ladder: Ladder, out: WeekStretches): void {
  out.clear();
  const { runs } = ladder;
  const { rates } = ladder.terms;
  for (let run = 0; run < runs.count; run++) {
    for (let version = 0; version < rates.length; version++) {
      const from = Math.max(runs.from[run]!, rates[version]!.from);
      const to = Math.min(runs.to[run]!, rates[version]!.to);
      if (from >= to) continue;
      if (runs.certain[run] === 0) out.append(from, to, 0);
      else splitRun(runs, run, from, to, rates[version]!.starts, out);
    }
  }
}

/** From `from` to `to` inside a run, a stretch for each step; written without arrays, for it runs for every person. */
function splitRun(runs: Runs, run: number, from: Week, to: Week, starts: Int32Array, out: WeekStretches): void {
  const passed = from - runs.from[run]!;
  let low = runs.low[run]! + passed;
  let high = runs.high[run]! + passed;
  let lowStep = stepsBegun(starts, low);
  let highStep = low === high ? lowStep : stepsBegun(starts, high);
  let week = from;
  while (week < to) {
    const lowLeft = starts[lowStep]! - low;
    const highLeft = starts[highStep]! - high;
    const weeks = Math.min(lowLeft, highLeft, to - week);
    out.append(week, week + weeks, lowStep === highStep ? lowStep : 0);
    week += weeks;
    low += weeks;
    high += weeks;
    if (weeks === lowLeft) lowStep++;
    if (weeks === highLeft) highStep++;
  }
}

/** How many steps have begun at a number: the step it is on, from 1. */
function stepsBegun(starts: Int32Array, number: number): number {
  let step = 0;
  while (starts[step]! <= number) step++;
  return step;
}
