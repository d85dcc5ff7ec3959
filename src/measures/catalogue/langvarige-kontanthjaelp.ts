import type { Benefit } from '../../core/benefits/benefits.ts';
import { addYears } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { filled, type Text } from '../../core/text.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { both } from '../../rules/fact-ref.ts';
import { benefitFlags } from '../benefit-flags.ts';
import { firstEndingFrom, lastDay } from '../concepts/last-days.ts';
import { coveredDays } from '../concepts/public-support.ts';
import { WeightBefore } from '../concepts/weight-before.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';
import type { Scope } from '../scope.ts';
import { Segments } from '../weights.ts';

const YEARS = 5;
const PERCENT = 90;

const isCounted = ({ id }: Benefit) => id === 'kontanthjaelp' || id === 'uddannelseshjaelp';

/** How much of the five years is covered, for one person who asks. */
function coverReckoning(scope: Scope) {
  const counted = benefitFlags(scope.register, isCounted);
  const covered = new Segments();
  return (person: PersonCursor, period: number): Text | undefined => {
    coveredDays(person.spells, counted, covered);
    const last = lastDay(scope, period);
    const window = addYears(last + 1, -YEARS);
    const days = new WeightBefore().of(covered, last + 1) - new WeightBefore().of(covered, window);
    const all = last + 1 - window;
    const percent = both((language) => displayNumber((100 * days) / all, { decimals: 2 }, language));
    const is = days * 100 >= all * PERCENT ? '≥' : '<';
    return days === 0 ? undefined : filled(RECKONED, { days, all, percent, is });
  };
}

const RECKONED: Text = {
  da: 'Ydelserne dækker {days} af de {all} dage i fem år, {percent} % {is} 90 %.',
  en: 'The benefits cover {days} of the {all} days of five years, {percent} % {is} 90 %.',
};

export const langvarigeKontanthjaelp: PersonMeasure = {
  id: 'langvarige-kontanthjaelp',
  title: { da: 'Langvarige modtagere af kontanthjælp', en: 'Long-term recipients of cash benefit' },
  theme: 'ledighed',
  subject: 'person',
  counts: 'spells',
  unit: 'percent',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Af dem, der på periodens sidste dag bor i området og modtager kontanthjælp eller uddannelseshjælp: andelen, for hvem en af de to ydelser dækker mindst 90 pct. af dagene i de fem år, der slutter med den dag. Ydelsens omfang (nedsat tid) er uden betydning. Ydelse og visitation er dem på den sidste dag; dækker begge ydelser, den, der begyndte først. Ingen aldersgrænse.',
    en: 'Of those who on the last day of the period live in the area and receive kontanthjælp or uddannelseshjælp: the share for whom either of the two covers at least 90 per cent of the days of the five years ending on that day. The degree of the benefit does not matter. Benefit and readiness are those of the last day; if both benefits cover it, the one that began first. No age limit.',
  },
  source: {
    da: 'Vores valg: fem år og 90 pct.; planerne siger kun »langvarige«',
    en: 'Our choice: five years and 90 per cent; the plans only say “long-term”',
  },
  why: {
    counts: {
      da: 'På {benefit} {day}, og ydelserne dækker mindst 90 pct. af de fem år til og med den dag.',
      en: 'On {benefit} on {day}, and the benefits cover at least 90 per cent of the five years up to and including that day.',
    },
    fails: {
      da: 'På {benefit} {day}, men ydelserne dækker under 90 pct. af de fem år til og med den dag.',
      en: 'On {benefit} on {day}, but the benefits cover less than 90 per cent of the five years up to and including that day.',
    },
    none: {
      da: 'Ikke på kontanthjælp eller uddannelseshjælp på periodens sidste dag.',
      en: 'Not on kontanthjælp or uddannelseshjælp on the last day of the period.',
    },
    reckoning: coverReckoning,
  },
  factor: 100,
  knownAfter: (last) => last,
  counter: (scope) => {
    const counted = benefitFlags(scope.register, isCounted);
    const { benefit, readiness } = scope.register.people.spells.columns;
    const windows = Int32Array.from(scope.periods, (_, period) => addYears(lastDay(scope, period) + 1, -YEARS));
    const covered = new Segments();
    const [untilLast, untilWindow] = [new WeightBefore(), new WeightBefore()];
    return (person, tally) => {
      coveredDays(person.spells, counted, covered);
      untilLast.reset();
      untilWindow.reset();
      for (let at = 0; at < covered.count; at++) {
        const row = covered.row[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        for (let period = firstEndingFrom(scope, covered.from[at]!); period < windows.length; period++) {
          const last = lastDay(scope, period);
          if (last >= covered.to[at]!) break;
          const window = windows[period]!;
          const days = untilLast.of(covered, last + 1) - untilWindow.of(covered, window);
          tally.onLastDay(period, days * 100 >= (last + 1 - window) * PERCENT ? 1 : 0, 1);
        }
      }
    };
  },
};
