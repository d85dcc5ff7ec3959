/** All plans side by side. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { comparison as comparisonSchema } from '../contract/plans.ts';
import { comparisonDto } from '../present/comparison.ts';
import { AS_OF, asOfDay, jsonOf, kept, PUBLIC_READ, type ReadingContext } from './reading.ts';

export const comparison: FastifyPluginAsyncZod<ReadingContext> = async (app, { library, today }) => {
  app.get(
    '/comparison',
    {
      config: PUBLIC_READ,
      schema: {
        tags: ['Plans'],
        summary: 'The plans side by side, theme by theme',
        querystring: AS_OF,
        response: jsonOf(comparisonSchema),
      },
    },
    async ({ query }, reply) => {
      const asOf = asOfDay(query, today);
      return kept(reply).send(comparisonDto(await library.allEvaluated(asOf), asOf));
    },
  );
};
