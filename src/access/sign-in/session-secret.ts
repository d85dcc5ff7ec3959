/** The secret of a session: 256 random bits in the cookie, and only its hash with us. The municipality leads to it. */
import { createHash, randomBytes } from 'node:crypto';

export interface SessionSecret {
  /** As it stands in the cookie: `851.` and the secret. */
  readonly cookie: string;
  readonly municipality: string;
  readonly tokenHash: string;
}

export function newSessionSecret(municipality: string): SessionSecret {
  return secretOf(municipality, randomBytes(32).toString('base64url'));
}

/** `null`: not one of ours. */
export function readSessionSecret(cookie: string): SessionSecret | null {
  const [, municipality, secret] = /^(\d{3})\.([\w-]{43})$/.exec(cookie) ?? [];
  return municipality === undefined || secret === undefined ? null : secretOf(municipality, secret);
}

function secretOf(municipality: string, secret: string): SessionSecret {
  const tokenHash = createHash('sha256').update(secret).digest('base64url');
  return { cookie: `${municipality}.${secret}`, municipality, tokenHash };
}
