/** Tal: the published tables of a plan. */
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../frame/loaded.tsx';
import { useThisPlan } from '../plan/this-plan.ts';
import { tablesQuery } from '../queries.ts';
import { TablesPage } from './tables-page.tsx';

export function Tal() {
  const { plan } = useThisPlan();
  return <Loaded query={useQuery(tablesQuery(plan.id))}>{(list) => <TablesPage list={list} />}</Loaded>;
}
