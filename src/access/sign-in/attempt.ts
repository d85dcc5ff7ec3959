/**
 * A sign-in that has begun: what the answer must fit. It travels in a cookie of the browser that began it (HttpOnly, some
 * minutes) and not in our memory, so that nobody can fill that by beginning and never ending.
 */
import { z } from 'zod';

const attempt = z.strictObject({
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
  verifier: z.string().min(43).max(128),
  /** Where the user wanted to go: a path of ours. */
  to: z.string().max(1000),
});
export type Attempt = z.infer<typeof attempt>;

/** Seconds a sign-in may take. */
export const ATTEMPT_LASTS = 600;

export function writeAttempt(value: Attempt): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** `null`: not one of ours. */
export function readAttempt(text: string): Attempt | null {
  try {
    const read = attempt.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return read.success ? { ...read.data, to: ownPath(read.data.to) } : null;
  } catch {
    return null;
  }
}

/** A page of the app, or its front page: never an address elsewhere, however it is written. */
export function ownPath(to: string | undefined): string {
  if (to === undefined || !/^\/(da|en)(?:[/?#]|$)/.test(to) || /[\\\p{Cc}]/u.test(to)) return '/';
  const here = 'https://pejl.invalid';
  const url = URL.canParse(to, here) ? new URL(to, here) : null;
  return url?.origin === here && /^\/(da|en)(\/|$)/.test(url.pathname)
    ? `${url.pathname}${url.search}${url.hash}`
    : '/';
}
