/**
 * The closed lists of the register exchange format. In columns a value is its position in the list plus one; 0 is unknown,
 * which is a value of its own and is shown as `ukendt`.
 */
export const SEXES = ['k', 'm'] as const;
export const ORIGINS = ['dansk', 'indvandrer-vestlig', 'indvandrer-ikke-vestlig', 'efterkommer'] as const;
export const EDUCATION_LEVELS = [
  'ingen',
  'grundskole',
  'gymnasial',
  'erhvervsfaglig',
  'kort',
  'mellemlang',
  'lang',
] as const;
export const READINESS = ['jobparat', 'aktivitetsparat', 'uddannelsesparat', 'aabenlyst-uddannelsesparat'] as const;
export const ARRIVAL_BASES = ['flygtning', 'familiesammenfoert-til-flygtning', 'andet'] as const;
export const SUPPORTS = ['ordinaer', 'loentilskud', 'fleksjob', 'igu', 'voksenlaerling', 'jobrotation'] as const;
export const CONTACT_KINDS = ['jobsamtale', 'faellessamtale', 'cv-samtale', 'opfoelgning', 'andet'] as const;
export const CHANNELS = ['fremmoede', 'telefon', 'video', 'virksomhed'] as const;
export const CONTACT_OUTCOMES = ['afholdt', 'udeblevet', 'aflyst'] as const;
export const BOOKERS = ['borger', 'medarbejder'] as const;
export const ACTIVITY_KINDS = [
  'virksomhedspraktik',
  'loentilskud',
  'nytteindsats',
  'ordinaer-uddannelse',
  'vejledning-opkvalificering',
  'mentor',
  'igu',
  'voksenlaerling',
  'fleksjob',
  'jobrotation',
  'smaajob',
  'danskuddannelse',
] as const;
export const EDUCATION_KINDS = ['ungdomsuddannelse', 'videregaaende', 'fgu', 'andet'] as const;
export const ANSWERS = ['ja', 'nej'] as const;
export const SECTORS = ['privat', 'offentlig'] as const;
export const REFERRAL_OUTCOMES = ['ansat', 'afslag', 'ikke-interesseret', 'aaben'] as const;
export const CONTROL_RESULTS = ['stoppet', 'aendret', 'uaendret'] as const;

export type Sex = (typeof SEXES)[number];
export type Origin = (typeof ORIGINS)[number];
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type Readiness = (typeof READINESS)[number];
export type ArrivalBasis = (typeof ARRIVAL_BASES)[number];
export type Support = (typeof SUPPORTS)[number];
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type Channel = (typeof CHANNELS)[number];
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];
export type Booker = (typeof BOOKERS)[number];
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export type EducationKind = (typeof EDUCATION_KINDS)[number];
export type Answer = (typeof ANSWERS)[number];
export type Sector = (typeof SECTORS)[number];
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];
export type ControlResult = (typeof CONTROL_RESULTS)[number];

export const UNKNOWN = 0;

/** Value → column code; `undefined` → 0 (unknown). The caller vouches that the value is in the list. */
export function codeOf<T extends string>(list: readonly T[], value: T | undefined): number {
  return value === undefined ? UNKNOWN : list.indexOf(value) + 1;
}

/** Column code → value; 0 → `undefined`. */
export function valueAt<T extends string>(list: readonly T[], code: number): T | undefined {
  return list[code - 1];
}
