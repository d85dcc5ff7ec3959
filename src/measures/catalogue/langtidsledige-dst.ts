import { monthOfDay } from '../../core/month.ts';
import { grossUnemployed } from '../concepts/gross-unemployment.ts';
import { firstEndingFrom, lastDay } from '../concepts/last-days.ts';
import { ordinaryHours } from '../concepts/ordinary-hours.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';
import { Segments, shareDays } from '../weights.ts';

const DAYS_IN_A_ROW = 364;
const LONGEST_BREAK = 28;
/** In hundredths. */
const MOST_HOURS_IN_A_BREAK = 1000;

export const langtidsledigeDst: PersonMeasure = {
  id: 'langtidsledige-dst',
  title: { da: 'Langtidsledige i træk (Danmarks Statistik)', en: 'Long-term unemployed in a row (Danmarks Statistik)' },
  theme: 'ledighed',
  subject: 'person',
  counts: 'spells',
  unit: 'persons',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells', 'employment'],
  definition: {
    da: 'Personer, der på periodens sidste dag bor i området og er bruttoledige, og som har været det i mindst 364 dage i træk til og med den dag. Et hul på højst 28 dage afbryder ikke, medmindre de kalendermåneder, hullet rører, tilsammen har mere end 10 timer ordinært arbejde. Dagene i hullerne tæller med i de 364, men rækken skal begynde med en bruttoledig dag. Ydelse og visitation er dem på den sidste dag. Ingen aldersgrænse.',
    en: 'Persons who on the last day of the period live in the area and are gross unemployed, and have been so for at least 364 days in a row up to and including that day. A gap of at most 28 days does not break the row, unless the calendar months it touches together hold more than 10 hours of ordinary work. Days in the gaps count among the 364, but the row must begin with a gross-unemployed day. Benefit and readiness are those of the last day. No age limit.',
  },
  source: {
    da: 'Danmarks Statistik (AULK04): langtidsledige i mindst 52 uger i træk',
    en: 'Danmarks Statistik (AULK04): long-term unemployed for at least 52 weeks in a row',
  },
  why: {
    counts: {
      da: 'Bruttoledig {day} og mindst 364 dage i træk til og med den dag.',
      en: 'Gross unemployed on {day} and for at least 364 days in a row up to and including that day.',
    },
    none: {
      da: 'Ikke bruttoledig på periodens sidste dag, eller ikke 364 dage i træk uden et hul på over 28 dage eller med over 10 løntimer.',
      en: 'Not gross unemployed on the last day of the period, or not 364 days in a row without a gap of over 28 days or with over 10 paid hours.',
    },
  },
  factor: 1,
  denominator: () => 1,
  knownAfter: (last) => last,
  counter: (scope) => {
    const counted = grossUnemployed(scope.register);
    const { benefit, readiness } = scope.register.people.spells.columns;
    const segments = new Segments();
    return (person, tally) => {
      shareDays(person.spells, counted, segments);
      let begun = 0;
      let reached = -2147483648;
      for (let at = 0; at < segments.count; at++) {
        const from = segments.from[at]!;
        const to = segments.to[at]!;
        if (to <= reached) continue;
        if (from > reached) {
          const isBroken =
            from - reached > LONGEST_BREAK ||
            ordinaryHours(person.employment, monthOfDay(reached), monthOfDay(from - 1)) > MOST_HOURS_IN_A_BREAK;
          if (isBroken) begun = from;
        }
        const row = segments.row[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        const first = firstEndingFrom(scope, Math.max(from, begun + DAYS_IN_A_ROW - 1));
        for (let period = first; period < scope.periods.length; period++) {
          const last = lastDay(scope, period);
          if (last >= to) break;
          tally.onLastDay(period, 1, 0);
        }
        reached = to;
      }
    };
  },
};
