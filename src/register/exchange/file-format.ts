/** What a file of the register exchange format looks like, described as data: reader, writer and guide all go by it. */
import type { ColumnSpec } from '../columns/column-table.ts';
import type { RegisterFile } from '../register.ts';

/** Lists of words met in files, by what they are: municipalities, caseworkers … */
export const WORD_LISTS = [
  'municipalities',
  'benefits',
  'unemploymentFunds',
  'workplaces',
  'caseworkers',
  'providers',
  'sources',
  'companies',
  'names',
  'industries',
  'occupations',
  'titles',
  'groups',
  'periods',
  'populatedMunicipalities',
] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** A number, stored as an integer of so many decimals. */
export interface NumberCell {
  readonly is: 'number';
  readonly decimals: number;
  readonly min: number;
  readonly max: number;
  /** `min` itself is outside. */
  readonly aboveMin?: boolean;
  /** What is stored when the cell is empty. */
  readonly absent: number;
}

export type Cell =
  /** The id of the row itself. */
  | { readonly is: 'key' }
  /** An id of persons.csv, or of job_orders.csv. */
  | { readonly is: 'person' }
  | { readonly is: 'order' }
  | { readonly is: 'day' }
  /** The last day included; empty: it goes on. Stored as the first day outside. */
  | { readonly is: 'last-day' }
  | { readonly is: 'month' }
  | { readonly is: 'period' }
  /** One of a closed list; stored as its position + 1. */
  | { readonly is: 'choice'; readonly of: readonly string[]; readonly absent?: number }
  | { readonly is: 'benefit' }
  | { readonly is: 'municipality'; readonly words: WordList }
  /** `width`: digits it has, so that zeros a spreadsheet took away can be put back. */
  | { readonly is: 'text'; readonly words: WordList; readonly width?: number }
  | NumberCell;

export interface FileColumn {
  /** In the file. */
  readonly name: string;
  /** In the columns in memory. */
  readonly field: string;
  readonly required: boolean;
  readonly cell: Cell;
}

export interface FileFormat {
  readonly file: RegisterFile;
  readonly columns: readonly FileColumn[];
  /** Columns that no two rows may share. */
  readonly key?: readonly string[];
  /** Whose rows they are; absent: each row is a subject of its own. */
  readonly rowsOf?: 'persons' | 'job_orders';
  /** The columns in memory. */
  readonly spec: ColumnSpec;
  /** Fields by which the rows of one subject are ordered; rows alike in all keep the order of the file. */
  readonly order: readonly string[];
}

export function required(name: string, field: string, cell: Cell): FileColumn {
  return { name, field, required: true, cell };
}

export function optional(name: string, field: string, cell: Cell): FileColumn {
  return { name, field, required: false, cell };
}
