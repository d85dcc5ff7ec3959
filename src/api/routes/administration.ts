/**
 * Users and sessions, what job functions give access to (two persons for what widens it), protected citizens, and emergencies
 * with their review. All of one municipality, and judged by the address.
 */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Action } from '../../access/actions.ts';
import type { SignedIn } from '../../access/actor.ts';
import { accessErrors } from '../../access/errors.ts';
import { MARKINGS } from '../../access/markings.ts';
import { PURPOSES, type Purpose } from '../../access/purposes.ts';
import type { AccessEvent, AccessRecord } from '../../access/record.ts';
import { isGrantedRole, ROLE_NAMES, ROLES } from '../../access/roles.ts';
import { IDLE } from '../../access/sessions.ts';
import { sameText } from '../../core/text.ts';
import { emergencies } from '../../storage/readers/case-openings.ts';
import { jobFunctionChanges, jobFunctionRoles } from '../../storage/readers/job-functions.ts';
import { markingsInForce } from '../../storage/readers/markings.ts';
import { usersSeen } from '../../storage/readers/sessions.ts';
import type { Storage, Tx } from '../../storage/storage.ts';
import { reviewOpening } from '../../storage/writers/case-openings.ts';
import { decideJobFunction, proposeJobFunction } from '../../storage/writers/job-functions.ts';
import { markPerson, withdrawMarking } from '../../storage/writers/markings.ts';
import { endSessions } from '../../storage/writers/sessions.ts';
import {
  decision,
  done,
  emergencyList,
  ended,
  jobFunctionList,
  jobFunctionProposal,
  marked,
  markingList,
  newMarking,
  proposed,
  review,
  userList,
} from '../contract/administration.ts';
import { sessionUserDto } from '../present/session.ts';
import { jsonOf, NO_FIELDS } from './reading.ts';

export interface AdministrationContext {
  readonly storage: Storage;
  readonly record: AccessRecord;
}

const tags = ['Administration'];
const PATH = z.strictObject({ municipality: z.string().max(10) });
const USER_PATH = PATH.extend({ user: z.string().max(200) });
const ID_PATH = PATH.extend({ id: z.string().max(50) });
const DONE = { done: true } as const;

