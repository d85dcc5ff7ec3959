/** Data: the registers there are, and what is in the one that is looked at. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { registersQuery } from '../maalinger/queries.ts';
import { DataPage } from './data-page.tsx';

export function Data() {
  const { kommune } = useSearch({ from: '/$lang/data' });
  return (
    <Loaded query={useQuery(registersQuery)}>
      {(registers) => <DataPage registers={registers} chosen={kommune} />}
    </Loaded>
  );
}
