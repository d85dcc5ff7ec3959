/** The figures of a ranking, from CSV: `municipality,value[,population]`, one line for each municipality. */
import { municipality } from '../../core/areas/municipalities.ts';
import { municipalityByName } from '../../core/areas/municipality-by-name.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { readColumns } from '../csv-columns.ts';
import { statisticsErrors } from '../errors.ts';

export interface RankFigure {
  /** Three digits. */
  readonly municipality: string;
  /** Full-time persons where `population` is known, otherwise the ranked figure itself. */
  readonly value: number;
  readonly population: number | null;
}

export interface RankFigures {
  readonly figures: readonly RankFigure[];
  /** In the file, but without a number: not ranked. */
  readonly withoutValue: readonly string[];
}

/** Municipalities by code or name. Regions and totals among them are refused. */
export function readRankFigures(csv: string, file: string): RankFigures {
  const { rows, has } = readColumns(csv, file, ['municipality', 'value'], ['population']);
  const lineOf = new Map<string, number>();
  const figures: RankFigure[] = [];
  const withoutValue: string[] = [];
  for (const row of rows) {
    const code = municipalityCode(row.cell('municipality'));
    const place = row.placeOf('municipality');
    if (code === undefined) {
      throw statisticsErrors.create('statistics/not-a-municipality', { value: row.cell('municipality') }, place);
    }
    const first = lineOf.get(code);
    if (first !== undefined) throw statisticsErrors.create('statistics/municipality-twice', { code, first }, place);
    lineOf.set(code, row.line);
    const [value, population] = [row.number('value'), has('population') ? row.number('population') : null];
    if (population !== null && population <= 0) {
      const facts = { value: row.cell('population') };
      throw statisticsErrors.create('statistics/no-population', facts, row.placeOf('population'));
    }
    if (value === null || (has('population') && population === null)) withoutValue.push(code);
    else figures.push({ municipality: code, value, population });
  }
  return { figures, withoutValue };
}

/** `840`, `0840`, `Rebild`, `Rebild Kommune`; `undefined` for anything else. */
export function municipalityCode(text: string): string | undefined {
  try {
    return (/^\d+$/.test(text) ? municipality(text.replace(/^0(?=\d{3}$)/, '')) : municipalityByName(text)).id;
  } catch (error) {
    if (error instanceof PejlError) return undefined;
    throw error;
  }
}
