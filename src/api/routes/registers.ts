/** Which municipalities have a register, what is in it, and what was taken in. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Action } from '../../access/actions.ts';
import type { Day } from '../../core/day.ts';
import type { Measure } from '../../measures/measure.ts';
import { registerDetail, registerImportList, registerList } from '../contract/registers.ts';
import { registerDetailDto, registerImportDto } from '../present/register-detail.ts';
import { registerHeadDto } from '../present/register-head.ts';
import type { Registers } from '../registers.ts';
import type { Settings } from '../settings.ts';
import { FIGURES, jsonOf, NO_FIELDS } from './reading.ts';

export interface RegistersContext {
  readonly registers: Registers;
  readonly measures: readonly Measure[];
  readonly settings: Pick<Settings, 'lawFor'>;
  readonly today: () => Day;
}

const tags = ['Registers'];
export const MUNICIPALITY_PATH = z.strictObject({ municipality: z.string().max(10) });
const IMPORTS = { action: 'registers/read-imports' } as const satisfies { action: Action };

export const registers: FastifyPluginAsyncZod<RegistersContext> = async (app, context) => {
  const { registers, measures, settings, today } = context;
  app.get(
    '/registers',
    {
      config: FIGURES,
      schema: { tags, summary: 'The registers there are', querystring: NO_FIELDS, response: jsonOf(registerList) },
    },
    async () => {
      const codes = await registers.municipalities();
      const held = await Promise.all(codes.map((code) => registers.of(code)));
      return { registers: held.map(registerHeadDto) };
    },
  );

  app.get(
    '/registers/:municipality',
    {
      config: FIGURES,
      schema: {
        tags,
        summary: 'What is in a register, until when, and what therefore cannot be measured',
        params: MUNICIPALITY_PATH,
        querystring: NO_FIELDS,
        response: jsonOf(registerDetail),
      },
    },
    async ({ params: { municipality } }) => {
      const law = await settings.lawFor(municipality);
      return registerDetailDto(await registers.of(municipality), measures, law, today());
    },
  );

  app.get(
    '/registers/:municipality/imports',
    {
      config: IMPORTS,
      schema: {
        tags,
        summary: 'What was taken in, the newest first',
        params: MUNICIPALITY_PATH,
        querystring: NO_FIELDS,
        response: jsonOf(registerImportList),
      },
    },
    async ({ params }) => ({ imports: (await registers.imports(params.municipality)).map(registerImportDto) }),
  );
};
