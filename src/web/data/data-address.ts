/** What is chosen in Data, as it stands in the address. */
import { textIn } from '../address.ts';

export interface DataSearch {
  /** Code of the municipality whose register is looked at. */
  readonly kommune?: string;
}

export function dataSearch(raw: Readonly<Record<string, unknown>>): DataSearch {
  return { ...textIn('kommune', raw) };
}
