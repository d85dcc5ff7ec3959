/** Mål: one goal, and everything its verdict stands on. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { useThisPlan } from '../plan/this-plan.ts';
import { goalQuery } from '../queries.ts';
import { GoalPage } from './goal-page.tsx';

export function Maal() {
  const { plan, asOf } = useThisPlan();
  const { goal } = useParams({ from: '/$lang/plan/$plan/maal/$goal' });
  return (
    <Loaded query={useQuery(goalQuery(plan.id, goal, asOf))}>
      {(detail) => <GoalPage key={goal} detail={detail} />}
    </Loaded>
  );
}
