/** The reader that goes with each kind of cell. */
import type { ColumnType } from '../../columns/column-table.ts';
import type { IdTable } from '../../columns/ids.ts';
import type { FileFormat } from '../file-format.ts';
import type { CellReader, ColumnAtHand } from './cell-reader.ts';
import { dayCells, lastDayCells, monthCells } from './day-cells.ts';
import { keyCells, orderCells, personCells } from './id-cells.ts';
import { numberCells } from './number-cells.ts';
import { benefitCells, choiceCells, municipalityCells, periodCells, wordCells } from './word-cells.ts';

/** How many different words a column can tell apart. */
const MOST_WORDS: Readonly<Record<ColumnType, number>> = { u8: 255, u16: 65_535, i32: 2 ** 31 - 1, f64: 2 ** 31 - 1 };

/** `keys`: ids of the rows of this file, as far as it has been read. */
export function cellsOf(at: ColumnAtHand, format: FileFormat, keys: IdTable): CellReader {
  const { cell, field } = at.column;
  switch (cell.is) {
    case 'key':
      return keyCells(at, keys, format.file);
    case 'person':
      return personCells(at);
    case 'order':
      return orderCells(at);
    case 'day':
      return dayCells(at);
    case 'last-day':
      return lastDayCells(at);
    case 'month':
      return monthCells(at);
    case 'period':
      return periodCells(at);
    case 'choice':
      return choiceCells(at, cell.of, cell.absent);
    case 'benefit':
      return benefitCells(at);
    case 'municipality':
      return municipalityCells(at, cell.words);
    case 'text':
      return wordCells(at, cell.words, MOST_WORDS[format.spec[field] ?? 'i32'], cell.width);
    case 'number':
      return numberCells(at, cell);
  }
}
