/** A whole number from 1 as the value of an option; anything else is wrong usage. */
import { InvalidArgumentError } from 'commander';

export function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Allowed choices are 1, 2, 3 ….');
}
