/** JSON as it arrives: with byte order marks, cut off, or not JSON at all but an error page. */
import { statisticsErrors } from '../errors.ts';
import { withoutMarks } from './delimited.ts';

/** A web page or XML where data was expected (`statistics/html-not-data`). */
export function refuseMarkup(text: string, file: string): void {
  if (/^\uFEFF*\s*</.test(text)) throw statisticsErrors.create('statistics/html-not-data', {}, { file, line: 1 });
}

export function looksLikeJson(text: string): boolean {
  return /^\uFEFF*\s*[{[]/.test(text);
}

/** Refuses what is not whole JSON (`statistics/broken-json`), with the number of characters that came. */
export function readJson(text: string, file: string): unknown {
  const json = withoutMarks(text);
  try {
    return JSON.parse(json);
  } catch {
    throw statisticsErrors.create('statistics/broken-json', { length: json.length }, { file });
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
