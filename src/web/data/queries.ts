/** What the screens of Data ask the API. */
import { queryOptions } from '@tanstack/react-query';
import type { RegisterDetailDto, RegisterImportDto } from '../../api/contract/registers.ts';
import type { UploadStateDto } from '../../api/contract/uploads.ts';
import { read } from '../api.ts';
import { keepPreviousOf } from '../queries.ts';

/** Milliseconds between two looks at something under way. */
const OFTEN = 400;

export function registerQuery(municipality: string) {
  return queryOptions({
    queryKey: ['register', municipality],
    queryFn: ({ signal }) => read<RegisterDetailDto>(`registers/${municipality}`, {}, signal),
    placeholderData: keepPreviousOf(municipality),
    staleTime: 5_000,
  });
}

export function importsQuery(municipality: string) {
  return queryOptions({
    queryKey: ['imports', municipality],
    queryFn: async ({ signal }) =>
      (await read<{ imports: RegisterImportDto[] }>(`registers/${municipality}/imports`, {}, signal)).imports,
    staleTime: 5_000,
  });
}

/** Asked again and again until there is something to decide. */
export function uploadQuery(municipality: string, upload: string) {
  return queryOptions({
    queryKey: ['upload', upload],
    queryFn: ({ signal }) => read<UploadStateDto>(`registers/${municipality}/uploads/${upload}`, {}, signal),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || ['receiving', 'reading', 'taking'].includes(data.step) ? OFTEN : false,
    staleTime: 0,
  });
}
