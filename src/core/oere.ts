/** An amount in øre: a whole number, so that sums are exact. 1 krone is 100 øre. */

import { displayNumber } from './display-number.ts';
import { coreErrors } from './errors/core-errors.ts';
import type { Language } from './text.ts';

export type Oere = number & { readonly flavour?: 'oere' };

/** Whole kroner, thousands with or without a dot, then at most two decimals after a comma. */
const AMOUNT = /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(?:\s*kr\.?)?$/;

/**
 * `1.234,50`, `1234,5`, `-12`, `1.234,50 kr.` → øre, read as Danish: the dot parts thousands, the comma decimals
 * (`core/not-an-amount`).
 */
export function parseOere(text: string): Oere {
  const match = AMOUNT.exec(text.trim());
  const oere = match
    ? Number(match[2]!.replaceAll('.', '')) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
    : Number.NaN;
  if (!Number.isSafeInteger(oere)) throw coreErrors.create('core/not-an-amount', { value: text });
  return match?.[1] && oere !== 0 ? -oere : oere;
}

/** `1.234,50 kr.`; in English `DKK 1,234.50`. */
export function displayOere(oere: Oere, language: Language): string {
  const amount = displayNumber(oere / 100, { decimals: 2 }, language);
  return language === 'da' ? `${amount} kr.` : `DKK ${amount}`;
}
