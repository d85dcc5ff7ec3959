/** What the screens of Access ask the API. Who has signed in can change at any moment: nothing is kept for long. */
import { queryOptions } from '@tanstack/react-query';
import type { SessionDto } from '../../api/contract/session.ts';
import { read } from '../api.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => read<SessionDto>('session', {}, signal),
  staleTime: 5_000,
});
