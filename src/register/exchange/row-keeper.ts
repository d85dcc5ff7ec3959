/** Keeps the rows of one file that are right: applies the rules of a row, gives it its position, and stores it. */
import { IdTable } from '../columns/ids.ts';
import type { FileFormat } from './file-format.ts';
import type { Note } from './notes.ts';
import type { ReadingState } from './reading-state.ts';
import type { RowFault, RowRule } from './row-rule.ts';
import { rowRules } from './row-rules.ts';
import { RowStore } from './row-store.ts';

export class RowKeeper {
  readonly format: FileFormat;
  readonly store: RowStore;
  /** Ids of the rows kept. */
  readonly keys = new IdTable();
  /** The row at hand, in the order of the format's columns. */
  readonly values: Float64Array;
  readonly #rules: readonly RowRule[];
  readonly #positions: Int32Array;
  readonly #subject: number;

  constructor(format: FileFormat, state: ReadingState) {
    const fields = format.columns.map(({ field }) => field);
    this.format = format;
    this.store = new RowStore(format.spec);
    this.values = new Float64Array(fields.length);
    this.#rules = rowRules(format, state);
    this.#positions = this.store.positions(fields);
    this.#subject = fields.indexOf('subject');
  }

  /** Stores the row at hand, or says what is wrong with it. */
  keep(): RowFault | undefined {
    for (const rule of this.#rules) {
      const fault = rule.check(this.values);
      if (fault) return fault;
    }
    const subject = this.#subject < 0 ? this.store.rows : this.values[this.#subject]!;
    this.store.append(subject, this.values, this.#positions);
    return undefined;
  }

  /** All parts of the file are read: hands the rows over. */
  end(state: ReadingState): void {
    const { file } = this.format;
    for (const rule of this.#rules) {
      state.notes.push(...(rule.notes?.() ?? []).map((text): Note => ({ file, text })));
    }
    state.stores.set(file, this.store);
    state.keys.set(file, this.keys);
  }
}
