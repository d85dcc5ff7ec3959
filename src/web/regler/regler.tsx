/** Regler: every rule, found by words and by area. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { rulesQuery } from '../queries.ts';
import { RulesPage } from './rules-page.tsx';

export function Regler() {
  const search = useSearch({ from: '/$lang/regler' });
  const rules = useQuery(rulesQuery);
  return <Loaded query={rules}>{(list) => <RulesPage list={list} search={search} />}</Loaded>;
}
