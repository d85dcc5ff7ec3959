/** The body of StatBank's `data` call. */
import type { Chosen, Selection } from './selection.ts';

export interface DataRequest {
  readonly table: string;
  readonly format: 'CSV';
  readonly lang: 'da';
  readonly valuePresentation: 'Code';
  readonly timeOrder: 'Ascending';
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/**
 * Codes, not texts: texts change, and differ between the languages. BULK is streamed and knows no limit, but adds nothing
 * up and leaves out rows that are 0; CSV writes them, so CSV is what we ask for, in parts where it is much.
 */
export function dataRequest({ table, variables }: Selection): DataRequest {
  return {
    table,
    format: 'CSV',
    lang: 'da',
    valuePresentation: 'Code',
    timeOrder: 'Ascending',
    variables: variables.map((variable) => ({ code: variable.id, values: valuesOf(variable) })),
  };
}

/** `sum(code|text=a;b)`: the service adds up, and names the sum as we say. */
function valuesOf({ codes, sumOf }: Chosen): readonly string[] {
  return sumOf ? [`sum(${codes[0]}|${codes[0]}=${sumOf.join(';')})`] : codes;
}
