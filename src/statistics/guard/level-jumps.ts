/**
 * A level that jumps: between the newest period known and the one after it, or by a revision of what was known. Our choice,
 * made so that a changed unit (1,000 kr. for kr.) or another population is caught and a bad winter is not.
 */
import type { Extract } from '../connect/extract.ts';
import { bySeries, type GuardedSeries } from './by-series.ts';
import type { Finding } from './finding.ts';

/** A change is a jump when it is over half (in either direction), and over three times the largest change seen before. */
const HALF = Math.log(1.5);
const TIMES_USUAL = 3;
/** Numbers below this go up and down by chance. */
const SMALL = 20;
const SHOWN = 5;

export function jumpFindings(last: Extract, next: Extract): Finding[] {
  const before = bySeries(last.observations);
  const jumps = [...bySeries(next.observations)].flatMap(([key, series]) => {
    const known = before.get(key);
    return known ? jumpsOf(known, series) : [];
  });
  return jumps.length <= SHOWN ? jumps : [...jumps.slice(0, SHOWN), theRest(jumps.slice(SHOWN))];
}

function jumpsOf(known: GuardedSeries, series: GuardedSeries): Finding[] {
  const usual = largestChange([...known.values.values()]);
  const isJump = (from: number, to: number) => {
    if (Math.max(Math.abs(from), Math.abs(to)) < SMALL) return false;
    const change = changeOf(from, to);
    return change > HALF && change > TIMES_USUAL * usual;
  };
  const findings: Finding[] = [];
  let previous: number | undefined;
  for (const [period, value] of series.values) {
    const was = known.values.get(period);
    if (was !== undefined && isJump(was, value)) findings.push(jump(series.name, period, was, value, true));
    else if (was === undefined && previous !== undefined && isJump(previous, value)) {
      findings.push(jump(series.name, period, previous, value, false));
    }
    previous = value;
  }
  return findings;
}

function largestChange(values: readonly number[]): number {
  return values.slice(1).reduce((most, value, at) => Math.max(most, finite(changeOf(values[at]!, value))), 0);
}

function finite(change: number): number {
  return Number.isFinite(change) ? change : 0;
}

/** How many times as much, whichever way, as a logarithm; to or from 0, or across it, is more than anything. */
function changeOf(from: number, to: number): number {
  if (from === to) return 0;
  return from * to > 0 ? Math.abs(Math.log(to / from)) : Number.POSITIVE_INFINITY;
}

function jump(series: string, period: string, from: number, to: number, revised: boolean): Finding {
  const text = revised
    ? {
        da: `${series}, ${period}: var ${from}, er rettet til ${to}.`,
        en: `${series}, ${period}: was ${from}, is corrected to ${to}.`,
      }
    : {
        da: `${series}: springer fra ${from} til ${to} i ${period}.`,
        en: `${series}: jumps from ${from} to ${to} in ${period}.`,
      };
  return { kind: 'level-jump', key: `level-jump ${series} ${period} ${from} ${to}`, text };
}

function theRest(rest: readonly Finding[]): Finding {
  return {
    kind: 'level-jump',
    key: `level-jump ${rest.map(({ key }) => key).join('; ')}`,
    text: { da: `Og ${rest.length} spring mere.`, en: `And ${rest.length} more jumps.` },
  };
}
