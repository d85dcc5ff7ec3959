/** Numbers and the signs for "no number" as the services print them. */
import { known, type Reading, unknown } from './observation.ts';

/** Signs of Danmarks Statistik. A dash is a real nought; an empty cell is a number that is not there. */
const SIGNS: Readonly<Record<string, Reading>> = {
  '': unknown('not-available'),
  '..': unknown('not-available'),
  '.': unknown('impossible'),
  '...': unknown('not-yet'),
  '…': unknown('not-yet'),
  '-': known(0),
};

/** A cell of StatBank: no thousands separators, decimal comma in Danish and point in English. `undefined`: neither number nor sign. */
export function statbankNumber(text: string): Reading | undefined {
  const cell = text.trim();
  if (/^-?\d+(?:[.,]\d+)?$/.test(cell)) return known(Number(cell.replace(',', '.')));
  return SIGNS[cell];
}

/** A cell as Danes write it: decimal comma, points only between thousands (`1.234,5`). */
export function danishNumber(text: string): Reading | undefined {
  const cell = text.trim();
  if (/^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(cell)) {
    return known(Number(cell.replaceAll('.', '').replace(',', '.')));
  }
  return SIGNS[cell];
}
