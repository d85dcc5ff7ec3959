/** Numbers, read from the bytes of a cell as an integer of so many decimals: `0.755` with three decimals is 755. */
import { bytesOf, textOf } from '../../columns/utf8.ts';

/** How the numbers of a column turned out to be written, counted so that the reading chosen can be told. */
export interface NumberHabits {
  /** A decimal comma: `0,5`. */
  commas: number;
  /** Dots between thousands: `1.234,50`. */
  thousands: number;
  /** More decimals than are kept. */
  rounded: number;
}

export const NOT_A_NUMBER = Number.NaN;

const [MINUS, DOT, ZERO] = [45, 46, 48];
const MOST_DIGITS = 15;

/** With a decimal point, halves rounded away from 0. Without decimals, a fraction other than 0 is not a number. */
export function plainNumber(
  bytes: Uint8Array,
  from: number,
  to: number,
  decimals: number,
  habits: NumberHabits,
): number {
  const isNegative = bytes[from] === MINUS;
  const start = isNegative ? from + 1 : from;
  let value = 0;
  let at = start;
  for (; at < to && bytes[at] !== DOT; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return NOT_A_NUMBER;
    value = value * 10 + digit;
  }
  if (at === start || at + 1 === to || at - start > MOST_DIGITS) return NOT_A_NUMBER;
  const fraction = at + 1;
  let isRounded = false;
  for (at = fraction; at < to; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return NOT_A_NUMBER;
    if (at - fraction < decimals) value = value * 10 + digit;
    else if (digit > 0) isRounded = true;
  }
  for (let place = Math.max(0, to - fraction); place < decimals; place++) value *= 10;
  if (isRounded) {
    if (decimals === 0) return NOT_A_NUMBER;
    habits.rounded++;
    if (bytes[fraction + decimals]! >= ZERO + 5) value++;
  }
  return isNegative ? 0 - value : value;
}

/** As Danes write it: `0,5`, `1.234,50`, `1.234.567`. */
export function danishNumber(
  bytes: Uint8Array,
  from: number,
  to: number,
  decimals: number,
  habits: NumberHabits,
): number {
  const match = /^(-?(?:\d+|\d{1,3}(?:\.\d{3})+))(,\d+)?$/.exec(textOf(bytes, from, to));
  const [, whole = '', fraction = ''] = match ?? [];
  if (match === null) return NOT_A_NUMBER;
  if (fraction !== '') habits.commas++;
  if (whole.includes('.')) habits.thousands++;
  const plain = bytesOf(whole.replaceAll('.', '') + fraction.replace(',', '.'));
  return plainNumber(plain, 0, plain.length, decimals, habits);
}

/** One dot and three digits could be thousands (`1.234`), unless a zero comes first. */
export function couldBeThousands(bytes: Uint8Array, from: number, to: number): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(textOf(bytes, from, to));
}
