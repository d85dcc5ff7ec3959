/**
 * Words were numbered as they were met, also in rows that were then rejected. Numbers them anew: those in use, in the
 * order of their letters, so that the order of rows in a file makes no difference.
 */
import { Dictionary } from '../columns/dictionary.ts';
import type { Ids } from '../columns/ids.ts';
import type { FileFormat, WordList } from './file-format.ts';
import { FILE_FORMATS } from './file-formats.ts';
import type { ReadingState } from './reading-state.ts';

/** The words of a list, `first` ones in front; their codes in the columns of the stores are changed to match. */
export function wordsInUse(state: ReadingState, list: WordList, first: Ids = []): Dictionary {
  const columns = columnsWith(state, list);
  const known = state.words[list];
  const used = new Uint8Array(known.length + 1);
  for (const { codes, rows } of columns) for (let row = 0; row < rows; row++) used[codes[row]!] = 1;
  const words = [...known].filter((_, position) => used[position + 1] === 1).sort();
  const dictionary = new Dictionary([...first, ...words]);
  const newCodes = Int32Array.from(used);
  for (let position = 0; position < known.length; position++) {
    if (used[position + 1] === 1) newCodes[position + 1] = dictionary.code(known.at(position)!);
  }
  newCodes[0] = 0;
  for (const { codes, rows } of columns) for (let row = 0; row < rows; row++) codes[row] = newCodes[codes[row]!]!;
  return dictionary;
}

function columnsWith(state: ReadingState, list: WordList) {
  return Object.values(FILE_FORMATS).flatMap((format) => {
    const store = state.stores.get(format.file);
    if (store === undefined) return [];
    return fieldsWith(format, list).map((field) => ({ codes: store.column(field), rows: store.rows }));
  });
}

function fieldsWith({ columns }: FileFormat, list: WordList): string[] {
  return columns.filter(({ cell }) => listOf(cell) === list).map(({ field }) => field);
}

function listOf(cell: FileFormat['columns'][number]['cell']): WordList | undefined {
  if (cell.is === 'benefit') return 'benefits';
  if (cell.is === 'period') return 'periods';
  return cell.is === 'text' || cell.is === 'municipality' ? cell.words : undefined;
}
