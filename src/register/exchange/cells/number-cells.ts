/** Columns of numbers. Decimal commas and dots between thousands are read, and counted. */
import type { Text } from '../../../core/text.ts';
import type { NumberCell } from '../file-format.ts';
import { NOTES } from '../notes.ts';
import type { CellReader, ColumnAtHand } from './cell-reader.ts';
import { couldBeThousands, danishNumber, plainNumber } from './number-text.ts';

export function numberCells(at: ColumnAtHand, cell: NumberCell): CellReader {
  const { decimals, absent } = cell;
  const [min, max] = [cell.min * 10 ** decimals, cell.max * 10 ** decimals];
  const habits = { commas: 0, thousands: 0, rounded: 0 };
  return {
    absent,
    read(bytes, from, to) {
      let value = plainNumber(bytes, from, to, decimals, habits);
      if (Number.isNaN(value)) value = danishNumber(bytes, from, to, decimals, habits);
      else if (at.danish && to - from > 4 && couldBeThousands(bytes, from, to)) {
        return at.refuse('register/ambiguous-number');
      }
      if (Number.isNaN(value)) {
        return at.refuse(decimals === 0 ? 'register/not-a-whole-number' : 'register/not-a-number');
      }
      if (value < min || value > max || (cell.aboveMin && value === min)) {
        return at.refuse('register/outside-range', { range: rangeOf(cell) });
      }
      return value;
    },
    end() {
      if (habits.commas > 0) at.note(NOTES.commas(habits.commas));
      if (habits.thousands > 0) at.note(NOTES.thousands(habits.thousands));
      if (habits.rounded > 0) at.note(NOTES.rounded(habits.rounded, decimals));
    },
  };
}

function rangeOf({ min, max, aboveMin, decimals }: NumberCell): Text {
  const [low, high] = [String(min), String(max)];
  if (aboveMin) {
    const least = `${10 ** -decimals}`;
    return {
      da: `over ${low} (mindst ${least}) og højst ${high}`,
      en: `above ${low} (at least ${least}) and at most ${high}`,
    };
  }
  return { da: `fra ${low} til ${high}`, en: `from ${low} to ${high}` };
}
