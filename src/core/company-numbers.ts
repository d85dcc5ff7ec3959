/** Numbers of the Central Business Register (CVR): a company's CVR number, and the P-number of each of its workplaces. */
import { coreErrors } from './errors/core-errors.ts';

export type CvrNumber = string & { readonly flavour?: 'cvr-number' };
export type PNumber = string & { readonly flavour?: 'p-number' };

const MODULUS_11 = [2, 7, 6, 5, 4, 3, 2, 1];

/** `12345674`, `12 34 56 74` or `DK10150817` → eight digits whose check digit fits (`core/not-a-cvr-number`). */
export function parseCvrNumber(text: string): CvrNumber {
  const digits = text.replace(/^\s*DK/i, '').replace(/\s/g, '');
  const sum = MODULUS_11.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  if (/^[1-9]\d{7}$/.test(digits) && sum % 11 === 0) return digits;
  // A CPR number may stand in the wrong column: the value is printed only when it has the length of a CVR number.
  throw coreErrors.create('core/not-a-cvr-number', { value: /^[\d ]{1,8}$/.test(text.trim()) ? text.trim() : '…' });
}

/**
 * Ten digits from 1000000000 on, without a check digit (`core/not-a-p-number`). Many look like a CPR number, so the field
 * decides which of the two a number is, never its shape; a hyphen marks a CPR number and is refused.
 */
export function parsePNumber(text: string): PNumber {
  const digits = text.trim();
  if (/^1\d{9}$/.test(digits)) return digits;
  throw coreErrors.create('core/not-a-p-number');
}
