/** Opening somebody else's case: for a stated purpose, or in an emergency, of which the leader is told. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { accessErrors } from '../../access/errors.ts';
import { may } from '../../access/may.ts';
import { PURPOSES, type Purpose } from '../../access/purposes.ts';
import { openCase } from '../../storage/writers/case-openings.ts';
import { opened, openingOrder } from '../contract/administration.ts';
import { findPerson, type PersonsContext } from '../find-person.ts';
import { jsonOf } from './reading.ts';

const PATH = z.strictObject({ municipality: z.string().max(10), person: z.string().max(100) });

/** Seconds a case is open: a working day. */
const LASTS = 8 * 3600;

export const openings: FastifyPluginAsyncZod<PersonsContext> = async (app, context) => {
  app.post(
    '/municipalities/:municipality/persons/:person/openings',
    {
      config: { action: 'persons/read' },
      schema: {
        tags: ['Persons'],
        summary: 'Open somebody else’s case for a stated purpose, or in an emergency',
        params: PATH,
        body: openingOrder,
        response: jsonOf(opened),
      },
    },
    async ({ params, body, access, id: request }) => {
      const { emergency, reason } = body;
      if (!isPurpose(body.purpose)) {
        throw accessErrors.create(
          'access/unknown-purpose',
          { known: Object.keys(PURPOSES).join(', ') },
          { field: 'purpose' },
        );
      }
      const { purpose } = body;
      if (emergency && reason === null) throw accessErrors.create('access/reason-needed', {}, { field: 'reason' });
      const who = access.signedIn();
      const { municipality, person } = params;
      const found = await findPerson(params, access, context);
      if (emergency && !may(who, 'emergency/open', { kind: 'municipality', municipality }).allowed)
        throw accessErrors.create('access/not-your-role', { action: { da: 'nødadgang', en: 'emergency access' } });
      const allowed = await access.permit(found.subject, { purpose, emergency });
      const endsAt = await context.storage.asMunicipality(municipality, async (tx) => {
        const until = await openCase(tx, {
          municipality,
          person,
          purpose,
          emergency,
          reason,
          lasts: LASTS,
          recordedBy: who.user,
        });
        await context.record.note(tx, {
          kind: emergency ? 'emergency' : 'opening',
          action: emergency ? 'emergency/open' : 'persons/read',
          user: who.user,
          role: allowed.role,
          purpose,
          subject: { kind: 'person', id: person },
          municipality,
          outcome: 'allowed',
          why: null,
          criteria: null,
          request,
        });
        return until;
      });
      return { endsAt };
    },
  );
};

function isPurpose(text: string): text is Purpose {
  return Object.hasOwn(PURPOSES, text);
}
