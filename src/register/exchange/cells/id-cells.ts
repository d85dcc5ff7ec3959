/** Columns of ids: the row's own, and those of persons.csv and job_orders.csv. */
import type { IdTable } from '../../columns/ids.ts';
import type { RegisterFile } from '../../register.ts';
import { CprWatch } from '../cpr-watch.ts';
import { NOTES } from '../notes.ts';
import type { CellReader, ColumnAtHand } from './cell-reader.ts';
import { areDigits } from './word-cells.ts';

const ZERO = 48;

/** The id of the row itself, refused when an earlier row has it. It is given its position when the row is kept. */
export function keyCells(at: ColumnAtHand, keys: IdTable, file: RegisterFile): CellReader {
  const watchfulness = file === 'persons' ? 'ids' : file === 'workplaces' ? 'p-numbers' : 'words';
  const watch = new CprWatch(at.file, at.column.name, watchfulness);
  return {
    absent: -1,
    read(bytes, from, to) {
      if (keys.find(bytes, from, to) >= 0) return at.refuse('register/duplicate', { columns: at.column.name });
      watch.see(bytes, from, to);
      return keys.length;
    },
    end: () => watch.end(),
  };
}

/** The position of a person. Ids that lost zeros in front are found by the width all ids of persons.csv have. */
export function personCells(at: ColumnAtHand): CellReader {
  const { state } = at;
  const persons = state.keysOf('persons');
  const width = persons.digitsOfEach();
  const watch = new CprWatch(at.file, at.column.name, 'ids');
  const padded = new Uint8Array(width);
  let lostZeros = 0;
  let last = 0;
  return {
    absent: -1,
    read(bytes, from, to) {
      // The rows of a person mostly stand together.
      if (persons.length > 0 && persons.holds(last, bytes, from, to)) return last;
      const known = persons.find(bytes, from, to);
      if (known >= 0) {
        last = known;
        return known;
      }
      if (to - from < width && areDigits(bytes, from, to)) {
        padded.fill(ZERO);
        padded.set(bytes.subarray(from, to), width - (to - from));
        const found = persons.find(padded, 0, width);
        if (found >= 0) {
          lostZeros++;
          return found;
        }
      }
      watch.see(bytes, from, to);
      const isRejected = state.rejectedPersons.find(bytes, from, to) >= 0;
      return at.refuse(isRejected ? 'register/rejected-person' : 'register/unknown-person');
    },
    end() {
      if (lostZeros > 0) at.note(NOTES.paddedIds(lostZeros, width));
    },
  };
}

/** The position of a job order. */
export function orderCells(at: ColumnAtHand): CellReader {
  const orders = at.state.keysOf('job_orders');
  return {
    absent: -1,
    read(bytes, from, to) {
      const known = orders.find(bytes, from, to);
      return known >= 0 ? known : at.refuse('register/unknown-order');
    },
  };
}
