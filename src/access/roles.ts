/** The roles there are. A person has one or several, each with its own limits; who has not signed in is `public`. */
import type { Text } from '../core/text.ts';

export const ROLES = [
  'public',
  'council-member',
  'leader',
  'analyst',
  'caseworker',
  'company-consultant',
  'control-officer',
  'benefit-officer',
  'auditor',
  'data-steward',
  'administrator',
  'citizen',
  'company-user',
] as const;

export type Role = (typeof ROLES)[number];

/** What may be handed over by the place where people sign in. */
export type GrantedRole = Exclude<Role, 'public'>;

export const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  public: { da: 'Alle', en: 'Everybody' },
  'council-member': { da: 'Byrådsmedlem', en: 'Council member' },
  leader: { da: 'Leder', en: 'Leader' },
  analyst: { da: 'Analytiker', en: 'Analyst' },
  caseworker: { da: 'Sagsbehandler', en: 'Caseworker' },
  'company-consultant': { da: 'Virksomhedskonsulent', en: 'Company consultant' },
  'control-officer': { da: 'Kontrolmedarbejder', en: 'Control officer' },
  'benefit-officer': { da: 'Ydelses- og økonomimedarbejder', en: 'Benefit and finance officer' },
  auditor: { da: 'Revisor', en: 'Auditor' },
  'data-steward': { da: 'Dataansvarlig medarbejder', en: 'Data steward' },
  administrator: { da: 'Administrator', en: 'Administrator' },
  citizen: { da: 'Borger', en: 'Citizen' },
  'company-user': { da: 'Virksomhedsbruger', en: 'Company user' },
};

export function isGrantedRole(text: string): text is GrantedRole {
  return text !== 'public' && (ROLES as readonly string[]).includes(text);
}
