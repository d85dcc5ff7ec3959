/** The front page: choose a municipality. */
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../frame/loaded.tsx';
import { plansQuery } from '../queries.ts';
import { PlanCards } from './plan-cards.tsx';

export function Forside() {
  return <Loaded query={useQuery(plansQuery)}>{(plans) => <PlanCards plans={plans} />}</Loaded>;
}
