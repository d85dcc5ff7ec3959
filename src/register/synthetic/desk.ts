/** Writes the rows of a register in the making, file by file, the way the reader of the exchange format keeps them. */

import { IdTable } from '../columns/ids.ts';
import { bytesOf } from '../columns/utf8.ts';
import type { WordList } from '../exchange/file-format.ts';
import { FILE_FORMATS } from '../exchange/file-formats.ts';
import { ReadingState } from '../exchange/reading-state.ts';
import { registerOfRows } from '../exchange/register-of-rows.ts';
import { RowStore } from '../exchange/row-store.ts';
import { REGISTER_FILES, type Register, type RegisterFile } from '../register.ts';

export class Desk {
  readonly #state = new ReadingState(() => {
    throw new Error('a synthetic register has no rows to reject');
  });

  /** Every file is there, also one that stays empty. */
  constructor() {
    for (const file of REGISTER_FILES) {
      this.#state.stores.set(file, new RowStore(FILE_FORMATS[file].spec));
      this.#state.keys.set(file, new IdTable());
    }
  }

  /** Adds rows of a file; values in the order of the fields. */
  rows(file: RegisterFile, fields: readonly string[]): (subject: number, ...values: number[]) => void {
    const store = this.#state.stores.get(file)!;
    const positions = store.positions(fields);
    const buffer = new Float64Array(fields.length);
    return (subject, ...values) => {
      buffer.set(values);
      store.append(subject, buffer, positions);
    };
  }

  /** Rows that each have an id: its position, which the row needs as a value. */
  id(file: RegisterFile, id: string): number {
    const bytes = bytesOf(id);
    return this.#state.keys.get(file)!.add(bytes, 0, bytes.length);
  }

  /** The code of a word. */
  word(list: WordList, word: string): number {
    return this.#state.add(list, word) + 1;
  }

  register(): Register {
    return registerOfRows(this.#state);
  }
}
