/** Målinger: the catalogue of what can be measured from the register. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { CataloguePage } from './catalogue-page.tsx';
import { measuresQuery, registersQuery } from './queries.ts';

export function Maalinger() {
  const search = useSearch({ from: '/$lang/maalinger' });
  const { data: registers = [] } = useQuery(registersQuery);
  return (
    <Loaded query={useQuery(measuresQuery)}>
      {(measures) => <CataloguePage measures={measures} registers={registers} search={search} />}
    </Loaded>
  );
}
