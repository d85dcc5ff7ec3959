import { activationCounter } from '../concepts/activation.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const virksomhedsrettetAktiveringsgrad: PersonMeasure = {
  id: 'virksomhedsrettet-aktiveringsgrad',
  title: { da: 'Virksomhedsrettet aktiveringsgrad', en: 'Degree of activation in workplaces' },
  theme: 'indsats',
  subject: 'person',
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
  factor: 100,
  counter: (scope) => activationCounter(scope, ['virksomhedspraktik', 'loentilskud', 'nytteindsats']),
};
