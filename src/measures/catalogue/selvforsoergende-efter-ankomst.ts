import { cohortCounter } from '../concepts/refugees.ts';
import { spellOn } from '../concepts/spell-on.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const WEEKS = [26, 52, 156] as const;

export const selvforsoergendeEfterAnkomst: PersonMeasure = {
  id: 'selvforsoergende-efter-ankomst',
  title: { da: 'Selvforsørgende efter ankomst', en: 'Self-supporting after arrival' },
  theme: 'flygtninge',
  subject: 'person',
  counts: 'arrivals',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['weeks', ...PERSON_GROUPS],
  always: { weeks: WEEKS.map(String) },
  needs: ['arrivals', 'spells'],
  definition: {
    da: 'Flygtninge og familiesammenførte til flygtninge, som området modtog i perioden: af dem, der bor i området på dagen præcis 26, 52 og 156 uger efter modtagelsen, andelen, der er selvforsørgende den dag, altså ikke får nogen ydelse, heller ikke SU. Modtaget i området er den, der har bopæl i området på modtagelsesdagen. Delt på kommuner skal det være samme kommune begge dage. Alder er alderen ved modtagelsen. Perioden er den, de kom i; den kan måles, når den, der kom på periodens sidste dag, er fulgt til ende.',
    en: 'Refugees and persons reunited with refugees whom the area received in the period: of those living in the area on the day exactly 26, 52 and 156 weeks after reception, the share that is self-supporting that day, that is on no benefit at all, nor a state education grant. Received in the area means residence there on the day of reception. Split by municipality it must be the same municipality on both days. Age is that at reception. The period is that of arrival; it can be measured when someone arriving on its last day has been followed to the end.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  why: {
    counts: {
      da: 'Modtaget {day}; {weeks} uger senere ({later}) dækker ingen ydelse dagen.',
      en: 'Received on {day}; {weeks} weeks later ({later}) no benefit covers the day.',
    },
    fails: {
      da: 'Modtaget {day}; {weeks} uger senere ({later}) dækker en ydelse dagen.',
      en: 'Received on {day}; {weeks} weeks later ({later}) a benefit covers the day.',
    },
    waits: {
      da: 'Modtaget {day}; {weeks} uger senere er {later}, efter opgørelsesdagen.',
      en: 'Received on {day}; {weeks} weeks later is {later}, after as-of.',
    },
    none: {
      da: 'Ikke modtaget som flygtning eller familiesammenført til en flygtning i perioden.',
      en: 'Not received as a refugee, or reunited with one, in the period.',
    },
    later: (arrival, { weeks }) => arrival + 7 * Number(weeks),
  },
  factor: 100,
  knownAfter: (last, group) => last + 7 * Number(group.weeks),
  counter: (scope) =>
    cohortCounter(
      scope,
      'weeks',
      WEEKS.map((weeks) => (arrival) => arrival + 7 * weeks),
      (person, day) => spellOn(person, day) < 0,
    ),
};
