/** Rejected rows written to a file of their own: one line each, with the place, the reason in both languages, and the row. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { registerErrors } from '../errors.ts';
import type { Reject } from '../exchange/reject.ts';

const HEADER = 'file,line,column,value,code,reason_da,reason_en,row\n';
const BUFFERED = 1 << 16;

/** Built beside the file and put in its place at the end, so that nothing half-written is left (`register/unwritable`). */
export class RejectsFile {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #handle: number;
  #text = HEADER;

  constructor(path: string) {
    this.#path = path;
    this.#unfinished = `${path}.unfinished`;
    this.#handle = this.#trying(() => openSync(this.#unfinished, 'w'));
  }

  add({ file, line, column, value, reason, row }: Reject): void {
    const cells = [file, line, column, value, reason.code, reason.text.da, reason.text.en, row];
    this.#text += `${cells.map(cell).join(',')}\n`;
    if (this.#text.length > BUFFERED) this.#flush();
  }

  end(): void {
    this.#flush();
    this.#trying(() => {
      closeSync(this.#handle);
      renameSync(this.#unfinished, this.#path);
    });
  }

  discard(): void {
    closeSync(this.#handle);
    rmSync(this.#unfinished, { force: true });
  }

  #flush(): void {
    this.#trying(() => writeSync(this.#handle, this.#text));
    this.#text = '';
  }

  #trying<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? '';
      throw registerErrors.create('register/unwritable', { path: this.#path, reason });
    }
  }
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
