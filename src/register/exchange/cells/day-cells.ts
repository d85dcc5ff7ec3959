/** Columns of days and months. Dates written the Danish way are read, and counted. */
import { civilDate } from '../../../core/day.ts';
import { monthOfDay } from '../../../core/month.ts';
import { FOREVER, NO_DAY } from '../../columns/column-table.ts';
import { NOTES } from '../notes.ts';
import type { CellReader, ColumnAtHand } from './cell-reader.ts';
import { danishDay, danishMonth, isoDay, isoMonth, NO_SUCH_YEAR, NOT_A_DAY } from './day-text.ts';

export function dayCells(at: ColumnAtHand): CellReader {
  return days(at, NO_DAY, 0);
}

/** The last day included, as the first day outside. */
export function lastDayCells(at: ColumnAtHand): CellReader {
  return days(at, FOREVER, 1);
}

function days(at: ColumnAtHand, absent: number, later: number): CellReader {
  let danish = 0;
  return {
    absent,
    read(bytes, from, to) {
      let day = isoDay(bytes, from, to);
      if (day === NOT_A_DAY) {
        day = danishDay(bytes, from, to);
        if (day !== NOT_A_DAY) danish++;
      }
      if (day === NOT_A_DAY) return at.refuse('register/not-a-day');
      if (day === NO_SUCH_YEAR) return at.refuse('register/no-such-year');
      return day + later;
    },
    end() {
      if (danish > 0) at.note(NOTES.danishDays(danish));
    },
  };
}

/** A month, or the first day of it, as spreadsheets make of months. */
export function monthCells(at: ColumnAtHand): CellReader {
  let [danish, dates] = [0, 0];
  return {
    absent: NO_DAY,
    read(bytes, from, to) {
      let month = isoMonth(bytes, from, to);
      if (month === NOT_A_DAY) {
        month = danishMonth(bytes, from, to);
        if (month !== NOT_A_DAY) danish++;
      }
      if (month === NOT_A_DAY) {
        const day = Math.max(isoDay(bytes, from, to), danishDay(bytes, from, to));
        if (Number.isFinite(day) && civilDate(day).dayOfMonth === 1) {
          dates++;
          return monthOfDay(day);
        }
      }
      if (month === NOT_A_DAY) return at.refuse('register/not-a-month');
      if (month === NO_SUCH_YEAR) return at.refuse('register/no-such-year');
      return month;
    },
    end() {
      if (danish > 0) at.note(NOTES.danishMonths(danish));
      if (dates > 0) at.note(NOTES.firstOfMonth(dates));
    },
  };
}
