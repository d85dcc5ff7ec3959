/** What values a group of a measure can have, before any register is read: to check what people write. */

import { MUNICIPALITIES } from '../core/areas/municipalities.ts';
import { BENEFIT_IDS } from '../core/benefits/benefits.ts';
import { CONTROL_RESULTS, EDUCATION_LEVELS, ORIGINS, READINESS, SECTORS, SEXES } from '../register/codes.ts';
import { AGE_BANDS, type GroupKey, UNKNOWN_GROUP } from './group.ts';
import type { Measure } from './measure.ts';

const CLOSED: Readonly<Partial<Record<GroupKey, readonly string[]>>> = {
  sex: SEXES,
  origin: ORIGINS,
  education: EDUCATION_LEVELS,
  age: AGE_BANDS,
  municipality: MUNICIPALITIES.map(({ id }) => id),
  benefit: BENEFIT_IDS,
  readiness: READINESS,
  sector: SECTORS,
  result: CONTROL_RESULTS,
};

/** `undefined`: any, as a register may name it (an unemployment fund). */
export function allowedValues(measure: Measure, key: GroupKey): readonly string[] | undefined {
  const always = measure.always?.[key];
  const values = always ?? measure.values?.[key] ?? CLOSED[key];
  return values === undefined || always ? values : [...values, UNKNOWN_GROUP];
}
