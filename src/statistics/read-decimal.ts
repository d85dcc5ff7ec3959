/** A number with decimal point as our own files write it. Empty is `null`: nothing stated, which is not 0. */
import { statisticsErrors } from './errors.ts';

export function readDecimal(value: string): number | null {
  if (value === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (/^[+-]?\d[\d.,]*$/.test(value)) {
    if ((value.match(/[.,]/g) ?? []).length > 1) {
      throw statisticsErrors.create('statistics/two-decimal-separators', { value });
    }
    if (/^[+-]?\d+,\d+$/.test(value)) {
      throw statisticsErrors.create('statistics/decimal-comma', { value, right: value.replace(',', '.') });
    }
  }
  throw statisticsErrors.create('statistics/not-a-number', { value });
}
