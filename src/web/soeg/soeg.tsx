/** Søg: everything in all plans. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { plansQuery, searchForQuery } from '../queries.ts';
import { EmptySearch } from './empty-search.tsx';
import { SearchPage } from './search-page.tsx';

export function Soeg() {
  const search = useSearch({ from: '/$lang/soeg' });
  const found = useQuery(searchForQuery(search.q ?? '', search.plan));
  const { data: plans = [] } = useQuery(plansQuery);
  if (!search.q) return <EmptySearch />;
  return <Loaded query={found}>{(result) => <SearchPage result={result} plans={plans} search={search} />}</Loaded>;
}
