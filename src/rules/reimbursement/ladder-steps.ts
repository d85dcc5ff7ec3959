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
      if (runs.certain[run] === 0) out.add(from, to, 0);
      else splitRun(runs, run, from, to, rates[version]!.starts, out);
    }
  }
}

/** From `from` to `to` inside a run, a stretch for each step; written without arrays, for it runs for every person. */
function splitRun(runs: Runs, run: number, from: Week, to: Week, starts: Int32Array, out: WeekStretches): void {
  let week = from;
  let low = runs.low[run]! + from - runs.from[run]!;
  let high = runs.high[run]! + from - runs.from[run]!;
  let lowStep = 0;
  let highStep = 0;
  while (starts[lowStep]! <= low) lowStep++;
  while (starts[highStep]! <= high) highStep++;
  while (true) {
    const left = Math.min(starts[lowStep]! - low, starts[highStep]! - high);
    const kind = lowStep === highStep ? lowStep : 0;
    if (left >= to - week) {
      out.add(week, to, kind);
      return;
    }
    out.add(week, week + left, kind);
    week += left;
    low += left;
    high += left;
    if (starts[lowStep] === low) lowStep++;
    if (starts[highStep] === high) highStep++;
  }
}
