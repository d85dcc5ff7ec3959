import { ANSWERS, codeOf } from '../../register/codes.ts';
import { workplaceSector } from '../concepts/workplace-sector.ts';
import { SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type JobOrderMeasure } from '../measure.ts';

const YES = codeOf(ANSWERS, 'ja');

export const jobordrerMedKandidat: JobOrderMeasure = {
  id: 'jobordrer-med-kandidat',
  title: { da: 'Jobordrer med en relevant kandidat', en: 'Job orders with a relevant candidate' },
  theme: 'virksomheder',
  subject: 'job-order',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['sector', 'municipality'],
  needs: ['job_orders', 'referrals'],
  definition: {
    da: 'Af de jobordrer, området har modtaget i perioden: andelen, hvor mindst én kandidat, der er vurderet relevant, er henvist senest på opgørelsesdagen. Ordrer uden oplyst modtagende kommune hører ikke til noget område. Sektor er arbejdsstedets.',
    en: 'Of the job orders the area received in the period: the share for which at least one candidate found relevant was referred on or before as-of. Orders without a recorded receiving municipality belong to no area. Sector is that of the workplace.',
  },
  source: { da: 'Rebilds beskæftigelsesplan 2018', en: 'The employment plan of Rebild 2018' },
  why: {
    counts: {
      da: '{numerator} jobordrer har en relevant kandidat, fordi personen er henvist; de øvrige gør personen ingen forskel for.',
      en: '{numerator} job orders have a relevant candidate because this person was referred; to the others the person makes no difference.',
    },
    none: {
      da: 'Personen gør ingen forskel: ikke henvist som relevant til en ordre modtaget i perioden, eller ordren har også en anden.',
      en: 'The person makes no difference: not referred as relevant to an order received in the period, or the order has another.',
    },
  },
  factor: 100,
  counter: ({ register, end, inArea }) => {
    const { order, referrals } = register.jobOrders;
    const { referredOn, relevant } = referrals.columns;
    const sector = workplaceSector(register);
    return (position, tally) => {
      const received = order.receivedOn[position]!;
      const period = tally.periodOf(received);
      if (period < 0 || received >= end || inArea[order.municipality[position]!] === 0) return;
      let hasCandidate = 0;
      for (let row = referrals.offsets[position]!; row < referrals.offsets[position + 1]!; row++) {
        if (relevant[row] === YES && referredOn[row]! < end) hasCandidate = 1;
      }
      tally.codes[SLOT.municipality] = order.municipality[position]!;
      tally.codes[SLOT.sector] = sector(order.workplace[position]!);
      tally.add(period, hasCandidate, 1);
    };
  },
};
