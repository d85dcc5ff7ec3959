/** Reads the parts of one file, each in its own form. */
import { createReadStream } from 'node:fs';
import type { FileFormat } from '../exchange/file-format.ts';
import { FileReader } from '../exchange/file-reader.ts';
import type { FileReading } from '../exchange/header.ts';
import { NOTES } from '../exchange/notes.ts';
import type { ReadingState } from '../exchange/reading-state.ts';
import { RowKeeper } from '../exchange/row-keeper.ts';
import { encodingOf, utf8Chunks } from './byte-stream.ts';
import type { ParquetDesk } from './parquet-desk.ts';
import type { ReadOptions } from './read-options.ts';
import type { Part } from './register-folder.ts';

export class PartsReader {
  readonly #state: ReadingState;
  readonly #options: ReadOptions;
  readonly #desk: ParquetDesk | undefined;

  /** `desk`: where Parquet is read; needed when any part is Parquet. */
  constructor(state: ReadingState, options: ReadOptions, desk: ParquetDesk | undefined) {
    this.#state = state;
    this.#options = options;
    this.#desk = desk;
  }

  async read(format: FileFormat, parts: readonly Part[]): Promise<void> {
    // Parquet first: what it may have to read twice is then all there is.
    const parquet = parts.filter(({ form }) => form === 'parquet');
    const csv = parts.filter(({ form }) => form !== 'parquet');
    let keeper = new RowKeeper(format, this.#state);
    if (!(await this.#readFast(keeper, parquet))) {
      keeper = new RowKeeper(format, this.#state);
      for (const part of parquet) await this.#readExact(keeper, part);
    }
    for (const part of csv) await this.#readCsv(keeper, part);
    keeper.end(this.#state);
  }

  /** False when something in one of the parts is not right. */
  async #readFast(keeper: RowKeeper, parts: readonly Part[]): Promise<boolean> {
    if (parts.length === 0) return true;
    const notes = await this.#desk!.read(parts, keeper, this.#state, this.#options);
    if (notes === undefined) return false;
    this.#state.notes.push(...notes);
    return true;
  }

  async #readExact(keeper: RowKeeper, part: Part): Promise<void> {
    const path = await this.#desk!.print(part, keeper.format);
    await this.#readBytes(keeper, part, createReadStream(path), { ...this.#reading(part), isPrintout: true });
  }

  async #readCsv(keeper: RowKeeper, part: Part): Promise<void> {
    const encoding = await encodingOf(part);
    if (encoding !== 'utf-8') this.#state.notes.push({ file: part.name, text: NOTES.windows1252() });
    await this.#readBytes(keeper, part, utf8Chunks(part, encoding), this.#reading(part));
  }

  async #readBytes(
    keeper: RowKeeper,
    part: Part,
    chunks: AsyncIterable<Uint8Array>,
    reading: FileReading,
  ): Promise<void> {
    const reader = new FileReader(keeper, this.#state, reading);
    for await (const chunk of chunks) {
      reader.push(chunk);
      this.#options.onProgress?.({ file: part.name, rows: reader.rows });
    }
    reader.end();
  }

  #reading({ name }: Part): FileReading {
    return { file: name, ignoreUnknown: this.#options.ignoreUnknown };
  }
}
