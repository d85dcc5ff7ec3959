import { describe, expect, test } from 'vitest';
import { type FileKind, parseFile } from './parse-file.ts';

const CSV = 'OMRÅDE;KØN;TID;INDHOLD\r\nLæsø;Mænd;2025M03;1,5\r\n';
const first = (kind: Exclude<FileKind, 'dream'>, bytes: Uint8Array) => parseFile(kind, bytes, 'x').observations[0];

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(CSV, 'utf8')],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${CSV}`, 'utf8')],
    ['UTF-8 with two', Buffer.from(`\uFEFF\uFEFF${CSV}`, 'utf8')],
    ['Windows-1252', Buffer.from(CSV, 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
  ])('%s', (_, bytes) => {
    expect(first('dst', bytes)).toMatchObject({ area: '825', areaName: 'Læsø', group: { KØN: 'Mænd' }, value: 1.5 });
  });

  test('a PX file in Windows-1252, as StatBank saves it', () => {
    const px = 'STUB="område";HEADING="tid";VALUES("område")="Læsø";VALUES("tid")="2020K3";CONTENTS="Folk";DATA=7;';
    expect(first('px', Buffer.from(px, 'latin1'))).toMatchObject({ area: '825', period: '2020-Q3', value: 7 });
  });
});

test('each kind has its reader', () => {
  const text = (content: string) => Buffer.from(content, 'utf8');
  expect(first('jobindsats', text('Periode;Område;Antal\n2026M06;Rebild;3'))).toMatchObject({ measure: 'Antal' });
  const dimension = { Tid: { category: { index: ['2026'] } } };
  expect(first('jsonstat', text(JSON.stringify({ id: ['Tid'], dimension, value: [9] })))).toMatchObject({ value: 9 });
  expect(parseFile('dream', text('lobenr,y_1401\n7,130'), 'x').observations).toMatchObject([{ code: '130' }]);
});

test('a file named as BULK is read as BULK', () => {
  const bytes = Buffer.from(CSV, 'utf8');
  const told = (name: string) => parseFile('dst', bytes, name).warnings.length;
  expect([told('aup02.csv'), told('data-aup02-bulk.csv')]).toEqual([0, 1]);
});
