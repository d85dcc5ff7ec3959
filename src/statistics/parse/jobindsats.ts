/**
 * Data of Jobindsats: version 3 (JSON and CSV) and files saved from version 2. Columns are Danish labels: period, area,
 * dimensions, and last the measures.
 */
import { statisticsErrors } from '../errors.ts';
import { rowsOf, separatorOf } from './delimited.ts';
import { Gathering } from './gather.ts';
import { isRecord, looksLikeJson, readJson, refuseMarkup } from './json-text.ts';
import { danishNumber } from './number-text.ts';
import { known, type ParsedFile, type Reading, unknown } from './observation.ts';

type Cell = string | number | null;

interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Line of the first row; 0 when the rows have no lines. */
  readonly firstLine: number;
}

export function parseJobindsats(text: string, file: string): ParsedFile {
  refuseMarkup(text, file);
  return observationsOfSheet(
    looksLikeJson(text) ? sheetOfJson(readJson(text, file), file) : sheetOfCsv(text, file),
    file,
  );
}

function observationsOfSheet({ columns, rows, firstLine }: Sheet, file: string): ParsedFile {
  const period = columns.findIndex((name) => /^(periode|period)$/i.test(name));
  const area = columns.findIndex((name) => /^(område|area)$/i.test(name));
  if (period < 0) throw statisticsErrors.create('statistics/not-jobindsats', {}, { file });
  const measures = firstMeasure(columns, rows, Math.max(period, area) + 1);
  const dimensions = columns.flatMap((name, index) =>
    index < measures && index !== period && index !== area ? [{ name, index }] : [],
  );
  const gathering = new Gathering(
    file,
    dimensions.map(({ name }) => name),
  );
  for (const [index, cells] of rows.entries()) {
    const line = firstLine > 0 ? firstLine + index : undefined;
    const place = { file, ...(line !== undefined && { line }) };
    if (cells.length !== columns.length) {
      const facts = { found: cells.length, expected: columns.length };
      throw statisticsErrors.create('statistics/cut-row', facts, place);
    }
    const labels = {
      period: String(cells[period]),
      area: area < 0 ? null : String(cells[area]),
      values: dimensions.map((dimension) => String(cells[dimension.index] ?? '')),
    };
    for (let column = measures; column < columns.length; column++) {
      const reading = readingOf(cells[column]!);
      if (!reading) {
        throw statisticsErrors.create('statistics/not-a-value', { value: String(cells[column]) }, place);
      }
      gathering.add({ ...labels, measure: columns[column]!, ...reading }, line);
    }
  }
  return gathering.finish(null, null);
}

/** Measures stand last: the columns behind the last one that holds words. */
function firstMeasure(columns: readonly string[], rows: Sheet['rows'], from: number): number {
  let first = columns.length;
  while (first > from && rows.every((cells) => readingOf(cells[first - 1] ?? null) !== undefined)) first--;
  return first;
}

/** `null` and an empty cell: suppressed, or not computed. */
function readingOf(cell: Cell): Reading | undefined {
  if (typeof cell === 'number') return known(cell);
  return cell === null ? unknown('not-available') : danishNumber(cell);
}

function sheetOfCsv(text: string, file: string): Sheet {
  const [header, ...rows] = rowsOf(text, separatorOf(text), file);
  return { columns: header?.cells ?? [], rows: rows.map(({ cells }) => cells), firstLine: rows[0]?.line ?? 0 };
}

/** The service's own refusal (`statistics/jobindsats-refused`), also when it came with status 200; else what came. */
export function refuseJobindsatsError(json: unknown, file: string): unknown {
  if (!isRecord(json) || typeof json.cause !== 'string') return json;
  const facts = { code: String(json.code ?? '–'), cause: json.cause, request: String(json.request_id ?? '–') };
  throw statisticsErrors.create('statistics/jobindsats-refused', facts, { file });
}

function sheetOfJson(answer: unknown, file: string): Sheet {
  const json = refuseJobindsatsError(answer, file);
  const saved = Array.isArray(json) ? json[0] : undefined;
  if (isRecord(saved) && Array.isArray(saved.Variables) && Array.isArray(saved.Data)) {
    const columns = saved.Variables.map(({ Label }: { Label: string }) => Label);
    return { columns, rows: saved.Data.map(cellsOf), firstLine: 0 };
  }
  if (isRecord(json) && Array.isArray(json.columns) && Array.isArray(json.rows)) {
    return { columns: json.columns.map(String), rows: json.rows.map(cellsOf), firstLine: 0 };
  }
  throw statisticsErrors.create('statistics/not-jobindsats', {}, { file });
}

function cellsOf(row: unknown): Cell[] {
  return Array.isArray(row) ? row : [];
}
