/** The goals of a plan on the register of its municipality. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Day } from '../../core/day.ts';
import { planOnRegister } from '../contract/goals-on-register.ts';
import { type GoalsSource, goalsOnRegister } from '../goals-on-register.ts';
import type { Library } from '../library.ts';
import { planOnRegisterDto } from '../present/goals-on-register.ts';
import { AS_OF, asOfDay, FIGURES, jsonOf, PLAN_PATH } from './reading.ts';

export interface GoalsOnRegisterContext extends GoalsSource {
  readonly library: Library;
  readonly today: () => Day;
}

export const goalsOnRegisters: FastifyPluginAsyncZod<GoalsOnRegisterContext> = async (app, context) => {
  const { library, today, measures } = context;
  const goals = goalsOnRegister(context);
  app.get(
    '/plans/:plan/register',
    {
      config: FIGURES,
      schema: {
        tags: ['Plans'],
        summary: 'What the register of the municipality says of each goal, beside what was published',
        params: PLAN_PATH,
        querystring: AS_OF,
        response: jsonOf(planOnRegister),
      },
    },
    async ({ params, query }) => {
      const asOf = asOfDay(query, today);
      const found = await library.plan(params.plan);
      return planOnRegisterDto(found.plan, asOf, await goals.of(found, asOf), measures);
    },
  );
};
