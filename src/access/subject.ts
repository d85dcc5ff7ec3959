/** What an action is done to, as far as access depends on it. What is not known is `null`, and opens nothing. */
import type { TargetGroup } from '../core/target-group.ts';
import type { ACTIONS, Action } from './actions.ts';
import type { Marking } from './markings.ts';

export interface PersonSubject {
  readonly kind: 'person';
  readonly municipality: string;
  readonly person: string;
  /** The caseworkers of the case now. */
  readonly caseworkers: readonly string[];
  readonly unit: string | null;
  readonly targetGroups: readonly TargetGroup[] | null;
  readonly markings: readonly Marking[];
}

export interface CompanySubject {
  readonly kind: 'company';
  readonly municipality: string;
  readonly company: string;
}

export interface MunicipalitySubject {
  readonly kind: 'municipality';
  readonly municipality: string;
}

export interface Everything {
  readonly kind: 'everything';
}

export type Subject = Everything | MunicipalitySubject | PersonSubject | CompanySubject;

/** What the action is about, by its kind. */
export type SubjectOf<A extends Action> = Extract<Subject, { kind: (typeof ACTIONS)[A]['about'] }>;
