import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { PejlError, PejlErrors } from '../core/errors/pejl-error.ts';
import { printSpan } from '../core/period-span.ts';
import { readTable } from './read-table.ts';
import { HEAD, PRINTED_ON } from './testing/figures.ts';

const COLUMNS = 'table,area,area_code,group,group_level,measure,unit,period,value,printed,derived,status,lines';
const GOOD =
  'rebild-test,Rebild,840,Forsikrede i alt,total,insured-unemployed,full-time-persons,2017-06,315,315,no,observed,598';

const read = (...rows: string[]) => readTable([COLUMNS, ...rows].join('\n'), 'published/rebild-test.csv', HEAD);

/** What the reader answers, in Danish, one line for each error. */
function answer(...rows: string[]): string {
  try {
    read(...rows);
  } catch (error) {
    if (error instanceof PejlError) return error.print('da');
    throw error;
  }
  return 'læst uden fejl';
}

describe('a good row', () => {
  test('becomes a figure that knows what it is about, as printed and as a number', () => {
    const [figure] = read(GOOD).figures;
    expect(figure).toMatchObject({
      table: 'rebild-test',
      row: 1,
      area: 'Rebild',
      areaCode: '840',
      value: 315,
      printed: '315',
      derived: false,
      status: 'observed',
      lines: ['598'],
      knownFrom: PRINTED_ON,
      revision: 1,
    });
    expect(printSpan(figure!.period!)).toBe('2017-06');
  });

  test('an empty value is unknown, not 0; a period that is not stated is unknown too', () => {
    const [figure] = read(GOOD.replace('2017-06,315,315', 'not-stated,,merfald')).figures;
    expect(figure).toMatchObject({ value: null, printed: 'merfald', period: null });
  });

  test('text with a comma stands in quotation marks, and columns may come in any order', () => {
    const csv = [
      'lines,status,derived,printed,value,period,unit,measure,group_level,group,area_code,area,table',
      '446 447-448,observed,no,"1.074,0",1074.0,2015,workplaces,workplaces,leaf,"Landbrug, skovbrug og ""fiskeri""",,Klyngen,rebild-test',
    ].join('\r\n');
    const [figure] = readTable(csv, 'x.csv', HEAD).figures;
    expect(figure).toMatchObject({
      group: 'Landbrug, skovbrug og "fiskeri"',
      areaCode: null,
      value: 1074,
      printed: '1.074,0',
      lines: ['446', '447-448'],
    });
  });
});

describe('a wrong row is refused with place and what would be right', () => {
  test.each([
    [
      'two decimal separators',
      GOOD.replace('315,315', '"1.315,5",315'),
      'published/rebild-test.csv:2:92 value: »1.315,5« har mere end ét skilletegn. Skriv tallet med ét decimalpunktum og uden tusindtalstegn: 1234.5. [statistics/two-decimal-separators]',
    ],
    [
      'two points',
      GOOD.replace('315,315', '1.315.5,315'),
      'published/rebild-test.csv:2:92 value: »1.315.5« har mere end ét skilletegn. Skriv tallet med ét decimalpunktum og uden tusindtalstegn: 1234.5. [statistics/two-decimal-separators]',
    ],
    [
      'a decimal comma',
      GOOD.replace('315,315', '"4,2",315'),
      'published/rebild-test.csv:2:92 value: »4,2« har decimalkomma. Skriv decimalpunktum her: 4.2. [statistics/decimal-comma]',
    ],
    [
      'a word for a number',
      GOOD.replace('315,315', 'ca. 300,315'),
      'published/rebild-test.csv:2:92 value: »ca. 300« er ikke et tal. Skriv et tal som 1234.5, eller lad feltet stå tomt, når intet er oplyst. [statistics/not-a-number]',
    ],
    [
      'a month that does not exist',
      GOOD.replace('2017-06', '2018-13'),
      'published/rebild-test.csv:2:84 period: »2018-13« er ikke en periode. Skriv 2018, 2018-H1, 2018-Q2, 2018-06, 2018-W23 eller 2018-06-30. [core/not-a-period]',
    ],
    [
      'a period that runs backwards',
      GOOD.replace('2017-06', '2018/2016'),
      'published/rebild-test.csv:2:84 period: Perioden 2018/2016 slutter, før den begynder. Skriv den tidligste først. [core/period-backwards]',
    ],
    [
      'an unknown status',
      GOOD.replace('observed', 'final'),
      'published/rebild-test.csv:2:103 status: »final« kan ikke stå i »status«. Tilladt er: observed, provisional, projected, expected, adjusted, target, baseline, required, criterion. [statistics/unknown-word]',
    ],
    [
      'an area code that does not exist',
      GOOD.replace('840', '999'),
      'published/rebild-test.csv:2:20 area_code: 999 er ikke en kendt områdekode. Skriv kommunekode (840), regionskode (1081) eller 000, eller lad feltet stå tomt. [statistics/unknown-area-code]',
    ],
    [
      'a row of another table',
      GOOD.replace('rebild-test', 'aalborg-test'),
      'published/rebild-test.csv:2:1 table: Rækken siger tabellen »aalborg-test«, men filen er »rebild-test«. Flyt rækken, eller ret navnet. [statistics/wrong-table]',
    ],
    [
      'no measure',
      GOOD.replace('insured-unemployed', ''),
      'published/rebild-test.csv:2:47 measure: »measure« er tom. Skriv en værdi. [statistics/empty-cell]',
    ],
    [
      'lines that are no lines',
      GOOD.replace(/598$/, 's. 12'),
      'published/rebild-test.csv:2:112 lines: »s. 12« er ikke linjer i kilden. Skriv 728 eller 403-404, med mellemrum imellem flere. [statistics/not-lines]',
    ],
    [
      'a cell too few',
      GOOD.replace(',315,315', ',315'),
      'published/rebild-test.csv:2: Linjen har 12 felter, men der er 13 kolonner. Sæt anførselstegn om tekst med komma. [statistics/cells]',
    ],
    [
      'a quotation mark that is never closed',
      GOOD.replace('Rebild', '"Rebild'),
      'published/rebild-test.csv:2:13: Et anførselstegn bliver aldrig lukket. Sæt et anførselstegn, hvor teksten slutter. [statistics/open-quote]',
    ],
  ])('%s', (_, row, expected) => {
    expect(answer(row)).toBe(expected);
  });

  test('an unknown unit, with the units there are', () => {
    const text = answer(GOOD.replace('full-time-persons', 'fuldtidspersoner'));
    expect(text).toMatch(/^published\/rebild-test\.csv:2:66 unit: »fuldtidspersoner« er ikke en kendt enhed/);
    expect(text).toContain('full-time-persons, persons');
  });

  test('everything wrong in the file is told at once', () => {
    const bad = GOOD.replace('full-time-persons', 'heads').replace('2017-06', '2017-Q5');
    try {
      read(bad, GOOD, GOOD.replace('observed', 'sure').replace('Forsikrede', 'Ledige'));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PejlErrors);
      expect((error as PejlErrors).errors.map(({ code, place }) => [code, place?.line])).toEqual([
        ['statistics/unknown-unit', 2],
        ['core/not-a-period', 2],
        ['statistics/unknown-word', 4],
      ]);
    }
  });
});

