/** The body of StatBank's `data` call. */
import type { Selection } from './selection.ts';

export interface DataRequest {
  readonly table: string;
  readonly format: 'CSV' | 'BULK';
  readonly lang: 'da';
  readonly valuePresentation: 'Code';
  readonly timeOrder?: 'Ascending';
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/**
 * Codes, not texts: texts change, and differ between the languages. BULK is streamed and knows no limit, but allows no
 * order and leaves out rows that are 0; CSV writes them, so CSV is what we ask for unless told otherwise.
 */
export function dataRequest({ table, variables }: Selection, format: 'CSV' | 'BULK' = 'CSV'): DataRequest {
  return {
    table,
    format,
    lang: 'da',
    valuePresentation: 'Code',
    ...(format === 'CSV' && { timeOrder: 'Ascending' }),
    variables: variables.map(({ id, codes }) => ({ code: id, values: codes })),
  };
}
