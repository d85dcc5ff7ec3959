/** Periods that were there, or that must lie between those that are. */
import { parsePeriod, printPeriod } from '../../core/period.ts';
import type { Extract } from '../connect/extract.ts';
import type { Finding } from './finding.ts';

/** `next` may begin later, as when the newest two years are asked for; what lies between its first and the last known must be there. */
export function periodFindings(last: Extract, next: Extract): Finding[] {
  const now = periodsOf(next);
  const first = [...now][0];
  if (first === undefined) return [];
  const known = [...periodsOf(last)].filter((period) => !isBefore(period, first));
  const gone = new Set([...known.filter((period) => !now.has(period)), ...holes([...now])]);
  return [...gone].map((period) => ({
    kind: 'period-gone',
    key: `period-gone ${period}`,
    text: { da: `Perioden ${period} mangler.`, en: `The period ${period} is missing.` },
  }));
}

/** In order of time, as the observations stand. */
function periodsOf({ observations }: Extract): Set<string> {
  return new Set(observations.map(({ period }) => period));
}

/** Rolling years (`2024-Q2/R4`) go by the quarter they end with. */
const plain = (period: string) => parsePeriod(period.split('/')[0]!);

function isBefore(a: string, b: string): boolean {
  return plain(a).index < plain(b).index;
}

function holes(periods: readonly string[]): string[] {
  return periods.slice(1).flatMap((period, at) => {
    const [before, after] = [plain(periods[at]!), plain(period)];
    if (before.grain !== after.grain) return [];
    const suffix = period.includes('/') ? `/${period.split('/')[1]}` : '';
    return Array.from({ length: after.index - before.index - 1 }, (_, step) => {
      return `${printPeriod({ ...before, index: before.index + step + 1 })}${suffix}`;
    });
  });
}