describe('the header', () => {
  const header = (line: string) => {
    try {
      readTable(`${line}\n${GOOD}`, 'published/rebild-test.csv', HEAD);
      return 'læst uden fejl';
    } catch (error) {
      return (error as PejlError).print('en');
    }
  };

  test('a column that is missing', () => {
    expect(header(COLUMNS.replace(',status', ''))).toMatch(
      /^published\/rebild-test\.csv:1: The column “status” is missing\./,
    );
  });

  test('a column that is not known, with its place', () => {
    expect(header(COLUMNS.replace('printed', 'text'))).toMatch(
      /^published\/rebild-test\.csv:1:66: “text” is not a column here\./,
    );
  });

  test('an empty file', () => {
    expect(() => readTable('', 'x.csv', HEAD)).toThrow('statistics/no-header');
  });
});

describe('revisions', () => {
  const withRevision = (...rows: string[]) =>
    readTable([`${COLUMNS},revision,known_from`, ...rows].join('\n'), 'x.csv', HEAD).figures;

  test('the same figure twice is refused', () => {
    expect(answer(GOOD, GOOD.replace('315,315', '316,316'))).toBe(
      'published/rebild-test.csv:3: Samme område, gruppe, mål, enhed, periode og status står allerede på linje 2. Fjern den ene, eller skriv den nye som revision 2 med den dag, den blev kendt. [statistics/duplicate-figure]',
    );
  });

  test('a revision stands beside the first figure and is known from its own day', () => {
    const figures = withRevision(`${GOOD},,`, `${GOOD.replace('315,315', '318,318')},2,2018-01-15`);
    expect(figures.map(({ value, revision, knownFrom }) => [value, revision, knownFrom])).toEqual([
      [315, 1, PRINTED_ON],
      [318, 2, parseDay('2018-01-15')],
    ]);
  });

  test('the final figure is a revision of the provisional one', () => {
    expect(() => withRevision(`${GOOD.replace('observed', 'provisional')},,`, `${GOOD},,`)).toThrow(
      'statistics/duplicate-figure',
    );
  });

  test('a revision without the one before it, or not known later, is refused', () => {
    expect(() => withRevision(`${GOOD},2,2018-01-15`)).toThrow('statistics/revision');
    expect(() => withRevision(`${GOOD},1,`, `${GOOD},2,`)).toThrow('statistics/revision');
    expect(() => withRevision(`${GOOD},1,`, `${GOOD},3,2018-01-15`)).toThrow('statistics/revision');
  });
});
