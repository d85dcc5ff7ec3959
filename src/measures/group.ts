/**
 * What figures can be split by. A group value is a code in a column: the position in a closed list or dictionary plus one;
 * 0 is `ukendt`. Each key has a fixed slot, so that a measure sets its codes without looking anything up.
 */
import type { Text } from '../core/text.ts';
import { CONTROL_RESULTS, EDUCATION_LEVELS, ORIGINS, READINESS, SECTORS, SEXES } from '../register/codes.ts';
import type { Register } from '../register/register.ts';

export const GROUP_KEYS = [
  'sex',
  'origin',
  'education',
  'unemployment_fund',
  'age',
  'municipality',
  'benefit',
  'readiness',
  'kind',
  'sector',
  'step',
  'result',
  'weeks',
  'years',
] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

export const SLOT = Object.fromEntries(GROUP_KEYS.map((key, slot) => [key, slot])) as Readonly<
  Record<GroupKey, number>
>;

/** Groups a person is in all life long, as far as the register knows. */
export function isOfThePerson(key: GroupKey): boolean {
  return key === 'sex' || key === 'origin' || key === 'education' || key === 'unemployment_fund';
}

/** Groups that belong to the person whatever is counted. */
export const PERSON_GROUPS = ['sex', 'age', 'origin', 'education', 'unemployment_fund', 'municipality'] as const;

export const GROUP_LABELS: Readonly<Record<GroupKey, Text>> = {
  sex: { da: 'Køn', en: 'Sex' },
  origin: { da: 'Herkomst', en: 'Origin' },
  education: { da: 'Uddannelse', en: 'Education' },
  unemployment_fund: { da: 'A-kasse', en: 'Unemployment fund' },
  age: { da: 'Alder', en: 'Age' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  benefit: { da: 'Ydelse', en: 'Benefit' },
  readiness: { da: 'Visitation', en: 'Readiness' },
  kind: { da: 'Slags', en: 'Kind' },
  sector: { da: 'Sektor', en: 'Sector' },
  step: { da: 'Trin', en: 'Step' },
  result: { da: 'Resultat', en: 'Result' },
  weeks: { da: 'Uger', en: 'Weeks' },
  years: { da: 'År', en: 'Years' },
};

/** First age of each band; the last band ends with 66. */
export const AGE_BANDS = ['16-17', '18-24', '25-29', '30-39', '40-49', '50-59', '60-66'] as const;
const FIRST_AGES = [16, 18, 25, 30, 40, 50, 60, 67];

/** Birthdays on which a person changes band. */
export const BAND_AGES: readonly number[] = FIRST_AGES;

/** The values of a key that is the same for every measure; `undefined` for keys whose values the measure names itself. */
export function sharedValues(key: GroupKey, register: Register): readonly string[] | undefined {
  const { dictionaries } = register.people;
  switch (key) {
    case 'sex':
      return SEXES;
    case 'origin':
      return ORIGINS;
    case 'education':
      return EDUCATION_LEVELS;
    case 'unemployment_fund':
      return dictionaries.unemploymentFunds.values;
    case 'age':
      return AGE_BANDS;
    case 'municipality':
      return register.municipalities.values;
    case 'benefit':
      return dictionaries.benefits.values;
    case 'readiness':
      return READINESS;
    case 'sector':
      return SECTORS;
    case 'result':
      return CONTROL_RESULTS;
    default:
      return undefined;
  }
}

export const UNKNOWN_GROUP = 'ukendt';
