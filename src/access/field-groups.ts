/**
 * What is known about a person comes in groups, and a role sees the groups that its work needs. Which ones is our
 * proposal after the principle of data minimisation (GDPR article 5(1)(c)); a municipality answers for it.
 */
import type { Text } from '../core/text.ts';
import type { Role } from './roles.ts';

export const FIELD_GROUPS = {
  identity: { da: 'Navn, køn og alder', en: 'Name, sex and age' },
  contact: { da: 'Adresse, telefon og mail', en: 'Address, telephone and mail' },
  health: { da: 'Helbred', en: 'Health' },
  'criminal-record': { da: 'Strafbare forhold', en: 'Criminal record' },
  control: { da: 'Kontrol', en: 'Control' },
  economy: { da: 'Økonomi', en: 'Economy' },
} as const satisfies Readonly<Record<string, Text>>;

export type FieldGroup = keyof typeof FIELD_GROUPS;

/** Whoever may open a person always sees the course: benefits, conversations and activities with their days. */
// biome-ignore format: a table to be read in columns
const SEEN: Readonly<Record<Role, readonly FieldGroup[]>> = {
  public:               [],
  'council-member':     [],
  leader:               ['identity', 'contact'],
  analyst:              [],
  caseworker:           ['identity', 'contact', 'health', 'criminal-record'],
  'company-consultant': ['identity', 'contact'],
  'control-officer':    ['identity', 'contact', 'control', 'economy'],
  'benefit-officer':    ['identity', 'contact', 'economy'],
  auditor:              ['identity', 'control', 'economy'],
  'data-steward':       ['identity'],
  administrator:        [],
  citizen:              ['identity', 'contact', 'health', 'criminal-record', 'economy'],
  'company-user':       [],
};

export function fieldGroupsOf(role: Role): readonly FieldGroup[] {
  return SEEN[role];
}
