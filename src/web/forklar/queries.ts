/** What the page that explains asks the API. Case data: nothing is kept once the page is left. */
import { queryOptions, skipToken } from '@tanstack/react-query';
import type { CellSubjectsDto, ExplanationDto, PersonFiguresDto } from '../../api/contract/explanations.ts';
import { type Query, read } from '../api.ts';

export interface PersonAsked {
  readonly municipality: string;
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string | undefined;
}

const FORGOTTEN = { gcTime: 0, staleTime: 5_000 } as const;

export function personFiguresQuery({ municipality, ...query }: PersonAsked) {
  return queryOptions({
    queryKey: ['explain', municipality, query],
    queryFn: ({ signal }) => read<PersonFiguresDto>(`registers/${municipality}/explain`, query, signal),
    ...FORGOTTEN,
  });
}

export function explanationQuery(measure: string, { municipality, ...query }: PersonAsked) {
  return queryOptions({
    queryKey: ['explain', municipality, measure, query],
    queryFn: ({ signal }) => read<ExplanationDto>(`registers/${municipality}/explain/${measure}`, query, signal),
    ...FORGOTTEN,
  });
}

/** `isWanted`: not before somebody asks to see them. */
export function cellSubjectsQuery(municipality: string, measure: string, query: Query, isWanted: boolean) {
  return queryOptions({
    queryKey: ['subjects', municipality, measure, query],
    queryFn: isWanted
      ? ({ signal }: { signal: AbortSignal }) =>
          read<CellSubjectsDto>(`registers/${municipality}/subjects/${measure}`, query, signal)
      : skipToken,
    ...FORGOTTEN,
  });
}
