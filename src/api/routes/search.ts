/** Search over all that the plans hold. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Search, type SearchHit, searchEverywhere } from '../../storage/readers/search.ts';
import type { Storage } from '../../storage/storage.ts';
import { type SearchHitDto, searchQuery, searchResult } from '../contract/search.ts';
import type { EvaluatedPlan } from '../evaluated-plan.ts';
import { jsonOf, kept, PUBLIC_READ, type ReadingContext } from './reading.ts';

interface SearchContext extends ReadingContext {
  readonly storage: Storage;
}

const QUERY = z.strictObject(searchQuery.shape);

export const search: FastifyPluginAsyncZod<SearchContext> = async (app, { storage, library, today }) => {
  app.get(
    '/search',
    {
      config: PUBLIC_READ,
      schema: {
        tags: ['Search'],
        summary: 'Plans, goals, initiatives, principles and tables by words, in any form of the word',
        querystring: QUERY,
        response: jsonOf(searchResult),
      },
    },
    async ({ query: { q, plan, limit } }, reply) => {
      if (plan !== undefined) await library.plan(plan);
      const asked: Search = { text: q, plan, limit };
      const { total, hits } = await searchEverywhere(storage, asked);
      const plans = await library.allEvaluated(today());
      return kept(reply).send({ query: q, total, hits: hits.map((hit) => hitDto(hit, plans)) });
    },
  );
};

function hitDto({ kind, id, plan, title, snippet }: SearchHit, plans: readonly EvaluatedPlan[]): SearchHitDto {
  const goals = kind === 'goal' ? plans.find((each) => each.plan.id === plan)?.goals : undefined;
  const verdict = goals?.find(({ goal }) => goal.id === id)?.evaluation.verdict ?? null;
  return { kind, id, plan, title, snippet, verdict };
}
