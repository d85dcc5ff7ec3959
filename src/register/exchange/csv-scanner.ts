/**
 * Comma or semicolon separated values as they stream in, as of RFC 4180: quoted cells, doubled quotes, line breaks inside
 * quotes, CRLF or LF, a byte order mark. Rows are handed on as positions in bytes, so that a million of them are read
 * without making a text of any cell. Memory is bounded by the longest row allowed.
 */
import { registerErrors } from '../errors.ts';

/** A row is at most this long; a file without line breaks is refused instead of filling the memory. */
export const LONGEST_ROW = 1 << 20;

const [LINE_FEED, RETURN, QUOTE, COMMA, SEMICOLON, BLANK, TAB] = [10, 13, 34, 44, 59, 32, 9];

/** The row at hand; it and its arrays are used again for the next one. */
export interface CsvRow {
  bytes: Uint8Array;
  /** Cell c is `bytes` from `starts[c]` to `ends[c]` (outside). Blanks around it, quoted or not, are left out. */
  starts: Int32Array;
  ends: Int32Array;
  cells: number;
  /** Line on which it begins, from 1. */
  line: number;
  /** The row as it stands in `source`, line break left out. */
  source: Uint8Array;
  from: number;
  to: number;
  /** False for a last line that the file ends in the middle of, or that merely has no line break. */
  closed: boolean;
}

