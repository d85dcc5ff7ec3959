/** PC-Axis (PX) files, as StatBank and others save them. Windows-1252 is read before this, with the other encodings. */
import { statisticsErrors } from '../errors.ts';
import { type Dimension, observationsOf, roleByName } from './cube.ts';
import { withoutMarks } from './delimited.ts';
import { statbankNumber } from './number-text.ts';
import type { ParsedFile } from './observation.ts';

export function parsePx(text: string, file: string): ParsedFile {
  const keywords = readKeywords(text, file);
  const one = (name: string) => keywords.get(name)?.[0] ?? null;
  const required = (name: string) => {
    const values = keywords.get(name);
    if (!values) throw statisticsErrors.create('statistics/px-keyword', { name }, { file });
    return values;
  };
  if ([...keywords.keys()].some((name) => name.startsWith('KEYS(')))
    throw statisticsErrors.create('statistics/px-keys', {}, { file });
  const data = required('DATA');
  const variables = [...(keywords.get('STUB') ?? []), ...(keywords.get('HEADING') ?? [])];
  const content = one('CONTVARIABLE');
  const dimensions = variables.map((name): Dimension => {
    const labels = required(`VALUES(${name})`);
    const codes = keywords.get(`CODES(${name})`) ?? labels;
    const role = keywords.has(`TIMEVAL(${name})`) ? 'time' : name === content ? 'measure' : roleByName(name);
    if (codes.length !== labels.length) {
      throw statisticsErrors.create('statistics/cube-size', { expected: labels.length, found: codes.length }, { file });
    }
    return { name, role, codes, labels };
  });
  return observationsOf({
    file,
    title: one('TITLE') ?? one('DESCRIPTION') ?? one('CONTENTS'),
    unit: one('UNITS'),
    measure: one('CONTENTS') ?? '',
    dimensions,
    size: data.length,
    readingAt: (position) => {
      const cell = data[position]!;
      const reading = statbankNumber(cell);
      if (!reading) throw statisticsErrors.create('statistics/not-a-value', { value: cell }, { file });
      return reading;
    },
  });
}

/** `NAME("sub")` → its values. Keywords in another language than the file's own are left out. */
function readKeywords(source: string, file: string): Map<string, string[]> {
  const text = withoutMarks(source);
  const keywords = new Map<string, string[]>();
  let position = 0;
  for (;;) {
    const start = position + (/^\s*/.exec(text.slice(position))?.[0].length ?? 0);
    if (start >= text.length) return keywords;
    const equals = text.indexOf('=', start);
    const end = equals < 0 ? -1 : endOfValue(text, equals + 1);
    if (end < 0) throw statisticsErrors.create('statistics/px-cut', {}, { file, line: lineOf(text, start) });
    const name = text.slice(start, equals).trim();
    const value = text.slice(equals + 1, end);
    const [, keyword, language, sub] = /^([\w-]+)(\[\w+\])?(?:\("(.*)"\))?$/s.exec(name) ?? [];
    if (!keyword) throw statisticsErrors.create('statistics/not-px', {}, { file, line: lineOf(text, start) });
    if (!language) keywords.set(sub === undefined ? keyword : `${keyword}(${sub})`, valuesOf(keyword, value));
    position = end + 1;
  }
}

/** The semicolon that ends a value, outside quotation marks. */
function endOfValue(text: string, from: number): number {
  let position = from;
  for (;;) {
    const semicolon = text.indexOf(';', position);
    const quote = text.indexOf('"', position);
    if (quote < 0 || semicolon < quote) return semicolon;
    position = text.indexOf('"', quote + 1) + 1;
    if (position === 0) return -1;
  }
}

/** Data are parted by blanks; other values by commas, and a text goes on over several quoted pieces. */
function valuesOf(keyword: string, value: string): string[] {
  if (keyword === 'DATA') return (value.match(/"[^"]*"|[^\s",]+/g) ?? []).map(unquoted);
  return [...value.matchAll(/(?:"[^"]*"\s*)+|[^\s,"][^,"]*/g)].map(([piece]) =>
    piece.startsWith('"') ? [...piece.matchAll(/"([^"]*)"/g)].map(([, inside]) => inside).join('') : piece.trim(),
  );
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1) : text;
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
