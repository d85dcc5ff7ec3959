/**
 * Nothing is answered that nobody has judged. Every route names its action (`config: { action }`); the server does not start
 * with one that names none. Public actions go straight through, and nobody asks who it is: their answers are remembered
 * for all. For every other action it is found out who asks, before anything that was sent is read. What belongs to a
 * municipality is judged by the address (`:municipality`); what is about a person or a company is judged by the handler,
 * when it knows about whom (`request.access.permit`). An answer that was not judged does not leave.
 */
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { ACTIONS, type Action, isAction } from '../../access/actions.ts';
import type { Actor, SignedIn } from '../../access/actor.ts';
import { accessErrors } from '../../access/errors.ts';
import { type Allowed, may, mayAtAll, type Opening } from '../../access/may.ts';
import type { AccessEvent } from '../../access/record.ts';
import type { Subject } from '../../access/subject.ts';
import { isPublic } from '../../access/table.ts';
import type { PejlError } from '../../core/errors/pejl-error.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route does, for the table of who may. */
    readonly action?: Action;
  }
  interface FastifyRequest {
    access: RequestAccess;
  }
}

export interface RequestAccess {
  /** Who asks. `null`: nobody who has signed in, and always so on public routes. */
  readonly actor: Actor;
  /** Who asks, on a route where that is known (`access/sign-in-needed`). */
  signedIn(): SignedIn;
  /** Judges what this request does to the subject, and notes a refusal (`access/…`). */
  permit(subject: Subject, opening?: Opening | null): Promise<Allowed>;
}

export interface AccessOptions {
  /** From the cookie of the request to who it is; `null` when it is nobody. */
  identify(request: FastifyRequest): Promise<Actor>;
  note(event: AccessEvent): Promise<void>;
}

interface Judging {
  readonly action: Action;
  judged: boolean;
}

const NOT_PUBLIC: RequestAccess = {
  actor: null,
  signedIn: () => {
    throw accessErrors.create('access/sign-in-needed');
  },
  permit: () => {
    throw new Error('A public route asks who may.');
  },
};

/** Call before the routes are added. */
export function access(app: FastifyInstance, options: AccessOptions): void {
  requireActions(app);
  app.decorateRequest('access');
  const judgings = new WeakMap<FastifyRequest, Judging>();

  app.addHook('onRequest', async (request) => {
    request.access = NOT_PUBLIC;
    const { action } = request.routeOptions.config;
    // An address without a route is answered as such, whoever asks.
    if (request.is404 || action === undefined || isPublic(action)) return;
    const judging: Judging = { action, judged: ACTIONS[action].about === 'everything' };
    judgings.set(request, judging);
    const actor = await options.identify(request);
    request.access = accessOf(request, judging, actor, options);
    if (!mayAtAll(actor, action)) {
      const code = actor === null ? 'access/sign-in-needed' : 'access/not-your-role';
      const refusal = accessErrors.create(code, { action: ACTIONS[action].text });
      await noteRefusal(request, action, actor, null, refusal, options);
      throw refusal;
    }
    const { municipality } = (request.params ?? {}) as { municipality?: string };
    if (ACTIONS[action].about === 'municipality' && municipality !== undefined)
      await request.access.permit({ kind: 'municipality', municipality });
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const judging = judgings.get(request);
    if (judging === undefined) return payload;
    // What depends on who asks is kept by nobody on the way.
    reply.header('cache-control', 'no-store');
    if (!judging.judged && reply.statusCode < 400)
      throw new Error(`The route answered without asking who may (${judging.action}).`);
    return payload;
  });
}

/** A route without an action, or with one that does not exist, is a mistake of ours: the server does not start. */
function requireActions(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.addHook('onReady', async () => {
    const without = routes.filter(({ config }) => !isAction((config as { action?: unknown } | undefined)?.action));
    const names = without.map(({ method, url }) => `${method} ${url}`);
    if (names.length > 0) throw new Error(`Routes without an action of src/access/actions.ts: ${names.join(', ')}`);
  });
}

function accessOf(request: FastifyRequest, judging: Judging, actor: Actor, options: AccessOptions): RequestAccess {
  const { action } = judging;
  return {
    actor,
    signedIn() {
      if (actor === null) throw accessErrors.create('access/sign-in-needed');
      return actor;
    },
    async permit(subject, opening = null) {
      const decision = may(actor, action, subject as never, opening);
      if (decision.allowed) {
        judging.judged = true;
        // Whoever gets to see a person is noted, before anything is seen.
        if (subject.kind === 'person') await options.note(readingOf(request, judging.action, actor, subject, decision));
        return decision;
      }
      const facts = { action: ACTIONS[action].text, own: actor?.municipality ?? '' };
      const refusal = accessErrors.create(decision.why, facts);
      await noteRefusal(request, action, actor, subject, refusal, options);
      throw refusal;
    },
  };
}

/** Somebody unknown on an address without a municipality is nobody's business but the log's. */
async function noteRefusal(
  request: FastifyRequest,
  action: Action,
  actor: Actor,
  subject: Subject | null,
  refusal: PejlError,
  { note }: AccessOptions,
): Promise<void> {
  request.log.info({ code: refusal.code, action }, 'refused');
  // Who has signed in is noted in their own municipality: a refusal leaves no trace in another's.
  if (actor === null) return;
  const facts = { role: null, purpose: null, outcome: 'refused', why: refusal.code } as const;
  await note({ kind: 'refusal', ...aboutOf(request, action, actor, subject), ...facts });
}

function readingOf(
  request: FastifyRequest,
  action: Action,
  actor: Actor,
  subject: Subject,
  decision: Allowed,
): AccessEvent {
  const { role, purpose } = decision;
  const facts = { role, purpose, outcome: 'allowed', why: null } as const;
  return {
    kind: action.endsWith('/change') ? 'change' : 'read',
    ...aboutOf(request, action, actor, subject),
    ...facts,
  };
}

function aboutOf(request: FastifyRequest, action: Action, actor: Actor, subject: Subject | null) {
  const isOne = subject !== null && subject.kind !== 'everything';
  return {
    action,
    user: actor?.user ?? null,
    subject: isOne ? { kind: subject.kind, id: idOf(subject) } : null,
    municipality: actor?.municipality ?? '',
    criteria: null,
    request: request.id,
  };
}

function idOf(subject: Exclude<Subject, { kind: 'everything' }>): string {
  if (subject.kind === 'person') return subject.person;
  return subject.kind === 'company' ? subject.company : subject.municipality;
}
