/** A statistics file read into plain observations, whatever service and format it came from. */
import type { Text } from '../../core/text.ts';

/**
 * Why there is no number. `not-available`: suppressed, too uncertain or not computed; `impossible`: the combination cannot
 * occur; `not-yet`: will come; `conflicting`: the file gives different numbers under the same labels.
 */
export type Missing = 'not-available' | 'impossible' | 'not-yet' | 'conflicting';

export interface Observation {
  /** `2026-06`, `2026-Q1`, `2026`, `2026-W05`; `2024-Q2/R4` is the four quarters that end with 2024-Q2. */
  readonly period: string;
  /** Code of the area where Pejl knows it, otherwise the name as it stands; `null` when the file has no areas. */
  readonly area: string | null;
  /** As it stands in the file. */
  readonly areaName: string | null;
  /** Dimension → value, both as they stand in the file. */
  readonly group: Readonly<Record<string, string>>;
  readonly measure: string;
  readonly value: number | null;
  /** Set when, and only when, `value` is `null`. */
  readonly missing: Missing | null;
}

export interface ParsedFile {
  readonly title: string | null;
  readonly unit: string | null;
  /** By period, then by area in the order of the file. */
  readonly observations: readonly Observation[];
  readonly warnings: readonly Text[];
}

/** A number, or why there is none. */
export type Reading = Pick<Observation, 'value' | 'missing'>;

export function known(value: number): Reading {
  return { value, missing: null };
}

export function unknown(missing: Missing): Reading {
  return { value: null, missing };
}
