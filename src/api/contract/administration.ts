/** Users, job functions, protected citizens and opened cases, as they cross the wire. */
import { z } from 'zod';
import { text } from './common.ts';

const reason = z.string().trim().min(1).max(1000);
const role = z.object({ role: z.string(), name: text });

export const userList = z.object({
  users: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      roles: z.array(role.extend({ units: z.array(z.string()).nullable(), targetGroups: z.array(text).nullable() })),
      /** Instants in UTC. */
      firstSeen: z.string(),
      lastSeen: z.string(),
      /** Sessions that last now. */
      sessions: z.number().int(),
    }),
  ),
});

export const ended = z.object({ ended: z.number().int() });

export const jobFunctionList = z.object({
  /** What job functions give access to now. */
  inForce: z.array(z.object({ jobFunction: z.string(), role })),
  /** Every change there has been, the latest first. */
  changes: z.array(
    z.object({
      id: z.string(),
      jobFunction: z.string(),
      /** `null`: no role any more. */
      role: role.nullable(),
      /** It gives more access, and needs a second person. */
      widens: z.boolean(),
      reason: z.string(),
      proposedBy: z.string(),
      proposedAt: z.string(),
      decision: z.object({ approved: z.boolean(), by: z.string(), at: z.string() }).nullable(),
    }),
  ),
  /** What a job function can give. */
  roles: z.array(role),
});

export const jobFunctionProposal = z.strictObject({
  jobFunction: z.string().trim().min(1).max(200),
  role: z.string().max(50).nullable(),
  reason,
});

export const proposed = z.object({ id: z.string(), widens: z.boolean() });

export const decision = z.strictObject({ approved: z.boolean() });

export const emergencyList = z.object({
  emergencies: z.array(
    z.object({
      id: z.string(),
      person: z.string(),
      user: z.string(),
      userName: z.string().nullable(),
      purpose: text,
      reason: z.string(),
      openedAt: z.string(),
      endsAt: z.string(),
      review: z.object({ justified: z.boolean(), note: z.string(), by: z.string(), at: z.string() }).nullable(),
    }),
  ),
});

export const review = z.strictObject({ justified: z.boolean(), note: reason });

export const done = z.object({ done: z.literal(true) });

/** Opening somebody else's case: for a stated purpose, or in an emergency with what happened. */
export const openingOrder = z.strictObject({
  purpose: z.string().max(50),
  emergency: z.boolean().default(false),
  reason: reason.nullable().default(null),
});

export const opened = z.object({
  /** Until when it is open: an instant in UTC. */
  endsAt: z.string(),
});

export const markingList = z.object({
  markings: z.array(
    z.object({
      id: z.string(),
      person: z.string(),
      kind: z.string(),
      name: text,
      user: z.string().nullable(),
      recordedAt: z.string(),
      recordedBy: z.string(),
    }),
  ),
});

export const newMarking = z.strictObject({
  person: z.string().min(1).max(100),
  kind: z.enum(['hidden-address', 'protected', 'own-staff', 'relative-of']),
  user: z.string().min(1).max(200).nullable().default(null),
});

export const marked = z.object({ id: z.string() });
