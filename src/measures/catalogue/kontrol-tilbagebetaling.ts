import { CONTROL_STEPS } from '../concepts/control-steps.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const kontrolTilbagebetaling: PersonMeasure = {
  id: 'kontrol-tilbagebetaling',
  title: { da: 'Kontrol: tilbagebetalingskrav', en: 'Control: repayment claims' },
  theme: 'oekonomi',
  subject: 'person',
  counts: 'controlCases',
  unit: 'oere',
  better: 'neither',
  grains: CALENDAR_GRAINS,
  groups: ['step', 'benefit', 'result', ...PERSON_GROUPS],
  always: { step: CONTROL_STEPS },
  needs: ['control_cases'],
  definition: {
    da: 'Summen af tilbagebetalingskrav i de kontrolsager, der er lukket i perioden, mens personen bor i området den dag, for hvert kontroltrin (0–3). Sager uden oplyst krav lægger intet til; de tælles for sig.',
    en: 'The sum of repayment claims in the control cases closed in the period while the person lives in the area that day, for each control step (0–3). Cases without a recorded claim add nothing; they are counted apart.',
  },
  source: { da: 'KL: effektmåling af kontrolindsatsen', en: 'KL: measuring the effect of control' },
  unknown: { da: 'sager uden oplyst krav', en: 'cases without a recorded claim' },
  why: {
    counts: {
      da: 'En kontrolsag på trin {step} lukket {day} med et krav på {numerator} øre.',
      en: 'A control case on step {step} closed on {day} with a claim of {numerator} øre.',
    },
    lacks: {
      da: 'En kontrolsag på trin {step} lukket {day} uden oplyst krav; den tælles for sig.',
      en: 'A control case on step {step} closed on {day} without a recorded claim; it is counted apart.',
    },
    none: { da: 'Ingen kontrolsag er lukket i perioden.', en: 'No control case was closed in the period.' },
  },
  factor: 1,
  denominator: () => 1,
  counter: ({ register }) => {
    const { closedOn, benefit, step, result, claimOere } = register.people.controlCases.columns;
    return (person, tally) => {
      for (let row = person.controlCases.start; row < person.controlCases.end; row++) {
        const closed = closedOn[row]!;
        if (tally.periodOf(closed) < 0) continue;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.step] = step[row]! + 1;
        tally.codes[SLOT.result] = result[row]!;
        if (Number.isNaN(claimOere[row]!)) tally.unknown(closed);
        else tally.event(closed, claimOere[row]!, 0);
      }
    };
  },
};
