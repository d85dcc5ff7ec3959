/** RF-04: how much self-support counts towards a restart of the count, and when it would be enough. */
import type { Day } from '../../core/day.ts';
import { mondayOf, printWeek, type Week, weekOfDay } from '../../core/week.ts';
import { FOREVER } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer, Next } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import type { Law } from '../law/law.ts';
import type { Ladder } from './ladder.ts';
import { ladderStory, weekText } from './ladder-story.ts';
import { doubt, ladderFacts, ladderOf } from './person-ladder.ts';

export interface SelfSupportCount {
  readonly week: string;
  /** Whole weeks that would count if a benefit week came now. */
  readonly weeks: number;
  readonly needed: number;
  /** A benefit week now would be number 1. */
  readonly restarts: boolean;
}

export function selfSupportCount(person: PersonCursor, day: Day, law: Law): Answer<SelfSupportCount> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const ladder = ladderOf(person, day, law);
  const week = weekOfDay(day);
  const needed = cite.number('refusion/nulstilling-uger', mondayOf(week));
  cite.number('refusion/nulstilling-aar', mondayOf(week));
  cite.list('refusion/stoettet-ansaettelse', day);
  goOnSupportingOneself(ladder);
  const [weeks, most] = countedAt(ladder, week);
  if (weeks !== most) return doubt(person, day, ladder);
  const restarts = ladder.high === 0 || weeks >= needed;
  return {
    answer: { week: printWeek(week), weeks, needed, restarts },
    because: [
      ...ladderStory(ladder, cite),
      {
        da: `Til og med ugen før ${weekText(week).da} tæller ${weeks} hele ugers selvforsørgelse; ${needed} kræves.`,
        en: `Through the week before ${weekText(week).en}, ${weeks} whole weeks of self-support count; ${needed} are needed.`,
      },
    ],
    ground: cite.ground,
    facts: ladderFacts(person, day, ladder),
    ...(!restarts && { next: restartOf(ladder, week) }),
  };
}

/** Adds the time from the last stretch on, as it would be without benefits. */
export function goOnSupportingOneself(ladder: Ladder): void {
  if (ladder.high > 0) ladder.selfSupport.add(ladder.reached, FOREVER, true);
}

function countedAt({ selfSupport, terms, startedBy }: Ladder, week: Week): [least: number, most: number] {
  const window = terms.windowFrom(week);
  return [selfSupport.least(window, week, startedBy), selfSupport.most(window, week)];
}

/** The first week in which a benefit would be number 1 again, if the person supports themselves from now on. */
export function restartOf(ladder: Ladder, from: Week): Next {
  let week = from;
  while (countedAt(ladder, week)[0] < ladder.terms.needed(week)) week++;
  return {
    on: mondayOf(week),
    text: {
      da: `Fortsætter selvforsørgelsen, begynder optællingen forfra, hvis der igen kommer en ydelse fra ${weekText(week).da}.`,
      en: `If self-support goes on, the count starts over if a benefit comes again from ${weekText(week).en}.`,
    },
  };
}
