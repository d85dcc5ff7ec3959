import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/answer.ts';
import { parseJobindsats } from './jobindsats.ts';

const COLUMNS = ['Periode', 'Område', 'A-kasse', 'Antal personer', 'Andel i pct.'];
const json = (...rows: unknown[][]) => JSON.stringify({ columns: COLUMNS, rows });
const read = (...rows: unknown[][]) => parseJobindsats(json(...rows), 'svar.json');

describe('version 3', () => {
  test('the columns behind the last one with words are measures; null is suppressed, not 0', () => {
    expect(
      read(['2025Q04', 'Hele landet', '3F', 955, 5.6], ['2025Q04', 'Hele landet', 'MA', null, 0]).observations,
    ).toEqual([
      row('2025-Q4', '3F', 'Antal personer', 955),
      row('2025-Q4', '3F', 'Andel i pct.', 5.6),
      { ...row('2025-Q4', 'MA', 'Antal personer', null), missing: 'not-available' },
      row('2025-Q4', 'MA', 'Andel i pct.', 0),
    ]);
  });

  test('a measure that is suppressed in every row is still a measure', () => {
    const { observations } = read(['2026M06', 'Læsø', 'I alt', null, null]);
    expect(observations.map(({ measure, value, area }) => [measure, value, area])).toEqual([
      ['Antal personer', null, '825'],
      ['Andel i pct.', null, '825'],
    ]);
  });

  test('rows in no promised order come out in time order', () => {
    const { observations } = read(
      ['2026M05', 'Hele landet', 'x', 3, 1],
      ['2025M11', 'Hele landet', 'x', 1, 1],
      ['2025M12', 'Hele landet', 'x', 2, 1],
    );
    expect(observations.filter(({ measure }) => measure === 'Antal personer').map(({ value }) => value)).toEqual([
      1, 2, 3,
    ]);
  });

  test('years and rolling years', () => {
    const { observations } = read(['2025Y01', 'Rebild', 'x', 1, 1], ['2025QMAT02', 'Rebild', 'x', 1, 1]);
    expect([...new Set(observations.map(({ period }) => period))]).toEqual(['2025-Q2/R4', '2025']);
  });

  test('a label that comes on two levels with the same numbers is taken once, and told', () => {
    const { observations, warnings } = read(
      ['2025M05', 'Hele landet', 'Øvrige', 13734, 1.1],
      ['2025M05', 'Hele landet', 'Øvrige', 13734, 1.1],
    );
    expect(observations).toHaveLength(2);
    expect(warnings.map(({ en }) => en)).toEqual([
      'The same label with the same number more than once; taken once: Øvrige, Antal personer; Øvrige, Andel i pct..',
    ]);
  });

  test('with different numbers neither is used', () => {
    const { observations, warnings } = read(
      ['2025M05', 'Hele landet', 'Øvrige', 13734, 1.1],
      ['2025M05', 'Hele landet', 'Øvrige', 12000, 1.1],
    );
    expect(observations[0]).toMatchObject({ value: null, missing: 'conflicting' });
    expect(observations[1]).toMatchObject({ value: 1.1, missing: null });
    expect(warnings.map(({ da }) => da)).toContain(
      'Samme etiket med forskellige tal; ingen af dem er brugt: Øvrige, Antal personer. Bed om ét niveau ad gangen.',
    );
  });

  test('CSV says the same as JSON', () => {
    const csv = `\uFEFF${COLUMNS.join(';')}\r\n2025Q04;Hele landet;3F;1.955;5,6\r\n2025Q04;Hele landet;MA;;0,0\r\n`;
    expect(parseJobindsats(csv, 'svar.csv').observations).toEqual(
      read(['2025Q04', 'Hele landet', '3F', 1955, 5.6], ['2025Q04', 'Hele landet', 'MA', null, 0]).observations,
    );
  });

  function row(period: string, fund: string, measure: string, value: number | null) {
    return { period, area: '000', areaName: 'Hele landet', group: { 'A-kasse': fund }, measure, value, missing: null };
  }
});

describe('files saved from version 2', () => {
  const saved = (number: unknown) =>
    `\uFEFF\uFEFF${JSON.stringify([
      {
        Variables: ['Område', 'Periode', 'Køn', 'Antal personer'].map((Label, index) => ({ Name: `v${index}`, Label })),
        Data: [['Rebild', '2024Q4', 'Kvinder', number]],
      },
    ])}`;

  test('a doubled byte order mark, the area first, numbers as text with decimal comma', () => {
    expect(parseJobindsats(saved('48.210,5'), 'x.json').observations).toMatchObject([
      { period: '2024-Q4', area: '840', group: { Køn: 'Kvinder' }, measure: 'Antal personer', value: 48210.5 },
    ]);
  });

  test('CSV', () => {
    const { observations } = parseJobindsats('\uFEFFOmråde;Periode;Køn;Pct.\nRebild;2026M06;Mænd;2,4\n', 'x.csv');
    expect(observations).toMatchObject([{ period: '2026-06', group: { Køn: 'Mænd' }, measure: 'Pct.', value: 2.4 }]);
  });
});

describe('what is not data is refused by name', () => {
  test.each([
    [
      'a refusal of the service',
      '{"code":422,"cause":"Unknown period type: M","request_id":"ebab4e76"}',
      'svar: Jobindsats afviste forespørgslen (422): Unknown period type: M. Forespørgslens id: ebab4e76. [statistics/jobindsats-refused]',
    ],
    ['an error page', '<html><title>403</title></html>', /^svar:1: .*\[statistics\/html-not-data\]$/],
    ['half a JSON', json(['2026M06', 'Rebild', 'x', 1, 2]).slice(0, -7), /^svar: .*\[statistics\/broken-json\]$/],
    ['an empty extract', json(), /^svar: .*\[statistics\/no-observations\]$/],
    ['another object', '{"subjects":[]}', /^svar: .*\[statistics\/not-jobindsats\]$/],
    [
      'a row that is too short',
      json(['2026M06', 'Rebild', 'x', 1]),
      /^svar: Rækken har 4 felter, men overskriften har 5\./,
    ],
    ['no periods', 'Område;Antal\nRebild;3', /^svar: .*\[statistics\/not-jobindsats\]$/],
    ['a period that is none', json(['latest', 'Rebild', 'x', 1, 2]), /^svar: »latest« er ikke en periode/],
  ])('%s', (_, text, expected) => {
    expect(refusal(() => parseJobindsats(text, 'svar'))).toMatch(expected);
  });
});
