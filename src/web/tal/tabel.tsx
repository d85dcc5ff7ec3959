/** One published table. */
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { useThisPlan } from '../plan/this-plan.ts';
import { tableQuery } from '../queries.ts';
import { TablePage } from './table-page.tsx';

export function Tabel() {
  const { plan } = useThisPlan();
  const { table } = useParams({ from: '/$lang/plan/$plan/tal/$table' });
  const search = useSearch({ from: '/$lang/plan/$plan/tal/$table' });
  return (
    <Loaded query={useQuery(tableQuery(plan.id, table))}>
      {(detail) => <TablePage key={table} detail={detail} search={search} />}
    </Loaded>
  );
}
