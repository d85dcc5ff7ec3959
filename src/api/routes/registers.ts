/** Which municipalities have a register. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { registerList } from '../contract/registers.ts';
import { registerHeadDto } from '../present/register-head.ts';
import type { Registers } from '../registers.ts';
import { FIGURES, jsonOf, NO_FIELDS } from './reading.ts';

export interface RegistersContext {
  readonly registers: Registers;
}

export const registers: FastifyPluginAsyncZod<RegistersContext> = async (app, { registers }) => {
  app.get(
    '/registers',
    {
      config: FIGURES,
      schema: {
        tags: ['Registers'],
        summary: 'The registers there are',
        querystring: NO_FIELDS,
        response: jsonOf(registerList),
      },
    },
    async (_request, reply) => {
      const codes = await registers.municipalities();
      const held = await Promise.all(codes.map((code) => registers.of(code)));
      return reply.header('cache-control', 'no-cache').send({ registers: held.map(registerHeadDto) });
    },
  );
};
