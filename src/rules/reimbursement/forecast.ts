/** RF-09: the next step of the ladder and its day, if everything goes on as it is. */
import type { Day } from '../../core/day.ts';
import { displayQuantity } from '../../core/unit.ts';
import { mondayOf, printWeek, weekOfDay } from '../../core/week.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer, Next } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { both } from '../fact-ref.ts';
import { type Law, stepOf } from '../law/law.ts';
import type { Step } from '../law/law-item.ts';
import { WHOLE } from './benefit-share.ts';
import { ladderStory, weekText } from './ladder-story.ts';
import { doubt, ladderFacts, ladderOf } from './person-ladder.ts';
import { goOnSupportingOneself, restartOf } from './self-support.ts';
import { numberOf } from './week-number.ts';

export interface LadderForecast {
  readonly week: string;
  /** Of the benefit week; `null`: no benefit week. */
  readonly number: number | null;
  /** From 1. */
  readonly step: number | null;
  /** The municipality's share of the week, in thousandths: what it saves when a benefit stops, of each krone. */
  readonly municipality: number | null;
  /** `null`: on the last step, or not on benefit. */
  readonly nextStep: { readonly step: number; readonly week: string; readonly municipality: number } | null;
}

export function ladderForecast(person: PersonCursor, day: Day, law: Law): Answer<LadderForecast> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const ladder = ladderOf(person, day, law);
  if (ladder.low !== ladder.high) return doubt(person, day, ladder);
  const week = weekOfDay(day);
  const steps = cite.steps('refusion/satser', mondayOf(week));
  const story = { because: ladderStory(ladder, cite), ground: cite.ground, facts: ladderFacts(person, day, ladder) };
  const found = numberOf(ladder, week);
  if (found === null) {
    goOnSupportingOneself(ladder);
    const answer = { week: printWeek(week), number: null, step: null, municipality: null, nextStep: null };
    return { answer, ...story, ...(ladder.high > 0 && { next: restartOf(ladder, week) }) };
  }
  const number = found.most;
  const at = stepOf(steps, number);
  const next = steps[at + 1];
  const answer = {
    week: printWeek(week),
    number,
    step: at + 1,
    municipality: WHOLE - steps[at]!.value,
    nextStep: next
      ? { step: at + 2, week: printWeek(week + next.from - number), municipality: WHOLE - next.value }
      : null,
  };
  return { answer, ...story, ...(next && { next: stepAhead(week + next.from - number, next) }) };
}

function stepAhead(week: number, { from, value }: Step): Next {
  const share = both((language) => displayQuantity((WHOLE - value) / 10, 'percent', language));
  return {
    on: mondayOf(week),
    text: {
      da: `Fortsætter ydelsen, er det ydelsesuge nr. ${from} i ${weekText(week).da}, og kommunen betaler ${share.da}.`,
      en: `If the benefit goes on, it is benefit week no. ${from} in ${weekText(week).en}, and the municipality pays ${share.en}.`,
    },
  };
}
