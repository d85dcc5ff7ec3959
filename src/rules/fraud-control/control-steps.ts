/** FC-02: control steps (kontroltrin), and whether a closed case is part of the effect measurement of its year. */
import { civilDate, type Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import type { Law } from '../law/law.ts';

/** Working definitions, not verified: KL's own wording could not be read. */
export const CONTROL_STEPS: readonly Text[] = [
  { da: 'Forebyggelse og vejledning', en: 'Prevention and information' },
  { da: 'Kontrol hos ydelsessagsbehandleren', en: 'Checks by the benefit caseworker' },
  { da: 'Grundigere behandling i ydelseskontoret', en: 'More thorough handling by the benefit office' },
  { da: 'Kontrolgruppens undersøgelse', en: 'Investigation by the control group' },
];

export interface Measured {
  /** A case belongs to the year it is closed in. */
  readonly year: number;
  readonly measured: boolean;
}

/** `step`: 0–3. */
export function effectMeasurement(step: number, closedOn: Day, law: Law): Answer<Measured> {
  const cite = new Citing(law);
  const measured = cite.list('kontrol/trin-maalt', closedOn).includes(`trin-${step}`);
  return {
    answer: { year: civilDate(closedOn).year, measured },
    because: [
      measured
        ? { da: `Kontroltrin ${step} måles det år.`, en: `Control step ${step} is measured that year.` }
        : { da: `Kontroltrin ${step} måles ikke det år.`, en: `Control step ${step} is not measured that year.` },
    ],
    ground: cite.ground,
    facts: [],
  };
}
