/** For tests that need no database: nothing stored, and the five plans with their figures straight from the files. */

import { parseDay } from '../core/day.ts';
import { readPlanFolder } from '../plan/node/plan-files.ts';
import { readPublishedFolder } from '../statistics/node/published-files.ts';
import type { Storage } from '../storage/storage.ts';
import { type EvaluatedGoal, type EvaluatedPlan, evaluatePlan, type PlanWithFigures } from './evaluated-plan.ts';

export const NOTHING_STORED: Storage = {
  engine: 'embedded',
  notice: null,
  asMunicipality: async () => {
    throw new Error('nothing is stored here');
  },
  municipalities: async () => [],
  listen: async () => async () => undefined,
  ready: async () => undefined,
  close: async () => undefined,
};

export function shippedPlans(): PlanWithFigures[] {
  const plans = readPlanFolder('plans');
  const tables = readPublishedFolder('published', new Map(plans.map(({ id, printed }) => [id, printed.on])));
  return plans.map((plan) => ({ plan, tables: tables.filter((table) => table.plan === plan.id) }));
}

export function shippedPlan(id: string, asOf: string): EvaluatedPlan {
  const found = shippedPlans().find(({ plan }) => plan.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return evaluatePlan(found, parseDay(asOf));
}

export function goalOf(plan: EvaluatedPlan, slug: string): EvaluatedGoal {
  const found = plan.goals.find(({ goal }) => goal.id === `${plan.plan.id}-g-${slug}`);
  if (!found) throw new Error(`no goal ${slug}`);
  return found;
}
