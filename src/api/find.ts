/** A plan, a register, or a goal or table of a plan by its id; a mistyped id is answered with the ids nearest to it. */

import { nearestFirst } from '../core/closest.ts';
import type { PejlError } from '../core/errors/pejl-error.ts';
import type { PublishedTable } from '../statistics/published-table.ts';
import { apiErrors } from './errors.ts';
import type { EvaluatedGoal, EvaluatedPlan, PlanWithFigures } from './evaluated-plan.ts';

export function unknownPlan(id: string, known: readonly string[]): PejlError {
  return apiErrors.create('api/unknown-plan', { plan: id, closest: nearest(id, known) });
}

export function noRegister(municipality: string, known: readonly string[]): PejlError {
  return apiErrors.create('api/no-register', { municipality, known: known.join(', ') || '–' });
}

export function unknownMunicipality(municipality: string, known: readonly string[]): PejlError {
  return apiErrors.create('api/unknown-municipality', { municipality, known: known.join(', ') || '–' });
}

export function findGoal({ plan, goals }: EvaluatedPlan, id: string): EvaluatedGoal {
  const found = goals.find(({ goal }) => goal.id === id);
  if (found) return found;
  const closest = nearest(
    id,
    plan.goals.map((goal) => goal.id),
  );
  throw apiErrors.create('api/unknown-goal', { plan: plan.id, goal: id, closest });
}

export function findTable({ plan, tables }: PlanWithFigures, id: string): PublishedTable {
  const found = tables.find((table) => table.id === id);
  if (found) return found;
  const closest = nearest(
    id,
    tables.map((table) => table.id),
  );
  throw apiErrors.create('api/unknown-table', { plan: plan.id, table: id, closest });
}

function nearest(id: string, known: readonly string[]): string {
  return nearestFirst(id, known).slice(0, 3).join(', ') || '–';
}
