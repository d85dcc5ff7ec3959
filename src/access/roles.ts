/** The roles there are. A person has one or several, each with its own limits; who has not signed in is `public`. */
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
