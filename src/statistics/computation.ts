/**
 * A number computed from printed figures: a sum of them, or one in percent of another. Knows how far it can be off
 * because its inputs were rounded, and says in words what it did.
 */
import { displayNumber } from '../core/display-number.ts';
import type { Language, Text } from '../core/text.ts';
import { printedDecimals, roundingOf } from './printed-rounding.ts';
import type { FigureWithValue } from './recompute-inputs.ts';

export interface Term {
  readonly figure: FigureWithValue;
  readonly sign: 1 | -1;
}

export type Computation =
  | { readonly kind: 'sum'; readonly terms: readonly Term[]; readonly constant: number }
  /** 100 × numerator / denominator; `change`: less 100. */
  | {
      readonly kind: 'percent';
      readonly numerator: FigureWithValue;
      readonly denominator: FigureWithValue;
      readonly change: boolean;
    }
  | { readonly kind: 'same'; readonly as: FigureWithValue };

/** The value, and the lowest and highest it can be when the inputs were rounded. */
export interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** `undefined` when the denominator may be 0. */
export function compute(computation: Computation): Bounds | undefined {
  switch (computation.kind) {
    case 'same':
      return around(computation.as.value, roundingOf(computation.as));
    case 'sum': {
      const { terms, constant } = computation;
      const value = constant + terms.reduce((sum, { figure, sign }) => sum + sign * figure.value, 0);
      return around(
        value,
        terms.reduce((sum, { figure }) => sum + roundingOf(figure), 0),
      );
    }
    case 'percent': {
      const { numerator, denominator, change } = computation;
      const [n, d] = [roundingOf(numerator), roundingOf(denominator)];
      if (denominator.value - d <= 0) return undefined;
      const percent = (part: number, whole: number) => (100 * part) / whole - (change ? 100 : 0);
      return {
        value: percent(numerator.value, denominator.value),
        low: percent(numerator.value - n, denominator.value + d),
        high: percent(numerator.value + n, denominator.value - d),
      };
    }
  }
}

function around(value: number, slack: number): Bounds {
  return { value, low: value - slack, high: value + slack };
}

/** `8.561 − 4.951 = 3.610`, `2.395 / 16.884 = 14,2 %`: what was done, with the numbers. */
export function describe(computation: Computation, value: number, decimals: number, byRounding: boolean): Text {
  const [da, en] = [inWords(computation, value, decimals, 'da'), inWords(computation, value, decimals, 'en')];
  return byRounding ? { da: `${da} (kan skyldes afrunding)`, en: `${en} (rounding may explain it)` } : { da, en };
}

const MANY = 5;

function inWords(computation: Computation, value: number, decimals: number, language: Language): string {
  const show = (figure: FigureWithValue) =>
    displayNumber(figure.value, { decimals: printedDecimals(figure) }, language);
  const result = displayNumber(value, { decimals }, language);
  const percent = language === 'da' ? `${result} %` : `${result}%`;
  switch (computation.kind) {
    case 'same': {
      const { table, row, printed } = computation.as;
      return language === 'da'
        ? `står som »${printed}« i ${table}, række ${row}`
        : `printed as “${printed}” in ${table}, row ${row}`;
    }
    case 'sum': {
      const { terms, constant } = computation;
      if (terms.length > MANY) {
        return language === 'da'
          ? `summen af ${terms.length} tal = ${result}`
          : `sum of ${terms.length} numbers = ${result}`;
      }
      const first = constant === 0 ? '' : displayNumber(constant, {}, language);
      const written = terms.reduce((text, { figure, sign }) => {
        const number = figure.value < 0 ? `(${show(figure)})` : show(figure);
        return text === '' ? `${sign < 0 ? '−' : ''}${number}` : `${text} ${sign < 0 ? '−' : '+'} ${number}`;
      }, first);
      return `${written} = ${result}`;
    }
    case 'percent': {
      const { numerator, denominator, change } = computation;
      const [n, d] = [show(numerator), show(denominator)];
      return change ? `(${n} − ${d}) / ${d} = ${percent}` : `${n} / ${d} = ${percent}`;
    }
  }
}
