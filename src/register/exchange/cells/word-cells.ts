/** Columns of words: closed lists, benefits, municipalities, periods, and words of the register's own. */
import { isMunicipalityCode } from '../../../core/areas/municipalities.ts';
import { BENEFIT_IDS } from '../../../core/benefits/benefits.ts';
import { nearestFirst } from '../../../core/closest.ts';
import { PejlError } from '../../../core/errors/pejl-error.ts';
import { parsePeriod } from '../../../core/period.ts';
import { IdTable } from '../../columns/ids.ts';
import { bytesOf, textOf } from '../../columns/utf8.ts';
import { registerErrors } from '../../errors.ts';
import { CprWatch } from '../cpr-watch.ts';
import type { WordList } from '../file-format.ts';
import { NOTES } from '../notes.ts';
import type { CellReader, ColumnAtHand } from './cell-reader.ts';

const ZERO = 48;

/** One of a closed list, as its position + 1. */
export function choiceCells(at: ColumnAtHand, of: readonly string[], absent = 0): CellReader {
  const table = new IdTable();
  for (const value of of) {
    const bytes = bytesOf(value);
    table.add(bytes, 0, bytes.length);
  }
  return {
    absent,
    read(bytes, from, to) {
      const position = table.find(bytes, from, to);
      if (position >= 0) return position + 1;
      return at.refuse('register/unknown-code', { closest: nearestFirst(textOf(bytes, from, to), of)[0]! });
    },
  };
}

export function benefitCells(at: ColumnAtHand): CellReader {
  return choiceCells(at, BENEFIT_IDS);
}

/** A known municipality, as the code of its word. */
export function municipalityCells(at: ColumnAtHand, list: WordList): CellReader {
  return checkedWords(at, list, isMunicipalityCode, 'register/unknown-municipality');
}

/** A year, quarter or month, as the code of its word. */
export function periodCells(at: ColumnAtHand): CellReader {
  return checkedWords(at, 'periods', isPeriod, 'register/not-a-period');
}

function checkedWords(
  at: ColumnAtHand,
  list: WordList,
  isRight: (word: string) => boolean,
  otherwise: 'register/unknown-municipality' | 'register/not-a-period',
): CellReader {
  const words = at.state.words[list];
  return {
    absent: 0,
    read(bytes, from, to) {
      const known = words.find(bytes, from, to);
      if (known >= 0) return known + 1;
      if (!isRight(textOf(bytes, from, to))) return at.refuse(otherwise);
      return words.add(bytes, from, to) + 1;
    },
  };
}

function isPeriod(text: string): boolean {
  try {
    const { grain } = parsePeriod(text);
    return grain === 'year' || grain === 'quarter' || grain === 'month';
  } catch (error) {
    if (error instanceof PejlError) return false;
    throw error;
  }
}

/**
 * Any word, as its code (`register/cpr-numbers`, `register/too-many-values`). With a `width`, digits that lack one sign get
 * their zero back.
 */
export function wordCells(at: ColumnAtHand, list: WordList, most: number, width = 0): CellReader {
  const words = at.state.words[list];
  const watch = new CprWatch(at.file, at.column.name, list === 'workplaces' ? 'p-numbers' : 'words');
  const padded = new Uint8Array(width);
  let zeros = 0;
  return {
    absent: 0,
    read(bytes, from, to) {
      if (to - from === width - 1 && areDigits(bytes, from, to)) {
        zeros++;
        padded[0] = ZERO;
        padded.set(bytes.subarray(from, to), 1);
        return words.add(padded, 0, width) + 1;
      }
      const known = words.find(bytes, from, to);
      if (known >= 0) return known + 1;
      watch.see(bytes, from, to);
      if (words.length >= most) {
        const facts = { column: at.column.name, most };
        throw registerErrors.create('register/too-many-values', facts, { file: at.file });
      }
      return words.add(bytes, from, to) + 1;
    },
    end() {
      watch.end();
      if (zeros > 0) at.note(NOTES.zeros(zeros, width));
    },
  };
}

export function areDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (bytes[place]! < ZERO || bytes[place]! > ZERO + 9) return false;
  return true;
}
