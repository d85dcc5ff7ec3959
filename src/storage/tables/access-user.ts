import type { Generated, JSONColumnType } from 'kysely';

/** Users as they were when they last signed in. */
export interface AccessUserTable {
  municipality: string;
  /** Opaque, from the place where people sign in. */
  user_id: string;
  name: string;
  /** Who it is and with which roles, as `src/access` reads and writes it. */
  identity: JSONColumnType<object, string, string>;
  first_seen: Generated<string>;
  last_seen: Generated<string>;
}
