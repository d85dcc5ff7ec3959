/** Watches the different values of one column for CPR numbers, and refuses the column by name, never showing a value. */
import { couldBeShortenedCprNumber, holdsCprNumber } from '../../core/cpr-shape.ts';
import { textOf } from '../columns/utf8.ts';
import { registerErrors } from '../errors.ts';

/** Ten digits may be anything; with the sign after the sixth they are a CPR number. */
const WRITTEN_OUT = /\d{6}[- ]\d{4}/;
const FEWEST_DIGITS = 9;

/** `ids`: no value may look like one. `words`: they may not be most of the values. `p-numbers`: ten digits are welcome. */
export type Watchfulness = 'ids' | 'words' | 'p-numbers';

export class CprWatch {
  readonly #file: string;
  readonly #column: string;
  readonly #watchfulness: Watchfulness;
  #values = 0;
  #alike = 0;

  constructor(file: string, column: string, watchfulness: Watchfulness) {
    this.#file = file;
    this.#column = column;
    this.#watchfulness = watchfulness;
  }

  /** A value not met before (`register/cpr-numbers`). */
  see(bytes: Uint8Array, from: number, to: number): void {
    this.#values++;
    if (to - from < FEWEST_DIGITS || digitsIn(bytes, from, to) < FEWEST_DIGITS) return;
    const value = textOf(bytes, from, to);
    if (holdsCprNumber(value)) {
      if (this.#watchfulness === 'ids' || WRITTEN_OUT.test(value)) throw this.#error();
      if (this.#watchfulness === 'words') this.#alike++;
    } else if (this.#watchfulness !== 'p-numbers' && couldBeShortenedCprNumber(value)) {
      this.#alike++;
    }
  }

  /** The column is over (`register/cpr-numbers`). */
  end(): void {
    if (this.#alike * 2 > this.#values) throw this.#error();
  }

  #error() {
    return registerErrors.create('register/cpr-numbers', { column: this.#column }, { file: this.#file });
  }
}

function digitsIn(bytes: Uint8Array, from: number, to: number): number {
  let digits = 0;
  for (let at = from; at < to; at++) if (bytes[at]! >= 48 && bytes[at]! <= 57) digits++;
  return digits;
}
