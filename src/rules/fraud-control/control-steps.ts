/** FC-02: control steps (kontroltrin), and whether a closed case is part of the effect measurement of its year. */
import { civilDate, type Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
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

export interface MeasuredCase extends Measured {
  readonly case: string;
  readonly step: number;
}

/** The control cases of a person closed by the day, and whether each is measured. */
export function measuredCases(person: PersonCursor, day: Day, law: Law): Answer<readonly MeasuredCase[]> {
  const cite = new Citing(law);
  const { closedOn, step, id } = person.controlCases.of;
  const answer: MeasuredCase[] = [];
  for (let row = person.controlCases.start; row < person.controlCases.end; row++) {
    const closed = closedOn[row]!;
    if (closed === NO_DAY || closed > day) continue;
    const at = step[row]!;
    const measured = cite.list('kontrol/trin-maalt', closed).includes(`trin-${at}`);
    answer.push({
      case: person.columns.controlCaseIds.at(id[row]!)!,
      step: at,
      year: civilDate(closed).year,
      measured,
    });
  }
  if (answer.length === 0) cite.list('kontrol/trin-maalt', day);
  const measured = answer.filter((each) => each.measured).length;
  return {
    answer,
    because: [
      {
        da: `${measured} af ${answer.length} lukkede kontrolsager er med i effektmålingen.`,
        en: `${measured} of ${answer.length} closed control cases are in the effect measurement.`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}
