/** The rules with their law and examples, the law as data, and the calculator. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Action } from '../../access/actions.ts';
import type { Day } from '../../core/day.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Law } from '../../rules/law/law.ts';
import { anyRule } from '../../rules/rules.ts';
import { calculate } from '../calculation.ts';
import { calculated, calculation, lawList, ruleDetail, ruleList } from '../contract/rules.ts';
import { lawItemDto, ruleDetailDto, ruleListDto } from '../present/rules.ts';
import { jsonOf, kept, NO_FIELDS } from './reading.ts';

export interface RulesContext {
  readonly law: Law;
  readonly today: () => Day;
  readonly measures: readonly Measure[];
  /** The law with what a municipality has decided (`api/unknown-municipality`). */
  readonly lawOf: (municipality: string | null) => Promise<Law>;
}

const config = { action: 'rules/read' } as const satisfies { action: Action };
const tags = ['Rules'];
const RULE_PATH = z.strictObject({ rule: z.string().max(20) });

export const rules: FastifyPluginAsyncZod<RulesContext> = async (app, { law, today, measures }) => {
  app.get(
    '/rules',
    { config, schema: { tags, summary: 'All rules', querystring: NO_FIELDS, response: jsonOf(ruleList) } },
    async (_request, reply) => kept(reply).send(ruleListDto(law, today())),
  );

  app.get(
    '/rules/:rule',
    {
      config,
      schema: {
        tags,
        summary: 'A rule: plain words, the versions of its law, worked examples, and the measures that use it',
        params: RULE_PATH,
        querystring: NO_FIELDS,
        response: jsonOf(ruleDetail),
      },
    },
    async ({ params }, reply) => kept(reply).send(ruleDetailDto(anyRule(params.rule), law, today(), measures)),
  );

  app.get(
    '/law',
    {
      config,
      schema: { tags, summary: 'The law as dated data', querystring: NO_FIELDS, response: jsonOf(lawList) },
    },
    async (_request, reply) => kept(reply).send({ items: law.items.map(lawItemDto) }),
  );
};

/** Never remembered: each life is asked about once. */
export const calculator: FastifyPluginAsyncZod<RulesContext> = async (app, { lawOf }) => {
  app.post(
    '/calculations',
    {
      config,
      schema: {
        tags,
        summary: 'What the rules answer about an invented life on a day, and what differs on another',
        body: calculation,
        response: jsonOf(calculated),
      },
    },
    async ({ body }, reply) =>
      reply.header('cache-control', 'no-store').send(calculate(body, await lawOf(body.municipality))),
  );
};
