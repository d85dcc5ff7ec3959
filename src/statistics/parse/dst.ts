/**
 * Data of Danmarks Statistik's StatBank: CSV, BULK (the same look, streamed by the service) and JSON-stat, and the errors it
 * answers with. In CSV a nought is written; in BULK rows with the value 0 are left out, so that a row that is not there
 * means 0, while a row without a number is unknown.
 */
import { statisticsErrors } from '../errors.ts';
import { columnOf, firstOf, rowsOf, separatorOf } from './delimited.ts';
import { Gathering } from './gather.ts';
import { looksLikeJson, readJson, refuseMarkup } from './json-text.ts';
import { readJsonStat } from './jsonstat.ts';
import { statbankNumber } from './number-text.ts';
import type { ParsedFile } from './observation.ts';
import { ABSENT_IS_NOUGHT } from './warnings.ts';

const TIME = ['TID', 'TIME'];
const VALUE = ['INDHOLD', 'CONTENTS'];
const AREA = ['OMRÅDE', 'REGION', 'BOPKOM', 'BOPOMR', 'KOMMUNE', 'ARBEJDSSTED', 'REGI07A', 'KOMGRP', 'AREA'];

export interface DstOptions {
  /** The file was asked for as BULK. */
  readonly bulk?: boolean;
}

export function parseDst(text: string, file: string, { bulk = false }: DstOptions = {}): ParsedFile {
  refuseMarkup(text, file);
  return looksLikeJson(text)
    ? readJsonStat(refuseStatbankError(readJson(text, file), file), file)
    : readCsv(text, file, bulk);
}

function readCsv(text: string, file: string, bulk: boolean): ParsedFile {
  const rows = rowsOf(text, separatorOf(text), file);
  const header = firstOf(rows).map((name) => name.trim().toUpperCase());
  const [time, value] = [
    header.findIndex((name) => TIME.includes(name)),
    header.findIndex((name) => VALUE.includes(name)),
  ];
  if (time < 0 || value < 0) throw statisticsErrors.create('statistics/not-statbank', {}, { file, line: 1 });
  const area = areaColumn(header);
  const dimensions = header.flatMap((name, index) => ([time, value, area].includes(index) ? [] : [{ name, index }]));

  const gathering = new Gathering(
    file,
    dimensions.map(({ name }) => name),
  );
  for (const row of rows) {
    const { cells, line } = row;
    if (cells.length !== header.length) {
      const facts = { found: cells.length, expected: header.length };
      throw statisticsErrors.create('statistics/cut-row', facts, { file, line });
    }
    const reading = statbankNumber(cells[value]!);
    if (!reading) {
      const place = { file, line, column: columnOf(row, value) };
      throw statisticsErrors.create('statistics/not-a-value', { value: cells[value]! }, place);
    }
    gathering.add(
      {
        period: cells[time]!,
        area: area < 0 ? null : cells[area]!,
        values: dimensions.map(({ index }) => cells[index]!),
        measure: header[value]!,
        value: reading.value,
        missing: reading.missing,
      },
      line,
    );
  }
  return gathering.finish(null, null, bulk ? [ABSENT_IS_NOUGHT] : []);
}

/** Where people live comes before where they work. */
function areaColumn(header: readonly string[]): number {
  const found = AREA.find((name) => header.includes(name));
  return found === undefined ? -1 : header.indexOf(found);
}

/** StatBank's own refusal (`statistics/statbank-refused`), also when it came with status 200; else what came. */
export function refuseStatbankError(json: unknown, file: string): unknown {
  const { errorTypeCode, message } = (json ?? {}) as { errorTypeCode?: unknown; message?: unknown };
  if (typeof errorTypeCode !== 'string') return json;
  const facts = { code: errorTypeCode, message: String(message || '–') };
  throw statisticsErrors.create('statistics/statbank-refused', facts, { file });
}
