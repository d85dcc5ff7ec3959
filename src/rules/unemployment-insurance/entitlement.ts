/** DP-01 and DP-06: how much of a benefit period is left, in hours and in time. Hours in hundredths. */
import { addMonths, type Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { displayDay } from '../../core/display-period.ts';
import { type Answer, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, dayText, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import type { Insured } from './insured.ts';

export interface BenefitPeriod {
  readonly placedOn: Day;
  /** Placed as a new graduate. */
  readonly graduate: boolean;
  /** Hours of benefit used so far. */
  readonly used: number;
  /** Months the reference period is extended by (DP-06). */
  readonly extendedMonths?: number;
}

export interface Entitlement {
  readonly hoursLeft: number;
  /** First day on which nothing is left in time. */
  readonly endsOn: Day;
  readonly exhausted: boolean;
}

export function entitlement(period: BenefitPeriod, day: Day, law: Law): Answer<Entitlement> {
  const { placedOn, graduate, used, extendedMonths = 0 } = period;
  const placed = dayText(placedOn);
  const facts = [given({ da: `Indplaceret ${placed.da}`, en: `Placed ${placed.en}` })];
  if (day < placedOn) {
    return undecidable(
      { da: 'Der spørges om en dag før indplaceringen.', en: 'The day asked about is before the placement.' },
      ...facts,
    );
  }
  const cite = new Citing(law);
  const hours = cite.number(graduate ? 'dagpenge/ret-dimittend-timer' : 'dagpenge/ret-timer', placedOn);
  const months = cite.number(graduate ? 'dagpenge/ret-dimittend-maaneder' : 'dagpenge/ret-maaneder', placedOn);
  const hoursLeft = Math.max(0, hours - used);
  const endsOn = addMonths(placedOn, months + extendedMonths);
  const exhausted = hoursLeft === 0 || day >= endsOn;
  const [left, whole] = [hoursLeft, hours].map((each) => both((language) => displayNumber(each / 100, {}, language)));
  const end = both((language) => displayDay(endsOn - 1, language));
  return {
    answer: { hoursLeft, endsOn, exhausted },
    because: [
      {
        da: `${left!.da} af ${whole!.da} timer er tilbage; de kan bruges til og med ${end.da}.`,
        en: `${left!.en} of ${whole!.en} hours are left; they can be used through ${end.en}.`,
      },
    ],
    ground: cite.ground,
    facts,
  };
}

/** DP-06: months that sickness over six weeks, maternity or care extend the reference period by: rounded up to whole ones. */
export function extensionMonths(hours: number, insured: Insured, day: Day, law: Law): Answer<number> {
  const cite = new Citing(law);
  const inMonth = cite.cell('dagpenge/maanedstimer', insured, day);
  const answer = Math.ceil(hours / inMonth);
  return {
    answer,
    because: [
      {
        da: `${hours / 100} timer er påbegyndt ${answer} måneder à ${inMonth / 100} timer.`,
        en: `${hours / 100} hours are ${answer} months begun of ${inMonth / 100} hours.`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}

/** Weeks of benefit left at so many hours a week, by hours and by time: what a forecast goes by. */
export function weeksLeft({ hoursLeft, endsOn }: Entitlement, hoursPerWeek: number, day: Day): number {
  const byTime = Math.max(0, Math.floor((endsOn - day) / DAYS_IN_WEEK));
  return Math.min(byTime, hoursPerWeek > 0 ? Math.floor(hoursLeft / hoursPerWeek) : byTime);
}

const DAYS_IN_WEEK = 7;
