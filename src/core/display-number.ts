/**
 * Numbers as people read them: `1.234,5` in Danish, `1,234.5` in English. For screens and documents; files and the wire
 * carry plain numbers. Halves are rounded away from zero.
 */
import type { Language } from './text.ts';

export interface NumberDisplay {
  /** Exactly so many decimals (`50,0`). */
  readonly decimals?: number;
  /** At most so many, none for a whole number (`50`, `4,9`). Two, unless told otherwise. */
  readonly atMost?: number;
  /** A plus in front of a rise: for changes and gaps. */
  readonly signed?: boolean;
}

const LOCALES = { da: 'da-DK', en: 'en-GB' } as const;
const formats = new Map<string, Intl.NumberFormat>();

/** A known, finite number; unknown has no number, and is the caller's to show in words. */
export function displayNumber(value: number, display: NumberDisplay, language: Language): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to show: ${value}`);
  return formatFor(display, language).format(value);
}

function formatFor({ decimals, atMost = decimals ?? 2, signed = false }: NumberDisplay, language: Language) {
  const key = `${language} ${decimals} ${atMost} ${signed}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: atMost,
      // Neither shows a minus in front of what rounds to zero.
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
  formats.set(key, format);
  return format;
}
