/** The count told week by week: its runs, and why it went on or started over (RF-03, RF-04). */
import { displayPeriod } from '../../core/display-period.ts';
import { mondayOf, type Week } from '../../core/week.ts';
import type { Reason } from '../answer.ts';
import type { Citing } from '../citing.ts';
import { both } from '../fact-ref.ts';
import type { Ladder } from './ladder.ts';

/** Reasons in order of time; the law on restarts is cited where there was anything to restart after. */
export function ladderStory(ladder: Ladder, cite: Citing): Reason[] {
  const { runs } = ladder;
  const told: Reason[] = [];
  for (let run = 0; run < runs.count; run++) {
    if (run > 0 && runs.from[run]! > runs.to[run - 1]!) told.push(between(ladder, run, cite));
    told.push(weeksOf(ladder, run));
  }
  if (told.length === 0)
    told.push({ da: 'Ingen uger med ydelse på trappen.', en: 'No weeks with a benefit on the ladder.' });
  return told;
}

export function weekText(week: Week) {
  return both((language) => displayPeriod({ grain: 'week', index: week }, language));
}

function weeksOf({ runs }: Ladder, run: number): Reason {
  const weeks = runs.to[run]! - runs.from[run]!;
  const span = spanText(runs.from[run]!, runs.to[run]! - 1);
  const [low, high] = [runs.low[run]!, runs.high[run]!];
  if (runs.certain[run] === 0) {
    return {
      da: `${span.da}: ${weeks} uger, som måske tæller (nr. ${high}–${high + weeks - 1}, eller slet ikke).`,
      en: `${span.en}: ${weeks} weeks that may count (no. ${high}–${high + weeks - 1}, or not at all).`,
    };
  }
  const numbers = (first: number) => (weeks === 1 ? `${first}` : `${first}–${first + weeks - 1}`);
  const either = (or: string) => (low === high ? numbers(high) : `${numbers(low)} ${or} ${numbers(high)}`);
  return { da: `${span.da}: ydelsesuge nr. ${either('eller')}.`, en: `${span.en}: benefit week no. ${either('or')}.` };
}

function spanText(first: Week, last: Week): Reason {
  const [from, to] = [weekText(first), weekText(last)];
  if (first === last) return { da: `I ${from.da}`, en: `In ${from.en}` };
  return { da: `Fra ${from.da} til og med ${to.da}`, en: `From ${from.en} through ${to.en}` };
}

function between({ runs }: Ladder, run: number, cite: Citing): Reason {
  const monday = mondayOf(runs.from[run]!);
  const needed = cite.number('refusion/nulstilling-uger', monday);
  const years = cite.number('refusion/nulstilling-aar', monday);
  const [least, most] = [runs.least[run]!, runs.most[run]!];
  const weeks = least === most ? `${least}` : `${least}–${most}`;
  const counted: Reason = {
    da: `${weeks} hele ugers selvforsørgelse i de seneste ${years} år; ${needed} kræves: `,
    en: `${weeks} whole weeks of self-support in the latest ${years} years; ${needed} are needed: `,
  };
  const [da, en] =
    least >= needed
      ? ['optællingen begynder forfra.', 'the count starts over.']
      : most < needed
        ? ['optællingen fortsætter.', 'the count goes on.']
        : ['det afhænger af, hvad der ikke er afgjort.', 'that depends on what is not decided.'];
  return { da: counted.da + da, en: counted.en + en };
}
