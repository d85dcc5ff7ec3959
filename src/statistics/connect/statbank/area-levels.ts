/**
 * Levels of area in StatBank. Country, regions, landsdele and municipalities stand in one column, so whoever takes
 * everything counts everybody three times: a question is always about one level.
 */
export const STATBANK_LEVELS = ['nation', 'region', 'landsdel', 'municipality', 'municipality-group', 'rest'] as const;
export type StatbankLevel = (typeof STATBANK_LEVELS)[number];

/** Area variables by the names they have in the tables. */
const AREA_VARIABLES = ['OMRÅDE', 'BOPKOM', 'BOPOMR', 'ARBEJDSSTED', 'REGI07A', 'KOMGRP'];

/** Municipality of residence unknown, and abroad or unknown: parts of the country that are no municipality. */
const RESTS = new Set(['950', '997', '998']);

export function isAreaVariable(id: string): boolean {
  return AREA_VARIABLES.includes(id.toLocaleUpperCase('da'));
}

/** The level of a code; `undefined` for one that is no area code Pejl knows. */
export function levelOf(code: string): StatbankLevel | undefined {
  if (code === '000') return 'nation';
  if (/^08[1-5]$/.test(code)) return 'region';
  if (/^(0[1-9]|1[01])$/.test(code)) return 'landsdel';
  if (RESTS.has(code)) return 'rest';
  if (/^9[1-6]0$/.test(code)) return 'municipality-group';
  if (/^\d{3}$/.test(code) && code >= '101' && code <= '860') return 'municipality';
  return undefined;
}

/** The levels that occur among codes, in the order of the list. */
export function levelsAmong(codes: readonly string[]): StatbankLevel[] {
  const found = new Set(codes.map(levelOf));
  return STATBANK_LEVELS.filter((level) => found.has(level));
}
