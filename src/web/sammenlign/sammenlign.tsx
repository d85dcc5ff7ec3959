/** Sammenlign: the plans side by side. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { comparisonQuery } from '../queries.ts';
import { ComparisonPage } from './comparison-page.tsx';

export function Sammenlign() {
  const search = useSearch({ from: '/$lang/sammenlign' });
  return (
    <Loaded query={useQuery(comparisonQuery(search.pr))}>
      {(comparison) => <ComparisonPage comparison={comparison} search={search} />}
    </Loaded>
  );
}
