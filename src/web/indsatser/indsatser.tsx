/** Indsatser: what the municipality does, by goal, target group, partner or type. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { useThisPlan } from '../plan/this-plan.ts';
import { initiativesQuery } from '../queries.ts';
import { InitiativesPage } from './initiatives-page.tsx';

export function Indsatser() {
  const { plan, asOf } = useThisPlan();
  const search = useSearch({ from: '/$lang/plan/$plan/indsatser' });
  return (
    <Loaded query={useQuery(initiativesQuery(plan.id, asOf))}>
      {(list) => <InitiativesPage list={list} search={search} />}
    </Loaded>
  );
}
