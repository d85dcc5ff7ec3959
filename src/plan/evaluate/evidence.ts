/** A goal without a number: what is documented, which milestones are reached, and the last rating with its reason. */
import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { Figure } from '../../statistics/figure.ts';
import { selectFigures } from '../../statistics/select-figures.ts';
import type { Goal } from '../goal.ts';
import { dayName, sentences } from '../words.ts';

const RATINGS = {
  good: { da: 'godt', en: 'good' },
  mixed: { da: 'blandet', en: 'mixed' },
  poor: { da: 'dårligt', en: 'poor' },
} as const satisfies Record<string, Text>;

type Evidence = NonNullable<Goal['evidence']>[number];
type Rating = NonNullable<Goal['ratings']>[number];

/** In words, as known on the day. */
export function evidenceSentence(goal: Goal, figures: readonly Figure[], asOf: Day): Text {
  return sentences(
    evidenceTold(goal, asOf),
    ratingTold(goal, asOf),
    milestonesTold(goal, asOf),
    figuresTold(attachedFigures(goal, figures, asOf).length),
  );
}

/** Printed figures that shed light on a goal, as known on the day. */
function attachedFigures({ attached_figures = [] }: Goal, figures: readonly Figure[], asOf: Day): Figure[] {
  return [...new Set(attached_figures.flatMap((selector) => selectFigures(figures, selector, asOf)))];
}

function ratingTold({ ratings = [] }: Goal, asOf: Day): Text | undefined {
  const last = ratings.filter(({ on }) => on <= asOf).reduce<Rating | undefined>(later, undefined);
  if (!last) return undefined;
  const [rating, when] = [RATINGS[last.rating], dayName(last.on)];
  return {
    da: `Senest vurderet ${rating.da} den ${when.da}: ${last.reason.da}`,
    en: `Last rated ${rating.en} on ${when.en}: ${last.reason.en}`,
  };
}

function evidenceTold({ evidence = [] }: Goal, asOf: Day): Text {
  const known = evidence.filter(({ on }) => on <= asOf);
  const last = known.reduce<Evidence | undefined>(later, undefined);
  if (!last) {
    return {
      da: 'Målet er uden tal og følges med dokumentation. Der er ikke registreret nogen endnu.',
      en: 'The goal has no number and is followed by evidence. None is recorded yet.',
    };
  }
  const [count, when] = [known.length, dayName(last.on)];
  return {
    da: `Målet er uden tal og følges med dokumentation. ${count} er registreret, senest den ${when.da}: ${last.text.da}`,
    en: `The goal has no number and is followed by evidence. ${count} recorded, the latest on ${when.en}: ${last.text.en}`,
  };
}

function later<T extends { readonly on: Day }>(best: T | undefined, each: T): T {
  return best === undefined || each.on >= best.on ? each : best;
}

function milestonesTold({ milestones = [] }: Goal, asOf: Day): Text | undefined {
  if (milestones.length === 0) return undefined;
  const isReached = ({ reached_on }: { reached_on?: Day | undefined }) =>
    reached_on !== undefined && reached_on <= asOf;
  const reached = milestones.filter(isReached).length;
  const waiting = milestones.filter((each) => !isReached(each)).sort((a, b) => a.due - b.due);
  const [overdue, next] = [waiting.find(({ due }) => due < asOf), waiting.find(({ due }) => due >= asOf)];
  const told = overdue ?? next;
  const count = milestones.length;
  return sentences(
    {
      da: `${reached} af ${count} ${count === 1 ? 'milepæl' : 'milepæle'} er nået.`,
      en: `${reached} of ${count} ${count === 1 ? 'milestone' : 'milestones'} reached.`,
    },
    told && {
      da: `${overdue ? 'Fristen var' : 'Næste frist er'} den ${dayName(told.due).da}: ${told.text.da}`,
      en: `${overdue ? 'The deadline was' : 'The next deadline is'} ${dayName(told.due).en}: ${told.text.en}`,
    },
  );
}

function figuresTold(count: number): Text | undefined {
  if (count === 0) return undefined;
  return {
    da: `${count} ${count === 1 ? 'trykt tal' : 'trykte tal'} kaster lys over det.`,
    en: `${count} printed ${count === 1 ? 'figure sheds' : 'figures shed'} light on it.`,
  };
}
