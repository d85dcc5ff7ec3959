import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';

export type SessionEnd =
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'signed-in-again'
  | 'provider'
  | 'administrator'
  | 'access-changed';

/** Sessions of signed-in users. They are used, and end; how, stays. */
export interface AccessSessionTable {
  municipality: string;
  id: GeneratedAlways<string>;
  /** SHA-256 of the secret in the cookie. */
  token_hash: string;
  user_id: string;
  /** Who it is and with which roles, as `src/access` reads and writes it. */
  identity: JSONColumnType<object, string, never>;
  job_functions: string[];
  /** The session where the user signed in. */
  provider_session: string | null;
  /** Handed back to that place at sign-out. */
  provider_token: string | null;
  began_at: GeneratedAlways<string>;
  /** To the minute. */
  seen_at: Generated<string>;
  /** When it ends at the latest. */
  ends_at: string;
  ended_at: string | null;
  ended_because: SessionEnd | null;
}
