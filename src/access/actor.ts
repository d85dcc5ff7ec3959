/** Whoever asks: with the roles they have been given, each in one municipality and with its own limits. */
import type { TargetGroup } from '../core/target-group.ts';
import type { GrantedRole } from './roles.ts';

export interface Grant {
  readonly role: GrantedRole;
  /** Units the role is limited to; `null`: all of the municipality. */
  readonly units: readonly string[] | null;
  /** Target groups the role is limited to; `null`: all. */
  readonly targetGroups: readonly TargetGroup[] | null;
}

export interface SignedIn {
  /** Opaque, and the same at every sign-in. Never a CPR number. */
  readonly user: string;
  readonly name: string;
  /** The municipality signed in for; a session is in one. */
  readonly municipality: string;
  readonly grants: readonly Grant[];
  /** Id of the user as a caseworker in the municipality's register. */
  readonly caseworker: string | null;
  /** Of a citizen: their own id in the register. */
  readonly person: string | null;
  /** Of a company user: the company's id. */
  readonly company: string | null;
}

/** `null`: somebody who has not signed in. */
export type Actor = SignedIn | null;
