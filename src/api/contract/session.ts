/** Who has signed in, and signing out. */
import { z } from 'zod';
import { text } from './common.ts';

/** Set beside the session, for the page to see that somebody has signed in: `1`. */
export const SIGNED_IN_COOKIE = 'pejl-signed-in';

export const sessionUser = z
  .object({
    name: z.string(),
    municipality: z.object({ code: z.string(), name: text }),
    roles: z.array(
      z.object({
        role: z.string(),
        name: text,
        /** Limited to these units; `null`: all. */
        units: z.array(z.string()).nullable(),
        /** Limited to these target groups; `null`: all. */
        targetGroups: z.array(text).nullable(),
        /** What of a person the role sees. */
        fields: z.array(text),
      }),
    ),
    /** What some role allows at all; how far depends on what it is done to. */
    may: z.array(z.object({ action: z.string(), text })),
  })
  .meta({ id: 'SessionUser' });

export const sessionAnswer = z
  .object({
    /** Whether people can sign in here, and whether with the demo's invented people. */
    signIn: z.enum(['none', 'demo', 'provider']),
    user: sessionUser.nullable(),
  })
  .meta({ id: 'Session' });
export type SessionDto = z.infer<typeof sessionAnswer>;

export const signOutOrder = z.strictObject({ everywhere: z.boolean() });

/** Where to go to sign out at the place where people sign in; `null`: nowhere. */
export const signedOut = z.object({ next: z.string().nullable() });
