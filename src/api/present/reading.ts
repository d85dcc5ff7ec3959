/** Numbers on the wire: with unit and period as text, and the address of the published row they were read from. */
import { printSpan } from '../../core/period-span.ts';
import type { Quantity, Reading } from '../../plan/evaluation.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { FigureRefDto, ReadingDto } from '../contract/common.ts';

export function quantityDto({ value, unit }: Quantity): Quantity {
  return { value, unit };
}

export function readingDto({ value, unit, period, expected = false, figure }: Reading): ReadingDto {
  return { value, unit, period: printSpan(period), expected, figure: figure ? figureRefDto(figure) : null };
}

export function figureRefDto({ table, row, printed, lines }: Figure): FigureRefDto {
  return { table, row, printed, lines: [...lines] };
}
