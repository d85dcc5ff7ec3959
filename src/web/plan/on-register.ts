/** What the register of the municipality says of the goals of the plan at hand; fetched once for all of them. */
import { useQuery } from '@tanstack/react-query';
import type { GoalOnRegisterDto, PlanOnRegisterDto } from '../../api/contract/goals-on-register.ts';
import { planOnRegisterQuery } from '../queries.ts';
import { useThisPlan } from './this-plan.ts';

export interface OnRegister {
  readonly state: 'counting' | 'failed' | 'no-register' | 'known';
  readonly register: PlanOnRegisterDto['register'];
  readonly goals: ReadonlyMap<string, GoalOnRegisterDto>;
}

export function useOnRegister(): OnRegister {
  const { plan, asOf } = useThisPlan();
  const { data, isError } = useQuery(planOnRegisterQuery(plan.id, asOf));
  const register = data?.register ?? null;
  const goals = new Map((data?.goals ?? []).map((goal) => [goal.goal, goal]));
  if (!data) return { state: isError ? 'failed' : 'counting', register, goals };
  return { state: register ? 'known' : 'no-register', register, goals };
}
