/** Plans, their goals and their initiatives, as of a day. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { goalDetail, goalList, initiativeList, planList, planOverview } from '../contract/plans.ts';
import { findGoal } from '../find.ts';
import { goalDetailDto } from '../present/goal-detail.ts';
import { goalSummaryDto } from '../present/goal-summary.ts';
import { initiativeListDto } from '../present/initiatives.ts';
import { planOverviewDto } from '../present/overview.ts';
import { planHeadDto } from '../present/plan-head.ts';
import { seriesCsv } from '../present/series-csv.ts';
import { sendCsv } from '../send-csv.ts';
import {
  AS_OF,
  asOfDay,
  CSV_AS_OF,
  CSV_FILE,
  csvFlavour,
  jsonOf,
  kept,
  NO_FIELDS,
  PLAN_PATH,
  PUBLIC_READ,
  type ReadingContext,
} from './reading.ts';

const GOAL_PATH = PLAN_PATH.extend({ goal: z.string().max(150) });
const tags = ['Plans'];

export const plans: FastifyPluginAsyncZod<ReadingContext> = async (app, { library, today, measureNames }) => {
  app.get(
    '/plans',
    { config: PUBLIC_READ, schema: { tags, summary: 'All plans', querystring: NO_FIELDS, response: jsonOf(planList) } },
    async (_request, reply) => kept(reply).send({ plans: (await library.plans()).map(planHeadDto) }),
  );

  app.get(
    '/plans/:plan',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'A plan with the verdict on each of its goals',
        params: PLAN_PATH,
        querystring: AS_OF,
        response: jsonOf(planOverview),
      },
    },
    async ({ params, query }, reply) => {
      const plan = await library.evaluated(params.plan, asOfDay(query, today));
      return kept(reply).send(planOverviewDto(plan));
    },
  );

  app.get(
    '/plans/:plan/goals',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'The goals of a plan with their verdicts',
        params: PLAN_PATH,
        querystring: AS_OF,
        response: jsonOf(goalList),
      },
    },
    async ({ params, query }, reply) => {
      const plan = await library.evaluated(params.plan, asOfDay(query, today));
      return kept(reply).send({ goals: plan.goals.map((goal) => goalSummaryDto(goal, plan)) });
    },
  );

  app.get(
    '/plans/:plan/goals/:goal',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'One goal: the verdict with everything it stands on',
        params: GOAL_PATH,
        querystring: AS_OF,
        response: jsonOf(goalDetail),
      },
    },
    async ({ params, query }, reply) => {
      const plan = await library.evaluated(params.plan, asOfDay(query, today));
      return kept(reply).send(goalDetailDto(findGoal(plan, params.goal), plan, measureNames));
    },
  );

  app.get(
    '/plans/:plan/goals/:goal/series.csv',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'The points of a goal’s chart as CSV',
        params: GOAL_PATH,
        querystring: CSV_AS_OF,
        response: CSV_FILE,
      },
    },
    async ({ params, query }, reply) => {
      const plan = await library.evaluated(params.plan, asOfDay(query, today));
      const goal = goalDetailDto(findGoal(plan, params.goal), plan, measureNames);
      return sendCsv(kept(reply), goal.goal.id, seriesCsv(goal, csvFlavour(query)));
    },
  );

  app.get(
    '/plans/:plan/initiatives',
    {
      config: PUBLIC_READ,
      schema: {
        tags,
        summary: 'The initiatives of a plan and the goals they serve',
        params: PLAN_PATH,
        querystring: AS_OF,
        response: jsonOf(initiativeList),
      },
    },
    async ({ params, query }, reply) => {
      const plan = await library.evaluated(params.plan, asOfDay(query, today));
      return kept(reply).send(initiativeListDto(plan));
    },
  );
};
