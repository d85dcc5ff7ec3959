import { activationCounter, WHOLE_DAY } from '../concepts/activation.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const virksomhedsrettetAktiveringsgrad: PersonMeasure = {
  id: 'virksomhedsrettet-aktiveringsgrad',
  title: { da: 'Virksomhedsrettet aktiveringsgrad', en: 'Degree of activation in workplaces' },
  theme: 'indsats',
  subject: 'person',
  counts: 'spells',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells', 'activities'],
  definition: {
    da: 'Som aktiveringsgraden, men kun med virksomhedspraktik, løntilskud og nytteindsats. Tæller og nævner er i 1/37.000 persondag. Aktiviteter uden oplyste timer vejer intet; de tælles for sig.',
    en: 'As the degree of activation, but only with virksomhedspraktik, løntilskud and nytteindsats. Numerator and denominator are in 1/37,000 of a person-day. Activities without recorded hours weigh nothing; they are counted apart.',
  },
  source: {
    da: 'Jobindsats: virksomhedsrettet aktiveringsgrad; beregningen er vores læsning af den',
    en: 'Jobindsats: degree of activation in workplaces; the computation is our reading of it',
  },
  unknown: { da: 'aktiviteter uden oplyste timer', en: 'activities without recorded hours' },
  why: {
    counts: {
      da: 'Aktiv i {days} dage ({from} – {to}) på {benefit}: {amount} fuldtidsdage.',
      en: 'Active for {days} days ({from} – {to}) on {benefit}: {amount} full-time days.',
    },
    fails: {
      da: 'Nævneren: {benefit} i {days} dage ({from} – {to}), {amount} persondage.',
      en: 'The denominator: {benefit} for {days} days ({from} – {to}), {amount} person-days.',
    },
    lacks: {
      da: 'En aktivitet uden oplyste timer, fra {day}; den vejer intet og tælles for sig.',
      en: 'An activity without recorded hours, from {day}; it weighs nothing and is counted apart.',
    },
    none: { da: 'Ingen offentlig forsørgelse i perioden.', en: 'No public support in the period.' },
    wholeDay: WHOLE_DAY,
  },
  factor: 100,
  counter: (scope) => activationCounter(scope, ['virksomhedspraktik', 'loentilskud', 'nytteindsats']),
};
