/** Search over plans, goals, initiatives, principles and tables. */
import { z } from 'zod';
import { text } from './common.ts';
import { verdict } from './plans.ts';

export const SEARCH_KINDS = ['plan', 'goal', 'initiative', 'principle', 'table', 'figure'] as const;

export const searchQuery = z.object({
  q: z.string().max(200),
  plan: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

export const searchHit = z
  .object({
    kind: z.enum(SEARCH_KINDS),
    id: z.string(),
    plan: z.string(),
    title: text,
    /** A line around the match; matches are between ‹ and ›. */
    snippet: text,
    verdict: verdict.nullable(),
  })
  .meta({ id: 'SearchHit' });
export type SearchHitDto = z.infer<typeof searchHit>;

export const searchResult = z
  .object({ query: z.string(), total: z.number().int(), hits: z.array(searchHit) })
  .meta({ id: 'SearchResult' });
export type SearchResultDto = z.infer<typeof searchResult>;
