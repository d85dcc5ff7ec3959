/**
 * What is noted of every use: who did what, in which role, why, to whom, and how it ended. No names and nothing about the
 * person beyond an id. It is noted in the transaction of the use itself, so that the one does not exist without the other.
 */
import type { Tx } from '../storage/storage.ts';
import type { Action } from './actions.ts';
import type { Purpose } from './purposes.ts';
import type { Role } from './roles.ts';

export type AccessKind =
  | 'read'
  | 'search'
  | 'export'
  | 'change'
  | 'refusal'
  | 'sign-in'
  | 'sign-out'
  /** A case opened for a stated purpose. */
  | 'opening'
  | 'emergency';

export interface AccessEvent {
  readonly kind: AccessKind;
  readonly action: Action;
  /** The user's id; `null`: nobody signed in. */
  readonly user: string | null;
  readonly role: Role | null;
  readonly purpose: Purpose | null;
  /** Whom or what it was about. */
  readonly subject: { readonly kind: 'person' | 'company' | 'municipality'; readonly id: string } | null;
  readonly municipality: string;
  readonly outcome: 'allowed' | 'refused';
  /** Of a refusal: the code of the error. */
  readonly why: string | null;
  /** Of a search: what was searched for, with the fields by name. Never a CPR number. */
  readonly criteria: Readonly<Record<string, string>> | null;
  /** Number of the request, as in the server's log. */
  readonly request: string;
}

/** Where it is noted. `tx` is the transaction in which the use takes place, in the municipality of the event. */
export interface AccessRecord {
  note(tx: Tx, event: AccessEvent): Promise<void>;
}
