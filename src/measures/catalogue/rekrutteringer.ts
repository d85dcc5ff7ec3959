import { codeOf, REFERRAL_OUTCOMES } from '../../register/codes.ts';
import { workplaceSector } from '../concepts/workplace-sector.ts';
import { SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type JobOrderMeasure } from '../measure.ts';

const HIRED = codeOf(REFERRAL_OUTCOMES, 'ansat');

export const rekrutteringer: JobOrderMeasure = {
  id: 'rekrutteringer',
  title: { da: 'Rekrutteringer gennem jobordrer', en: 'Hires through job orders' },
  theme: 'virksomheder',
  subject: 'job-order',
  unit: 'hires',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['sector', 'municipality'],
  needs: ['job_orders', 'referrals'],
  definition: {
    da: 'Henvisninger, der har ført til ansættelse, hvis ansættelsesdag ligger i perioden, på jobordrer, området har modtaget (også tidligere). Hver ansat tæller én gang for hver ordre. Sektor er arbejdsstedets.',
    en: 'Referrals that led to a hire whose day lies in the period, on job orders the area received (also earlier). Each hired person counts once for each order. Sector is that of the workplace.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  why: {
    counts: {
      da: 'Ansat gennem {numerator} jobordrer i perioden.',
      en: 'Hired through {numerator} job orders in the period.',
    },
    none: { da: 'Ikke ansat gennem en jobordre i perioden.', en: 'Not hired through a job order in the period.' },
  },
  factor: 1,
  denominator: () => 1,
  counter: ({ register, end, inArea }) => {
    const { order, referrals } = register.jobOrders;
    const { referredOn, hiredOn, outcome } = referrals.columns;
    const sector = workplaceSector(register);
    return (position, tally) => {
      if (inArea[order.municipality[position]!] === 0 || order.receivedOn[position]! >= end) return;
      tally.codes[SLOT.municipality] = order.municipality[position]!;
      tally.codes[SLOT.sector] = sector(order.workplace[position]!);
      for (let row = referrals.offsets[position]!; row < referrals.offsets[position + 1]!; row++) {
        const period = tally.periodOf(hiredOn[row]!);
        if (outcome[row] !== HIRED || period < 0) continue;
        if (hiredOn[row]! < end && referredOn[row]! < end) tally.add(period, 1, 0);
      }
    };
  },
};
