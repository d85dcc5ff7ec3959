import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/answer.ts';
import { parsePx } from './px.ts';

const PX = [
  'CHARSET="ANSI";',
  'CODEPAGE="windows-1252";',
  'LANGUAGE="da";',
  'LANGUAGES="da","en";',
  'MATRIX="FOLK1A";',
  'UNITS="antal";',
  'UNITS[en]="number";',
  'STUB="område";',
  'HEADING="køn","tid";',
  'CONTENTS="Befolkningen den 1. i kvartalet; "',
  '"foreløbige tal";',
  'VALUES("område")="Hele landet","Rebild";',
  'VALUES("køn")="Mænd","Kvinder";',
  'VALUES("tid")="2020K2","2020K3";',
  'TIMEVAL("tid")=TLIST(Q1),"20202","20203";',
  'CODES("område")="000","840";',
  'DATA=',
  '100 101 200 201 ',
  '1 ".." "-" 4.5 ',
  ';',
].join('\r\n');

test('a PX file: stub before heading, signs in quotation marks, a text over two lines', () => {
  const { title, unit, observations } = parsePx(PX, 'folk1a.px');
  expect({ title, unit }).toEqual({ title: 'Befolkningen den 1. i kvartalet; foreløbige tal', unit: 'antal' });
  expect(
    observations.map(({ period, area, group, value, missing }) => [period, area, group.køn, value, missing]),
  ).toEqual([
    ['2020-Q2', '000', 'Mænd', 100, null],
    ['2020-Q2', '000', 'Kvinder', 200, null],
    ['2020-Q2', '840', 'Mænd', 1, null],
    ['2020-Q2', '840', 'Kvinder', 0, null],
    ['2020-Q3', '000', 'Mænd', 101, null],
    ['2020-Q3', '000', 'Kvinder', 201, null],
    ['2020-Q3', '840', 'Mænd', null, 'not-available'],
    ['2020-Q3', '840', 'Kvinder', 4.5, null],
  ]);
});

describe('refused', () => {
  test.each([
    [
      'cut off before the last semicolon',
      PX.slice(0, -1),
      'folk1a.px:17: PX-filen slutter midt i en oplysning; der mangler et semikolon. Hent filen igen. [statistics/px-cut]',
    ],
    [
      'cut off inside a text',
      PX.slice(0, PX.indexOf('foreløbige')),
      'folk1a.px:10: PX-filen slutter midt i en oplysning; der mangler et semikolon. Hent filen igen. [statistics/px-cut]',
    ],
    [
      'too few numbers',
      PX.replace('200 201', '200'),
      'folk1a.px: Der er 7 tal i filen, men dimensionerne kræver 8. Filen er afbrudt eller i stykker; hent den igen. [statistics/cube-size]',
    ],
    [
      'a dimension without values',
      PX.replace('VALUES("køn")', 'NOTE("køn")'),
      'folk1a.px: PX-filen mangler VALUES(køn). [statistics/px-keyword]',
    ],
    [
      'the compressed form',
      PX.replace('DATA=', 'KEYS("område")=VALUES;\r\nDATA='),
      'folk1a.px: PX-filen er gemt i den sammenpressede form (KEYS). Gem den igen uden KEYS, eller hent tabellen som CSV. [statistics/px-keys]',
    ],
    [
      'no PX at all',
      'TID;INDHOLD\n2020=3;',
      'folk1a.px:1: Det ligner ikke en PX-fil: hver oplysning skal have formen NAVN=værdi; [statistics/not-px]',
    ],
    ['an empty file', '', 'folk1a.px: PX-filen mangler DATA. [statistics/px-keyword]'],
    [
      'a letter among the numbers',
      PX.replace('101', 'x101'),
      'folk1a.px: »x101« er hverken et tal eller et tegn for manglende tal (.. . - eller tom). [statistics/not-a-value]',
    ],
  ])('%s', (_, text, expected) => {
    expect(refusal(() => parsePx(text, 'folk1a.px'))).toBe(expected);
  });
});
