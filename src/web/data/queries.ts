/** What the screens of Data ask the API. */
import { queryOptions } from '@tanstack/react-query';
import type { RegisterDetailDto } from '../../api/contract/registers.ts';
import { read } from '../api.ts';
import { keepPreviousOf } from '../queries.ts';

export function registerQuery(municipality: string) {
  return queryOptions({
    queryKey: ['register', municipality],
    queryFn: ({ signal }) => read<RegisterDetailDto>(`registers/${municipality}`, {}, signal),
    placeholderData: keepPreviousOf(municipality),
    staleTime: 5_000,
  });
}
