import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/answer.ts';
import { parseDst } from './dst.ts';

const csv = (...lines: string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;
const HEADER = 'OMRÅDE;ALDER;KØN;TID;INDHOLD';

describe('CSV', () => {
  test('a Danish extract: decimal comma, names turned into codes, the names kept', () => {
    const { observations } = parseDst(csv(HEADER, 'Rebild;Alder i alt;I alt;2025M03;2,1'), 'aup02.csv');
    expect(observations).toEqual([
      {
        period: '2025-03',
        area: '840',
        areaName: 'Rebild',
        group: { ALDER: 'Alder i alt', KØN: 'I alt' },
        measure: 'INDHOLD',
        value: 2.1,
        missing: null,
      },
    ]);
  });

  test('an English extract: decimal point, quarter with Q', () => {
    const { observations } = parseDst(csv('REGION;TIME;CONTENTS', 'Copenhagen;2026Q1;1234.5'), 'x.csv');
    expect(observations[0]).toMatchObject({ period: '2026-Q1', area: '101', value: 1234.5 });
  });

  test('each sign for a missing number is read right, and a nought is a nought', () => {
    const rows = ['..', '.', '-', '', '0', '…'].map((sign, index) => `Rebild;${index};I alt;2025M03;${sign}`);
    const { observations } = parseDst(csv(HEADER, ...rows), 'x.csv');
    expect(observations.map(({ value, missing }) => [value, missing])).toEqual([
      [null, 'not-available'],
      [null, 'impossible'],
      [0, null],
      [null, 'not-available'],
      [0, null],
      [null, 'not-yet'],
    ]);
  });

  test('rows come in time order, areas in the order of the file', () => {
    const rows = ['Aalborg;x;x;2026M02;4', 'Rebild;x;x;2025M12;1', 'Aalborg;x;x;2025M12;2', 'Rebild;x;x;2026M02;3'];
    const { observations } = parseDst(csv(HEADER, ...rows), 'x.csv');
    expect(observations.map(({ period, area, value }) => [period, area, value])).toEqual([
      ['2025-12', '851', 2],
      ['2025-12', '840', 1],
      ['2026-02', '851', 4],
      ['2026-02', '840', 3],
    ]);
  });

  test('with home and workplace the home is the area, the workplace a group', () => {
    const { observations } = parseDst(csv('ARBEJDSSTED;BOPKOM;TID;INDHOLD', 'Aalborg;Rebild;2023;4100'), 'pend100.csv');
    expect(observations[0]).toMatchObject({ area: '840', group: { ARBEJDSSTED: 'Aalborg' } });
  });

  test('a table without areas has none', () => {
    const { observations, warnings } = parseDst(csv('YD;TID;INDHOLD', 'I alt;2026M06;88080'), 'aus07.csv');
    expect(observations[0]).toMatchObject({ area: null, areaName: null });
    expect(warnings).toEqual([]);
  });

  test('levels in one column, and areas without a code, are told', () => {
    const rows = ['Hele landet;x;x;2025;9', 'Rebild;x;x;2025;1', 'Udlandet;x;x;2025;2'];
    const { observations, warnings } = parseDst(csv(HEADER, ...rows), 'x.csv');
    expect(observations.map(({ area }) => area)).toEqual(['000', '840', 'Udlandet']);
    expect(warnings.map(({ en }) => en)).toEqual([
      'Areas of several levels (nation, region, municipality …) stand in one file. Do not add levels together.',
      'Without an area code, kept by name: Udlandet.',
    ]);
  });
});

describe('BULK', () => {
  test('a row without a number is unknown, and a row that is not there is said to be 0', () => {
    const text = csv(HEADER, '840;TOT;TOT;2025M03;2,1', '825;16-24;TOT;2025M03;');
    const { observations, warnings } = parseDst(text, 'x.csv', { bulk: true });
    expect(observations.map(({ area, value, missing }) => [area, value, missing])).toEqual([
      ['840', 2.1, null],
      ['825', null, 'not-available'],
    ]);
    expect(warnings[0]?.en).toBe(
      'Fetched as BULK: rows with the value 0 are left out, so a row that is not there means 0.',
    );
  });
});

describe('what is not an extract is refused by name', () => {
  test.each([
    [
      'an error inside a 200',
      '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Can\'t find value: 999 (OMRÅDE)"}',
      "svar.csv: Danmarks Statistik afviste forespørgslen (EXTRACT-NOTFOUND): Can't find value: 999 (OMRÅDE) [statistics/statbank-refused]",
    ],
    [
      'an error without words',
      '{"errorTypeCode":"REQUEST-EMPTY","message":""}',
      'svar.csv: Danmarks Statistik afviste forespørgslen (REQUEST-EMPTY): – [statistics/statbank-refused]',
    ],
    [
      'an error page',
      '\uFEFF\n<!DOCTYPE html><html><body>502 Bad Gateway</body></html>',
      'svar.csv:1: Her står en webside eller XML, ikke data. Tjenesten har nok svaret med en fejlside; hent filen igen som CSV, JSON eller PX. [statistics/html-not-data]',
    ],
    [
      'half a JSON',
      '{"dataset":{"dimension":{"Tid":{"la',
      'svar.csv: Filen er ikke hel JSON (35 tegn). Overførslen er nok afbrudt; hent den igen. [statistics/broken-json]',
    ],
    [
      'another table',
      'navn;alder\nx;3',
      'svar.csv:1: Det ligner ikke et udtræk fra Statistikbanken: overskriften skal have kolonnerne TID og INDHOLD. [statistics/not-statbank]',
    ],
    [
      'an empty file',
      '',
      'svar.csv:1: Det ligner ikke et udtræk fra Statistikbanken: overskriften skal have kolonnerne TID og INDHOLD. [statistics/not-statbank]',
    ],
    [
      'a header and nothing under it',
      csv(HEADER),
      'svar.csv: Filen indeholder ingen tal. Hent udtrækket igen, og kontrollér, at periode, område og værdier er valgt. [statistics/no-observations]',
    ],
    [
      'a row that is cut off',
      csv(HEADER, 'Rebild;TOT;TOT;2025M03;2,1', 'Aalborg;TO').trimEnd(),
      'svar.csv:3: Rækken har 2 felter, men overskriften har 5. Filen er afbrudt eller har et andet skilletegn; hent den igen. [statistics/cut-row]',
    ],
    [
      'a word where a number stands',
      csv(HEADER, 'Rebild;TOT;TOT;2025M03;mange'),
      'svar.csv:2:24: »mange« er hverken et tal eller et tegn for manglende tal (.. . - eller tom). [statistics/not-a-value]',
    ],
    [
      'a number with two decimal separators',
      csv(HEADER, 'Rebild;TOT;TOT;2025M03;1.234,5'),
      'svar.csv:2:24: »1.234,5« er hverken et tal eller et tegn for manglende tal (.. . - eller tom). [statistics/not-a-value]',
    ],
    [
      'a period that does not exist',
      csv(HEADER, 'Rebild;TOT;TOT;2025M13;1'),
      'svar.csv:2: »2025M13« er ikke en periode, Pejl kender. Kendte former: 2026, 2026K1, 2026Q01, 2026M06, 2026U14, 2026H1, 2024QMAT02. [statistics/unknown-period]',
    ],
  ])('%s', (_, text, expected) => {
    expect(refusal(() => parseDst(text, 'svar.csv'))).toBe(expected);
  });
});