export const administration: FastifyPluginAsyncZod<AdministrationContext> = async (app, { storage, record }) => {
  /** A change and its note in the record are one transaction. */
  function change<T>(who: SignedIn, request: string, action: Action, work: (tx: Tx) => Promise<T>): Promise<T> {
    return storage.asMunicipality(who.municipality, async (tx) => {
      const answer = await work(tx);
      await record.note(tx, changed(who, action, request));
      return answer;
    });
  }

  app.get(
    '/municipalities/:municipality/users',
    {
      config: { action: 'users/read' },
      schema: {
        tags,
        summary: 'Users seen, with roles and sessions',
        params: PATH,
        querystring: NO_FIELDS,
        response: jsonOf(userList),
      },
    },
    async ({ params }) => {
      const users = await storage.asMunicipality(params.municipality, (tx) => usersSeen(tx, IDLE));
      return {
        users: users.map(({ identity, ...user }) => ({ ...user, roles: sessionUserDto(identity as SignedIn).roles })),
      };
    },
  );

  app.post(
    '/municipalities/:municipality/users/:user/sign-out',
    {
      config: { action: 'users/sign-out' },
      schema: { tags, summary: 'End all sessions of a user', params: USER_PATH, response: jsonOf(ended) },
    },
    async ({ params, access, id }) =>
      change(access.signedIn(), id, 'users/sign-out', async (tx) => ({
        ended: await endSessions(tx, { user: params.user }, 'administrator'),
      })),
  );

  app.get(
    '/municipalities/:municipality/job-functions',
    {
      config: { action: 'users/read' },
      schema: {
        tags,
        summary: 'What job functions give access to',
        params: PATH,
        querystring: NO_FIELDS,
        response: jsonOf(jobFunctionList),
      },
    },
    async ({ params }) =>
      storage.asMunicipality(params.municipality, async (tx) => ({
        inForce: [...(await jobFunctionRoles(tx))].map(([jobFunction, role]) => ({ jobFunction, role: named(role) })),
        changes: (await jobFunctionChanges(tx)).map((each) => ({
          ...each,
          role: each.role === null ? null : named(each.role),
        })),
        roles: ROLES.filter(isGrantedRole).map(named),
      })),
  );

  app.post(
    '/municipalities/:municipality/job-functions',
    {
      config: { action: 'job-functions/propose' },
      schema: {
        tags,
        summary: 'Propose what a job function gives access to',
        params: PATH,
        body: jobFunctionProposal,
        response: jsonOf(proposed),
      },
    },
    async ({ body, access, id }) => {
      const { jobFunction, role, reason } = body;
      if (role !== null && !isGrantedRole(role))
        throw accessErrors.create('access/unknown-role', { known: ROLES.slice(1).join(', ') });
      const who = access.signedIn();
      const { municipality, user: recordedBy } = who;
      // Another role is access that was not there before, whatever the old one was; only taking away does not widen.
      const widens = role !== null;
      return change(who, id, 'job-functions/propose', async (tx) => {
        const proposal = await proposeJobFunction(tx, { municipality, jobFunction, role, widens, reason, recordedBy });
        if (!widens) await endSessions(tx, { jobFunction }, 'access-changed');
        return { id: proposal, widens };
      });
    },
  );

  app.post(
    '/municipalities/:municipality/job-functions/:id/decision',
    {
      config: { action: 'job-functions/approve' },
      schema: {
        tags,
        summary: 'Decide on a proposal that widens access',
        params: ID_PATH,
        body: decision,
        response: jsonOf(done),
      },
    },
    async ({ params, body, access, id }) => {
      const who = access.signedIn();
      await change(who, id, 'job-functions/approve', async (tx) => {
        const jobFunction = await decideJobFunction(tx, params.id, body.approved, who.user);
        // Whoever has the old role signs in again for the new.
        if (body.approved) await endSessions(tx, { jobFunction }, 'access-changed');
      });
      return DONE;
    },
  );

  app.get(
    '/municipalities/:municipality/emergencies',
    {
      config: { action: 'emergency/review' },
      schema: {
        tags,
        summary: 'Cases opened in an emergency',
        params: PATH,
        querystring: NO_FIELDS,
        response: jsonOf(emergencyList),
      },
    },
    async ({ params }) => {
      const found = await storage.asMunicipality(params.municipality, emergencies);
      return {
        emergencies: found.map((each) => ({
          ...each,
          purpose: PURPOSES[each.purpose as Purpose] ?? sameText(each.purpose),
        })),
      };
    },
  );

  app.post(
    '/municipalities/:municipality/emergencies/:id/review',
    {
      config: { action: 'emergency/review' },
      schema: { tags, summary: 'Review an emergency', params: ID_PATH, body: review, response: jsonOf(done) },
    },
    async ({ params, body, access, id }) => {
      const who = access.signedIn();
      const reviewed = { ...body, opening: params.id, recordedBy: who.user };
      await change(who, id, 'emergency/review', (tx) => reviewOpening(tx, reviewed));
      return DONE;
    },
  );

  app.get(
    '/municipalities/:municipality/markings',
    {
      config: { action: 'markings/read' },
      schema: {
        tags,
        summary: 'Protected and marked citizens',
        params: PATH,
        querystring: NO_FIELDS,
        response: jsonOf(markingList),
      },
    },
    async ({ params }) => {
      const found = await storage.asMunicipality(params.municipality, (tx) => markingsInForce(tx));
      return { markings: found.map((each) => ({ ...each, name: MARKINGS[each.kind] })) };
    },
  );

  app.post(
    '/municipalities/:municipality/markings',
    {
      config: { action: 'markings/change' },
      schema: { tags, summary: 'Protect or mark a citizen', params: PATH, body: newMarking, response: jsonOf(marked) },
    },
    async ({ body, access, id }) => {
      const who = access.signedIn();
      const needsUser = body.kind === 'own-staff' || body.kind === 'relative-of';
      if (needsUser !== (body.user !== null)) throw accessErrors.create('access/whose-marking', {}, { field: 'user' });
      const marking = { ...body, municipality: who.municipality, recordedBy: who.user };
      return change(who, id, 'markings/change', async (tx) => ({ id: await markPerson(tx, marking) }));
    },
  );

  app.post(
    '/municipalities/:municipality/markings/:id/end',
    {
      config: { action: 'markings/change' },
      schema: { tags, summary: 'End a marking', params: ID_PATH, response: jsonOf(done) },
    },
    async ({ params, access, id }) => {
      const who = access.signedIn();
      await change(who, id, 'markings/change', (tx) => withdrawMarking(tx, params.id, who.user));
      return DONE;
    },
  );
};

function named(role: string) {
  return { role, name: isGrantedRole(role) ? ROLE_NAMES[role] : sameText(role) };
}

function changed({ user, municipality }: SignedIn, action: Action, request: string): AccessEvent {
  return {
    kind: 'change',
    action,
    user,
    role: null,
    purpose: null,
    subject: { kind: 'municipality', id: municipality },
    municipality,
    outcome: 'allowed',
    why: null,
    criteria: null,
    request,
  };
}
