/** Benefits of public support (»offentlig forsørgelse«), and the days a person lives on them. */
import type { Facts } from '../../register/columns/column-table.ts';
import type { SPELL } from '../../register/columns/person-columns.ts';
import type { Register } from '../../register/register.ts';
import { benefitFlags } from '../benefit-flags.ts';
import type { Segments } from '../weights.ts';

/** 1 for the codes of benefits that are public support. */
export function publicSupport(register: Register): Uint8Array {
  return benefitFlags(register, (benefit) => benefit.publicSupport);
}

/**
 * Fills `segments` with the days covered by spells of the benefits counted, each day once: a day that several spells cover
 * belongs to the one that began first.
 */
export function coveredDays(spells: Facts<typeof SPELL>, counted: Uint8Array, segments: Segments): void {
  const { from, to, benefit } = spells.of;
  segments.count = 0;
  let reached = -2147483648;
  for (let row = spells.start; row < spells.end; row++) {
    if (counted[benefit[row]!] === 0 || to[row]! <= reached) continue;
    segments.push(Math.max(from[row]!, reached), to[row]!, 1, row);
    reached = to[row]!;
  }
}

/** Does a spell of the benefits counted cover a day? */
export function isCovered(spells: Facts<typeof SPELL>, counted: Uint8Array, day: number): boolean {
  const { from, to, benefit } = spells.of;
  for (let row = spells.start; row < spells.end && from[row]! <= day; row++) {
    if (day < to[row]! && counted[benefit[row]!] === 1) return true;
  }
  return false;
}
