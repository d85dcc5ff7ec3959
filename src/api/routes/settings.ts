/**
 * The settings of a municipality, and making one. Until somebody can sign in, the name of who decided is typed, and a setting
 * can be made only where the server says so: on a demonstration that nobody else can reach.
 */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Action } from '../../access/actions.ts';
import { parseDay } from '../../core/day.ts';
import type { Law } from '../../rules/law/law.ts';
import { newSetting, settingList } from '../contract/settings.ts';
import { apiErrors } from '../errors.ts';
import { settingListDto } from '../present/settings.ts';
import type { Settings } from '../settings.ts';
import { jsonOf, NO_FIELDS } from './reading.ts';

export interface SettingsContext {
  readonly law: Law;
  readonly settings: Settings;
  /** Whether settings can be made by whoever asks. */
  readonly mayDecide: boolean;
}

const config = { action: 'rules/read' } as const satisfies { action: Action };
const tags = ['Settings'];
const PATH = z.strictObject({ code: z.string().regex(/^\d{3}$/) });

export const settings: FastifyPluginAsyncZod<SettingsContext> = async (app, { law, settings: held, mayDecide }) => {
  const list = async (code: string) => settingListDto(code, law, await held.recorded(code), mayDecide);

  app.get(
    '/settings/:code',
    {
      config,
      schema: {
        tags,
        summary: 'What is left to a municipality to decide, and what it has decided',
        params: PATH,
        querystring: NO_FIELDS,
        response: jsonOf(settingList),
      },
    },
    async ({ params }, reply) => reply.header('cache-control', 'no-store').send(await list(params.code)),
  );

  app.post(
    '/settings/:code',
    {
      config,
      schema: {
        tags,
        summary: 'Decide a setting, or take one back; nothing recorded before is changed',
        params: PATH,
        body: newSetting,
        response: jsonOf(settingList),
      },
    },
    async ({ params, body }, reply) => {
      if (!mayDecide) throw apiErrors.create('api/settings-closed');
      const { name, value, who, ground, withdrawn } = body;
      const from = body.from === null ? null : parseDay(body.from);
      if (who.trim() === '') throw apiErrors.create('api/missing-field', { field: 'who' }, { field: 'who' });
      if (ground.trim() === '') throw apiErrors.create('api/missing-field', { field: 'ground' }, { field: 'ground' });
      await held.record({
        ...{ municipality: params.code, name, value, from, who, when: parseDay(body.when), ground, withdrawn },
        recordedBy: who.trim(),
      });
      return reply.header('cache-control', 'no-store').send(await list(params.code));
    },
  );
};
