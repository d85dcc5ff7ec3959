/** Counts the spells on days when their benefit did not exist, or perhaps did not. They are kept: payments are corrected late. */
import type { Validity } from '../../core/benefits/benefit.ts';
import { BENEFITS } from '../../core/benefits/benefits.ts';
import { daysOf, lastDayOf } from '../../core/period.ts';
import { FOREVER } from '../columns/column-table.ts';
import { NOTES } from './notes.ts';
import type { RowRule } from './row-rule.ts';

/** Days by which a benefit cannot, and by which it certainly did, exist. */
interface Limits {
  readonly earliest: number;
  readonly surelyFrom: number;
  readonly surelyThrough: number;
  readonly latest: number;
}

function limitsOf({ from, through }: Validity): Limits {
  return {
    earliest: from === 'open' ? -Infinity : daysOf(from).from,
    surelyFrom: from === 'open' ? -Infinity : lastDayOf(from),
    surelyThrough: through === 'open' ? Infinity : through === 'unknown' ? -Infinity : daysOf(through).from,
    latest: typeof through === 'string' ? Infinity : lastDayOf(through),
  };
}

/** The positions of the benefit (its place in the list of benefits + 1), the first day, and the first day outside. */
export function spellValidity(benefit: number, from: number, to: number): RowRule {
  const limits = BENEFITS.map(({ valid }) => limitsOf(valid));
  const outside = new Int32Array(BENEFITS.length);
  const unsure = new Int32Array(BENEFITS.length);
  return {
    check(values) {
      const at = values[benefit]! - 1;
      const { earliest, surelyFrom, surelyThrough, latest } = limits[at]!;
      const first = values[from]!;
      // What goes on went on when the file was made; until when is not known.
      const last = values[to] === FOREVER ? first : values[to]! - 1;
      if (first < earliest || last > latest) outside[at]!++;
      else if (first < surelyFrom || last > surelyThrough) unsure[at]!++;
      return undefined;
    },
    notes() {
      return BENEFITS.flatMap(({ label }, at) => [
        ...(outside[at]! > 0 ? [NOTES.outsideValidity(label, outside[at]!)] : []),
        ...(unsure[at]! > 0 ? [NOTES.validityUnknown(label, unsure[at]!)] : []),
      ]);
    },
  };
}
