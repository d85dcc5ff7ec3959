import { mondayOf } from '../../core/week.ts';
import { Ladder } from '../../rules/reimbursement/ladder.ts';
import { stepsInto } from '../../rules/reimbursement/ladder-steps.ts';
import { LadderTerms } from '../../rules/reimbursement/ladder-terms.ts';
import { WeekStretches } from '../../rules/reimbursement/week-stretches.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';
import { refusalOf } from '../refusal.ts';
import type { Scope } from '../scope.ts';

/** The law as it stands on the day of as-of, with what the municipality has decided by then. */
const termsOf = ({ law, register, end }: Scope) => new LadderTerms(law, end - 1, register.people.dictionaries);

export const ydelsesugerPaaTrin: PersonMeasure = {
  id: 'ydelsesuger-paa-trin',
  title: { da: 'Ydelsesuger på refusionstrappens trin', en: 'Benefit weeks on the steps of the reimbursement ladder' },
  theme: 'oekonomi',
  subject: 'person',
  counts: 'spells',
  unit: 'person-weeks',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['step', ...PERSON_GROUPS],
  always: { step: ['1', '2', '3', '4'] },
  needs: ['spells'],
  definition: {
    da: 'ISO-uger med en ydelse på refusionstrappen, på hvert trin: uge 1–4, 5–26, 27–52 og fra uge 53, talt siden tællingen sidst begyndte (reglerne RF-01 til RF-05; borgerens side regner med den samme regel). En uge hører til den måned, dens torsdag ligger i, og tæller, når personen bor i området den torsdag. Trinnet er ukendt, hvor en bevillingsdag mangler, eller hvor kommunen ikke har afgjort, om en ydelse afbryder selvforsørgelse. Uger før 2016 har intet trin og er ikke med. Ingen aldersgrænse.',
    en: 'ISO weeks with a benefit on the reimbursement ladder, on each step: weeks 1–4, 5–26, 27–52 and from week 53, counted since the count last started (rules RF-01 to RF-05; the page of the citizen runs the same rule). A week belongs to the month of its Thursday, and counts when the person lives in the area on that Thursday. The step is unknown where a grant date is missing, or where the municipality has not decided whether a benefit interrupts self-support. Weeks before 2016 have no step and are left out. No age limit.',
  },
  source: {
    da: 'Lov om kommunernes finansiering af visse offentlige ydelser (lov 994 af 2015), §§ 3–6',
    en: 'Act on municipal financing of certain public benefits (act 994 of 2015), §§ 3–6',
  },
  why: {
    counts: {
      da: '{numerator} uger med torsdag i perioden på trin {step} af refusionstrappen ({from} – {to}).',
      en: '{numerator} weeks with their Thursday in the period on step {step} of the reimbursement ladder ({from} – {to}).',
    },
    none: {
      da: 'Ingen uge i perioden med en ydelse på refusionstrappen.',
      en: 'No week of the period with a benefit on the reimbursement ladder.',
    },
    law: ['refusion/satser', 'refusion/ydelser', 'refusion/nulstilling-uger', 'refusion/nulstilling-aar'],
  },
  rules: ['RF-01', 'RF-03', 'RF-04', 'RF-05'],
  factor: 1,
  denominator: () => 1,
  refuses: (scope) => refusalOf(() => termsOf(scope)),
  counter: (scope) => {
    const ladder = new Ladder(termsOf(scope));
    const steps = new WeekStretches();
    return (person, tally) => {
      ladder.walk(person, scope.end);
      stepsInto(ladder, steps);
      for (let at = 0; at < steps.count; at++) {
        tally.codes[SLOT.step] = steps.kind[at]!;
        tally.thursdays(mondayOf(steps.from[at]!), mondayOf(steps.to[at]!));
      }
    };
  },
};
