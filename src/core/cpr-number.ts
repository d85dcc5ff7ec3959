/**
 * A CPR number, kept so that it cannot slip out: it prints masked everywhere (text, JSON, Node's inspection), and only
 * `reveal` gives the digits. Errors never hold them. Source: the CPR office's description of the number.
 */
import { civilDate, type Day, dayOf } from './day.ts';
import { coreErrors } from './errors/core-errors.ts';

export const MASKED_CPR_NUMBER = '••••••-••••';

const MODULUS_11 = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** Constructed numbers for persons without one of their own add this to the day. */
const REPLACEMENT = 60;

export class CprNumber {
  readonly #digits: string;
  /** The day of birth the number tells; of a replacement number it is the day it was made from. */
  readonly #birthDay: Day;

  private constructor(digits: string, birthDay: Day) {
    this.#digits = digits;
    this.#birthDay = birthDay;
  }

  /** Ten digits, already without hyphen (`core/not-a-cpr-number`, `core/cpr-number-without-day`). */
  static of(digits: string): CprNumber {
    if (!/^\d{10}$/.test(digits)) throw coreErrors.create('core/not-a-cpr-number');
    const birthDay = birthDayIn(digits);
    if (birthDay === undefined) throw coreErrors.create('core/cpr-number-without-day');
    return new CprNumber(digits, birthDay);
  }

  /** The ten digits. Only for storage and for asking other registers: never for a log, a URL, an error or a screen. */
  reveal(): string {
    return this.#digits;
  }

  get birthDay(): Day {
    return this.#birthDay;
  }

  /** `k` (kvinde) or `m` (mand), as in the exchange format: the last digit is odd for men. */
  get sex(): 'k' | 'm' {
    return Number(this.#digits[9]) % 2 === 1 ? 'm' : 'k';
  }

  /** Made by an authority for somebody without a CPR number: the day has 60 added. Keep apart from real numbers. */
  get isReplacement(): boolean {
    return Number(this.#digits.slice(0, 2)) > REPLACEMENT;
  }

  /** Numbers given out since October 2007 may fail: a warning about a misread number at most, never a ground to refuse. */
  get passesModulus11(): boolean {
    return MODULUS_11.reduce((sum, weight, place) => sum + weight * Number(this.#digits[place]), 0) % 11 === 0;
  }

  equals(other: CprNumber): boolean {
    return this.#digits === other.#digits;
  }

  toString(): string {
    return MASKED_CPR_NUMBER;
  }

  toJSON(): string {
    return MASKED_CPR_NUMBER;
  }

  /** What Node shows in its console and in `util.inspect`. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `CprNumber ${MASKED_CPR_NUMBER}`;
  }
}

/** What authorities write when the number is not known. */
const UNKNOWN = '0000000000';

/**
 * `010170-1234`, `010170 1234` or `0101701234` → the number; `0000000000` → `unknown`
 * (`core/not-a-cpr-number`, `core/cpr-number-without-day`).
 */
export function parseCprNumber(text: string): CprNumber | 'unknown' {
  const digits = text.trim().replace(/^(\d{6})[- ](\d{4})$/, '$1$2');
  return digits === UNKNOWN ? 'unknown' : CprNumber.of(digits);
}

/**
 * The same for a cell that a spreadsheet has read as a number: a leading zero may be lost (`101701234`), and an unknown
 * number may have become `0`. Only for files known to have been through a spreadsheet.
 */
export function parseSpreadsheetCprNumber(cell: string): CprNumber | 'unknown' {
  const text = cell.trim();
  if (text === '0') return 'unknown';
  return parseCprNumber(/^\d{9}$/.test(text) ? `0${text}` : text);
}

/** Day of birth told by ten digits; `undefined` where there is no such day. */
function birthDayIn(digits: string): Day | undefined {
  const [first, month, shortYear] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number];
  const dayOfMonth = first > REPLACEMENT ? first - REPLACEMENT : first;
  const day = dayOf(century(Number(digits[6]), shortYear) + shortYear, month, dayOfMonth);
  const back = civilDate(day);
  return back.month === month && back.dayOfMonth === dayOfMonth ? day : undefined;
}

/** The century rule: digit seven together with the year. */
function century(seventh: number, shortYear: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return shortYear <= 36 ? 2000 : 1900;
  return shortYear <= 57 ? 2000 : 1800;
}
