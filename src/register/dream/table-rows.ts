/** Rows of one file of a register that come from elsewhere than the file: values in the order of the fields named. */
import { FILE_FORMATS } from '../exchange/file-formats.ts';
import { RowStore } from '../exchange/row-store.ts';
import type { RegisterFile } from '../register.ts';

export class TableRows {
  readonly store: RowStore;
  readonly #positions: Int32Array;
  readonly #values: Float64Array;

  constructor(file: RegisterFile, fields: readonly string[]) {
    this.store = new RowStore(FILE_FORMATS[file].spec);
    this.#positions = this.store.positions(fields);
    this.#values = new Float64Array(fields.length);
  }

  add(subject: number, ...values: readonly number[]): void {
    for (let at = 0; at < values.length; at++) this.#values[at] = values[at]!;
    this.store.append(subject, this.#values, this.#positions);
  }
}
