/** RF-03: whether a week is a benefit week, and its number since the count last started. */
import type { Day } from '../../core/day.ts';
import { printWeek, type Week, weekOfDay } from '../../core/week.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import type { Law } from '../law/law.ts';
import type { Ladder } from './ladder.ts';
import { ladderStory } from './ladder-story.ts';
import { doubt, ladderFacts, ladderOf } from './person-ladder.ts';

/** The number of a week: exact, or between two where it is not known. `null`: no benefit week. */
export interface WeekNumber {
  readonly least: number;
  readonly most: number;
}

export function numberOf({ runs }: Ladder, week: Week): WeekNumber | null {
  const run = runs.at(week);
  if (run < 0) return null;
  const passed = week - runs.from[run]!;
  const certain = runs.certain[run] === 1;
  return { least: certain ? runs.low[run]! + passed : 0, most: runs.high[run]! + passed };
}

export interface WeekCount {
  readonly week: string;
  readonly benefitWeek: boolean;
  /** `null`: no benefit week. */
  readonly number: number | null;
  /** Benefit weeks since the count last started, this one included. */
  readonly soFar: number;
}

export function weekCount(person: PersonCursor, day: Day, law: Law): Answer<WeekCount> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const ladder = ladderOf(person, day, law);
  if (ladder.low !== ladder.high) return doubt(person, day, ladder);
  const week = weekOfDay(day);
  const number = numberOf(ladder, week);
  cite.list('refusion/ydelser', day);
  return {
    answer: { week: printWeek(week), benefitWeek: number !== null, number: number?.most ?? null, soFar: ladder.high },
    because: ladderStory(ladder, cite),
    ground: cite.ground,
    facts: ladderFacts(person, day, ladder),
  };
}
