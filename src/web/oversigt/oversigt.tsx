/** Oversigt: the whole plan at a glance, and where to act. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { useThisPlan } from '../plan/this-plan.ts';
import { overviewQuery } from '../queries.ts';
import { OverviewPage } from './overview-page.tsx';

export function Oversigt() {
  const { plan, asOf } = useThisPlan();
  const search = useSearch({ from: '/$lang/plan/$plan/' });
  return (
    <Loaded query={useQuery(overviewQuery(plan.id, asOf))}>
      {(overview) => <OverviewPage overview={overview} search={search} />}
    </Loaded>
  );
}
