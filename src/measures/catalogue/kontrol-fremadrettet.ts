import type { Day } from '../../core/day.ts';
import type { Oere } from '../../core/oere.ts';
import { savedForward } from '../../rules/fraud-control/savings.ts';
import { CONTROL_STEPS } from '../concepts/control-steps.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';
import { refusalOf } from '../refusal.ts';
import type { Scope } from '../scope.ts';

export const kontrolFremadrettet: PersonMeasure = {
  id: 'kontrol-fremadrettet',
  title: { da: 'Kontrol: fremadrettet besparelse', en: 'Control: forward saving' },
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
    da: 'Den månedlige besparelse gange det antal måneder, den regnes fremad, i de kontrolsager, der er lukket i perioden, mens personen bor i området den dag, for hvert kontroltrin (0–3). Antallet af måneder er en indstilling for hver ydelse, som den gælder den dag, sagen lukkes; den har ingen forvalgt værdi. Er den ikke afgjort for en ydelse, der er brug for, kan målet ikke måles. Sager uden oplyst besparelse lægger intet til; de tælles for sig.',
    en: 'The monthly saving times the number of months it is counted forward, in the control cases closed in the period while the person lives in the area that day, for each control step (0–3). The number of months is a setting for each benefit, as it holds on the day the case is closed; it has no default. If it is not decided for a benefit that needs it, the measure cannot be measured. Cases without a recorded saving add nothing; they are counted apart.',
  },
  rules: ['FC-03'],
  source: { da: 'KL: effektmåling af kontrolindsatsen', en: 'KL: measuring the effect of control' },
  unknown: { da: 'sager uden oplyst månedlig besparelse', en: 'cases without a recorded monthly saving' },
  why: {
    counts: {
      da: 'En kontrolsag på trin {step} lukket {day}; besparelsen regnet fremad er {numerator} øre.',
      en: 'A control case on step {step} closed on {day}; the saving counted forward is {numerator} øre.',
    },
    lacks: {
      da: 'En kontrolsag på trin {step} lukket {day} uden oplyst besparelse; den tælles for sig.',
      en: 'A control case on step {step} closed on {day} without a recorded saving; it is counted apart.',
    },
    none: { da: 'Ingen kontrolsag er lukket i perioden.', en: 'No control case was closed in the period.' },
    law: ['kontrol/fremadrettede-maaneder'],
  },
  factor: 1,
  denominator: () => 1,
  refuses: (scope) =>
    refusalOf(() => casesOf(scope, (saving, benefit, closed) => savedForward(saving, benefit, closed, scope.law))),
  counter: ({ register, law, end }) => {
    const { closedOn, benefit, step, result, monthlySavingOere } = register.people.controlCases.columns;
    const { benefits } = register.people.dictionaries;
    return (person, tally) => {
      for (let row = person.controlCases.start; row < person.controlCases.end; row++) {
        const closed = closedOn[row]!;
        if (tally.periodOf(closed) < 0 || closed >= end) continue;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.step] = step[row]! + 1;
        tally.codes[SLOT.result] = result[row]!;
        const saving = monthlySavingOere[row]!;
        if (Number.isNaN(saving)) tally.unknown(closed);
        else tally.event(closed, savedForward(saving, benefits.value(benefit[row]!)!, closed, law), 0);
      }
    };
  },
};

/** Every case that the setting is asked for. */
function casesOf(
  { register, from, to, end }: Scope,
  ask: (monthlySaving: Oere, benefit: string, closed: Day) => void,
): void {
  const { rows, columns } = register.people.controlCases;
  const { benefits } = register.people.dictionaries;
  for (let row = 0; row < rows; row++) {
    const closed = columns.closedOn[row]!;
    const saving = columns.monthlySavingOere[row]!;
    if (closed < from || closed >= Math.min(to, end) || Number.isNaN(saving)) continue;
    ask(saving, benefits.value(columns.benefit[row]!)!, closed);
  }
}
