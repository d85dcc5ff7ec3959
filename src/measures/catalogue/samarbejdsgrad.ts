import type { ActivityKind } from '../../register/codes.ts';
import { activityFlags } from '../concepts/activity-hours.ts';
import { lastDay } from '../concepts/last-days.ts';
import { SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type WorkplaceMeasure } from '../measure.ts';
import { refusalOf } from '../refusal.ts';

/** The kinds that count as cooperation: a dated list that the municipality may change. */
const KINDS = 'virksomheder/samarbejde';

export const samarbejdsgrad: WorkplaceMeasure = {
  id: 'samarbejdsgrad',
  title: { da: 'Samarbejdsgrad', en: 'Degree of cooperation with workplaces' },
  theme: 'virksomheder',
  subject: 'workplace',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['sector', 'municipality'],
  needs: ['workplaces', 'activities'],
  definition: {
    da: 'Af de arbejdssteder i området, der findes på en dag i perioden og har mindst én ansat: andelen med mindst én aktivitet på stedet på en dag i perioden af de slags, der regnes som samarbejde (virksomhedspraktik, løntilskud, jobrotation, fleksjob og mentor; listen er en dateret indstilling, og den, der gælder på periodens sidste dag, bruges). Hvor personen bor, og hvilket jobcenter der står bag, er uden betydning. Arbejdssteder uden oplyst antal ansatte er ikke med; de tælles for sig. Et arbejdssted er en produktionsenhed (P-nummer).',
    en: 'Of the workplaces in the area that exist on a day of the period and have at least one employee: the share with at least one activity there on a day of the period of the kinds that count as cooperation (virksomhedspraktik, løntilskud, jobrotation, fleksjob and mentor; the list is a dated setting, and the one in force on the last day of the period is used). Where the person lives, and which jobcentre is behind it, does not matter. Workplaces without a recorded number of employees are left out; they are counted apart. A workplace is a production unit (P number).',
  },
  source: { da: 'Jobindsats 2017: samarbejdsgrad', en: 'Jobindsats 2017: degree of cooperation' },
  unknown: { da: 'arbejdssteder uden oplyst antal ansatte', en: 'workplaces without a recorded number of employees' },
  why: {
    counts: {
      da: '{numerator} arbejdssteder tæller kun med, fordi personen har en aktivitet der; andre steder gør personen ingen forskel.',
      en: '{numerator} workplaces count only because of an activity of this person; elsewhere the person makes no difference.',
    },
    none: {
      da: 'Personen gør ingen forskel: ingen aktivitet af de slags, der tæller, på et arbejdssted i området, eller stedet tæller også uden.',
      en: 'The person makes no difference: no activity of the kinds that count at a workplace of the area, or the place counts without it.',
    },
    law: [KINDS],
  },
  factor: 100,
  refuses: (scope) =>
    refusalOf(() => {
      for (let period = 0; period < scope.periods.length; period++) scope.law.list(KINDS, lastDay(scope, period));
    }),
  counter: (scope) => {
    const { register, starts, end, inArea, law } = scope;
    const { workplace, activities } = register.workplaces;
    const { offsets, columns } = activities;
    const counted = scope.periods.map((_, period) =>
      activityFlags(law.list(KINDS, lastDay(scope, period)) as readonly ActivityKind[]),
    );
    return (position, tally) => {
      const municipality = workplace.municipality[position]!;
      if (inArea[municipality] === 0) return;
      tally.codes[SLOT.municipality] = municipality;
      tally.codes[SLOT.sector] = workplace.sector[position]!;
      for (let period = 0; period < counted.length; period++) {
        const from = starts[period]!;
        const to = Math.min(starts[period + 1]!, end);
        if (from >= to) return;
        if (workplace.from[position]! >= to || workplace.to[position]! <= from) continue;
        if (workplace.employees[position]! < 0) tally.addUnknown(period);
        if (workplace.employees[position]! < 1) continue;
        let cooperates = 0;
        for (let row = offsets[position]!; row < offsets[position + 1]! && cooperates === 0; row++) {
          if (counted[period]![columns.kind[row]!] === 0) continue;
          if (columns.from[row]! < to && columns.to[row]! > from) cooperates = 1;
        }
        tally.add(period, cooperates, 1);
      }
    };
  },
};
