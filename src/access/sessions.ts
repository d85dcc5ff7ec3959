/** Sessions: begun by a sign-in that holds, found by the secret in the cookie, and ended in every way there is. */

import { jobFunctionRoles } from '../storage/readers/job-functions.ts';
import { findSession } from '../storage/readers/sessions.ts';
import type { Storage } from '../storage/storage.ts';
import type { SessionEnd } from '../storage/tables/access-session.ts';
import { beginSession, endSessions, touchSession, type WhichSessions } from '../storage/writers/sessions.ts';
import type { SignedIn } from './actor.ts';
import type { AccessEvent, AccessRecord } from './record.ts';
import { readClaims } from './sign-in/claims.ts';
import { whoSignedIn } from './sign-in/grants.ts';
import type { Finished, LogoutOrder } from './sign-in/provider.ts';
import { newSessionSecret, readSessionSecret } from './sign-in/session-secret.ts';

/** Seconds without use after which a session is over, and seconds after which it is over in any case. */
export const IDLE = 30 * 60;
export const LASTS = 10 * 60 * 60;

export interface Session {
  readonly id: string;
  readonly signedIn: SignedIn;
  readonly providerToken: string | null;
}

export interface Sessions {
  /** The cookie of the new session; an old one of the same browser is over (`access/…`). */
  begin(finished: Finished, oldCookie: string | null, request: string): Promise<string>;
  /** `null`: no session, or one that is over. */
  find(cookie: string): Promise<Session | null>;
  /** One's own: this one, or all. */
  end(session: Session, everywhere: boolean, request: string): Promise<void>;
  /** As the place where people sign in says. */
  endAsOrdered(order: LogoutOrder): Promise<number>;
}

export function openSessions(storage: Storage, record: AccessRecord): Sessions {
  async function find(cookie: string): Promise<Session | null> {
    const secret = readSessionSecret(cookie);
    if (secret === null) return null;
    return storage.asMunicipality(secret.municipality, async (tx) => {
      const found = await findSession(tx, secret.tokenHash, IDLE);
      if (found === null) return null;
      if (found.seenLongAgo) await touchSession(tx, found.id);
      return { id: found.id, signedIn: found.identity as SignedIn, providerToken: found.providerToken };
    });
  }

  return {
    find,

    async begin({ claims: given, providerToken }, oldCookie, request) {
      const claims = readClaims(given);
      const { municipality } = claims;
      const secret = newSessionSecret(municipality);
      const old = oldCookie === null ? null : await find(oldCookie);
      if (old) await end(storage, old.signedIn.municipality, { id: old.id }, 'signed-in-again');
      await storage.asMunicipality(municipality, async (tx) => {
        const { signedIn, jobFunctions } = whoSignedIn(claims, await jobFunctionRoles(tx));
        const { user, name } = signedIn;
        const begun = { municipality, tokenHash: secret.tokenHash, user, name, identity: signedIn, jobFunctions };
        const providerSession = claims.sid ?? null;
        await beginSession(tx, { ...begun, providerSession, providerToken, lasts: LASTS });
        await record.note(tx, event('sign-in', signedIn.user, municipality, request));
      });
      return secret.cookie;
    },

    async end({ id, signedIn }, everywhere, request) {
      const { user, municipality } = signedIn;
      await storage.asMunicipality(municipality, async (tx) => {
        const which: WhichSessions = everywhere ? { user } : { id };
        await endSessions(tx, which, everywhere ? 'signed-out-everywhere' : 'signed-out');
        await record.note(tx, event('sign-out', user, municipality, request));
      });
    },

    async endAsOrdered({ user, providerSession, saidAt }) {
      let ended = 0;
      const which: WhichSessions =
        providerSession !== null ? { providerSession, beganBefore: saidAt } : { user: user ?? '', beganBefore: saidAt };
      for (const municipality of await storage.municipalities())
        ended += await end(storage, municipality, which, 'provider');
      return ended;
    },
  };
}

function end(storage: Storage, municipality: string, which: WhichSessions, because: SessionEnd): Promise<number> {
  return storage.asMunicipality(municipality, (tx) => endSessions(tx, which, because));
}

function event(kind: 'sign-in' | 'sign-out', user: string, municipality: string, request: string): AccessEvent {
  return {
    kind,
    action: 'sign-in/use',
    user,
    role: null,
    purpose: null,
    subject: null,
    municipality,
    outcome: 'allowed',
    why: null,
    criteria: null,
    request,
  };
}
