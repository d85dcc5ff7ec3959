/** How exact a printed figure is: what rounding alone can hide. */
import type { Unit } from '../core/unit.ts';
import type { Figure } from './figure.ts';

/** Averages, shares and amounts, rounded before they were printed; everything else is counted one by one. */
const ROUNDED: ReadonlySet<Unit> = new Set<Unit>([
  'full-time-persons',
  'gross-unemployed',
  'percent',
  'percentage-points',
  'million-dkk',
  'not-stated',
]);
const ABOUT = /\b(ca\.|knap|over|omkring|op mod|mere end|godt)/i;

/** Decimals as printed, with Danish decimal comma: 1 for `39,0 %`, 0 for `1.234`. */
export function printedDecimals({ printed }: Pick<Figure, 'printed'>): number {
  return /\d,(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/**
 * How far the true number can lie from the printed one: half of its last digit; half of its last digit that is not 0
 * where the plan says "about" or projects; nothing for a plain count.
 */
export function roundingOf(figure: Pick<Figure, 'printed' | 'value' | 'unit' | 'status'>): number {
  const decimals = printedDecimals(figure);
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  const rough = ABOUT.test(figure.printed) || figure.status === 'projected';
  if (rough) return 0.5 * 10 ** trailingZeros(figure.value ?? 0);
  return ROUNDED.has(figure.unit) ? 0.5 : 0;
}

function trailingZeros(value: number): number {
  return /[1-9](0*)$/.exec(String(Math.abs(value)))?.[1]?.length ?? 0;
}