export class CsvScanner {
  readonly #file: string;
  readonly #onRow: (row: CsvRow) => void;
  #separator = 0;
  #rest = new Uint8Array(0);
  #begun = false;
  #unquoted = new Uint8Array(0);
  /** Line breaks inside the quotes of the row at hand. */
  #breaks = 0;
  readonly #row: CsvRow = {
    bytes: this.#rest,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    cells: 0,
    line: 1,
    source: this.#rest,
    from: 0,
    to: 0,
    closed: true,
  };

  /** `file` is what errors show. */
  constructor(file: string, onRow: (row: CsvRow) => void) {
    this.#file = file;
    this.#onRow = onRow;
  }

  /** Comma or semicolon, known after the first row. */
  get separator(): ',' | ';' {
    return this.#separator === SEMICOLON ? ';' : ',';
  }

  /** The next bytes of the file (`register/line-too-long`, `register/open-quote`). */
  push(chunk: Uint8Array): void {
    this.#scan(this.#rest.length === 0 ? chunk : joined(this.#rest, chunk), false);
    if (this.#rest.length > LONGEST_ROW) throw this.#error('register/line-too-long');
  }

  /** The file is over: its last line may have no line break. */
  end(): void {
    if (this.#rest.length > 0) this.#scan(joined(this.#rest, Uint8Array.of(LINE_FEED)), true);
    if (this.#rest.length > 0) throw this.#error('register/open-quote');
  }

  #scan(bytes: Uint8Array, isLast: boolean): void {
    let at = this.#begun ? 0 : this.#begin(bytes);
    while (at < bytes.length) {
      const next = this.#readRow(bytes, at);
      if (next < 0) break;
      this.#row.closed = !isLast;
      if (!isBlankLine(this.#row)) this.#onRow(this.#row);
      this.#row.line += 1 + this.#breaks;
      at = next;
    }
    this.#rest = bytes.slice(at);
  }

  /** Steps over byte order marks and finds the separator in the first line; the position where the rows begin. */
  #begin(bytes: Uint8Array): number {
    let at = 0;
    while (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
    const end = bytes.indexOf(LINE_FEED, at);
    if (end < 0) return at;
    let [commas, semicolons] = [0, 0];
    for (let place = at; place < end; place++) {
      if (bytes[place] === COMMA) commas++;
      else if (bytes[place] === SEMICOLON) semicolons++;
    }
    this.#separator = semicolons > commas ? SEMICOLON : COMMA;
    this.#begun = true;
    return at;
  }

  /** Reads the row that begins at a position; where the next one begins, or −1 when the row is not all there. */
  #readRow(bytes: Uint8Array, from: number): number {
    const row = this.#row;
    const separator = this.#separator;
    let { starts, ends } = row;
    let cell = 0;
    starts[0] = from;
    this.#breaks = 0;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte > SEMICOLON) continue;
      if (byte === separator) {
        ends[cell++] = at;
        if (cell === starts.length) ({ starts, ends } = widened(row));
        starts[cell] = at + 1;
      } else if (byte === LINE_FEED) {
        const end = at > from && bytes[at - 1] === RETURN ? at - 1 : at;
        ends[cell] = end;
        this.#close(bytes, bytes, from, end, cell + 1);
        return at + 1;
      } else if (byte === QUOTE) {
        return this.#readQuotedRow(bytes, from);
      }
    }
    return -1;
  }

  /** The same for a row with quotation marks: its cells are copied out without them. */
  #readQuotedRow(bytes: Uint8Array, from: number): number {
    if (this.#unquoted.length < bytes.length) this.#unquoted = new Uint8Array(bytes.length);
    const out = this.#unquoted;
    const row = this.#row;
    let { starts, ends } = row;
    let [cell, length, at, inQuotes, wasQuoted] = [0, 0, from, false, false];
    starts[0] = 0;
    this.#breaks = 0;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (inQuotes) {
        if (byte === LINE_FEED) this.#breaks++;
        if (byte !== QUOTE) out[length++] = byte;
        else if (bytes[at + 1] === QUOTE) out[length++] = bytes[++at]!;
        else inQuotes = false;
      } else if (byte === QUOTE && !wasQuoted && isBlank(out, starts[cell]!, length)) {
        inQuotes = true;
        wasQuoted = true;
        length = starts[cell]!;
      } else if (byte === this.#separator || byte === LINE_FEED) {
        ends[cell] = byte === LINE_FEED && length > starts[cell]! && bytes[at - 1] === RETURN ? length - 1 : length;
        if (byte === LINE_FEED) break;
        cell++;
        if (cell === starts.length) ({ starts, ends } = widened(row));
        starts[cell] = length;
        wasQuoted = false;
      } else {
        out[length++] = byte;
      }
    }
    if (at === bytes.length) {
      if (inQuotes && bytes.length - from > LONGEST_ROW) throw this.#error('register/open-quote');
      return -1;
    }
    this.#close(out, bytes, from, bytes[at - 1] === RETURN ? at - 1 : at, cell + 1);
    return at + 1;
  }

  #close(bytes: Uint8Array, source: Uint8Array, from: number, to: number, cells: number): void {
    const row = this.#row;
    [row.bytes, row.source, row.from, row.to, row.cells] = [bytes, source, from, to, cells];
    const { starts, ends } = row;
    for (let cell = 0; cell < cells; cell++) {
      while (ends[cell]! > starts[cell]! && isBlankByte(bytes[ends[cell]! - 1]!)) ends[cell]!--;
      while (ends[cell]! > starts[cell]! && isBlankByte(bytes[starts[cell]!]!)) starts[cell]!++;
    }
  }

  #error(code: 'register/open-quote' | 'register/line-too-long') {
    const place = { file: this.#file, line: this.#row.line };
    return registerErrors.create(code, { longest: `${LONGEST_ROW >> 20} MB` }, place);
  }
}

function isBlankLine({ cells, starts, ends }: CsvRow): boolean {
  return cells === 1 && starts[0] === ends[0];
}

function isBlankByte(byte: number): boolean {
  return byte === BLANK || byte === TAB;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlankByte(bytes[at]!)) return false;
  return true;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function widened(row: CsvRow): CsvRow {
  for (const name of ['starts', 'ends'] as const) {
    const wider = new Int32Array(row[name].length * 2);
    wider.set(row[name]);
    row[name] = wider;
  }
  return row;
}
