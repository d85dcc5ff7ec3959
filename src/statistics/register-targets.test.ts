import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isMunicipalityCode } from '../core/areas/municipalities.ts';
import { PejlError } from '../core/errors/pejl-error.ts';
import { printSpan } from '../core/period-span.ts';
import { readColumns } from './csv-columns.ts';
import type { Figure } from './figure.ts';
import { readMeasureFile, readPublishedFolder } from './node/published-files.ts';
import { readTargets } from './register-targets.ts';

const root = join(import.meta.dirname, '../..');
const text = (name: string) => readFileSync(join(root, 'calibration', name), 'utf8');

describe('a file of levels', () => {
  const HEADER = 'municipality,measure,where,period,value\n';
  const refusal = (rows: string, header = HEADER) => {
    try {
      readTargets(`${header}${rows}\n`, 'mine.csv');
    } catch (error) {
      if (error instanceof PejlError) return error.print('da');
      throw error;
    }
    return 'accepted';
  };

  test('says whom a figure is about, and when', () => {
    const [target] = readTargets(
      `${HEADER}851,fuldtidspersoner,benefit=a_dagpenge|sygedagpenge & age=18-24,2017-01/2017-10,12\n`,
      'mine.csv',
    );
    expect(target).toMatchObject({
      municipality: '851',
      where: { benefit: ['a_dagpenge', 'sygedagpenge'], age: ['18-24'] },
      value: 12,
      source: 'mine.csv:2',
    });
    expect(target!.to - target!.from).toBe(304);
  });

  test.each([
    [
      '999,bruttoledige,,2016,5',
      'mine.csv:2:1 municipality: »999« kan ikke stå i kolonnen municipality. Det skal være en kommunekode. [register/bad-target]',
    ],
    [
      '840,bruttoledige,benefit:a_dagpenge,2016,5',
      'mine.csv:2:18 where: »benefit:a_dagpenge« kan ikke stå i kolonnen where. Det skal være benefit, readiness, age, unemployment_fund, kind, weeks, group: benefit=fleksjob & age=16-17|18-24. [register/bad-target]',
    ],
    [
      '840,bruttoledige,,juni,5',
      'mine.csv:2:19 period: »juni« kan ikke stå i kolonnen period. Det skal være 2016, 2018-Q2, 2017-01/2017-10. [register/bad-target]',
    ],
    [
      '840,bruttoledige,,2017/2016,5',
      'mine.csv:2:19 period: »2017/2016« kan ikke stå i kolonnen period. Det skal være 2016, 2018-Q2, 2017-01/2017-10. [register/bad-target]',
    ],
    [
      '840,bruttoledige,,2016,-5',
      'mine.csv:2:24 value: »-5« kan ikke stå i kolonnen value. Det skal være et tal fra 0. [register/bad-target]',
    ],
  ])('refuses %s', (row, message) => {
    expect(refusal(row)).toBe(message);
  });

  test('names every measure there may be when one is none of them, and all bad rows together', () => {
    expect(refusal('840,ledige,,2016,5\n840,bruttoledige,,2016,')).toMatch(
      /^mine\.csv:2:5 measure: »ledige« .* fuldtidspersoner, .*\nmine\.csv:3:24 value: »« kan ikke stå/,
    );
  });

  test('a column that is missing is named', () => {
    expect(refusal('840,bruttoledige,2016', 'municipality,measure,period\n')).toContain('statistics/missing-column');
  });
});

describe('the levels that come with Pejl', () => {
  const published = join(root, 'published');
  const plans = ['aalborg-2018', 'fredericia-2019', 'hedensted-2017', 'lejre-2019', 'rebild-2018'];
  const figures = readPublishedFolder(published, new Map(plans.map((plan) => [plan, 0]))).flatMap(
    (table) => table.figures,
  );
  const names = readMeasureFile(published);
  const targets = readTargets(text('levels.csv'), 'levels.csv');
  const columns = ['table', 'printed_measure', 'printed_group', 'printed_period', 'reason_da', 'reason_en'] as const;
  const leftOut = readColumns(text('left-out.csv'), 'left-out.csv', columns).rows;
  const periodOf = ({ period }: Figure) => (period === null ? 'not-stated' : printSpan(period));

  const targetOf = (figure: Figure) =>
    targets.find(
      ({ municipality, printed }) =>
        municipality === figure.areaCode &&
        printed.table === figure.table &&
        printed.group === figure.group &&
        printed.measure === figure.measure &&
        printed.period === periodOf(figure),
    );
  const rowOf = (figure: Figure) =>
    leftOut.find(
      (row) =>
        row.cell('table') === figure.table &&
        row.cell('printed_measure') === figure.measure &&
        ['*', figure.group].includes(row.cell('printed_group')) &&
        ['*', periodOf(figure)].includes(row.cell('printed_period')),
    );
  /** What the published file itself says is no level of a municipality that was observed. */
  const saysSoItself = ({ status, derived, areaCode, measure, value }: Figure) =>
    ['target', 'required', 'criterion', 'projected', 'adjusted'].includes(status) ||
    derived ||
    value === null ||
    !isMunicipalityCode(areaCode ?? '') ||
    ['rank', 'change', 'limit'].includes((names[measure] ?? names[measure.replace(/^\w+:/, '')])?.what ?? '');

  test('are each printed, with the value printed', () => {
    const printed = new Map(
      figures.flatMap((figure) => {
        const target = targetOf(figure);
        return target ? [[target, figure] as const] : [];
      }),
    );
    expect(targets.filter((target) => !printed.has(target))).toEqual([]);
    for (const [target, { value }] of printed) {
      expect(target.value).toBe(target.measure.startsWith('kontrol-') ? value! * 100 : value);
    }
  });

  test('and every other printed figure is no level, or left out with a reason', () => {
    expect(figures).toHaveLength(1041);
    const forgotten = figures.filter((figure) => !targetOf(figure) && !saysSoItself(figure) && !rowOf(figure));
    expect(forgotten.map(({ table, measure, group }) => `${table} ${measure} ${group}`)).toEqual([]);
  });

  test('no reason is left over, and each is told in both languages', () => {
    const used = new Set(figures.filter((figure) => !targetOf(figure) && !saysSoItself(figure)).map(rowOf));
    expect(leftOut.filter((row) => !used.has(row)).map((row) => row.line)).toEqual([]);
    for (const row of leftOut) expect([row.cell('reason_da'), row.cell('reason_en')].every(Boolean)).toBe(true);
  });
});
