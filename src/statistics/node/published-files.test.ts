import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { daysOfSpan } from '../../core/period-span.ts';
import { readPlanFolder } from '../../plan/node/plan-files.ts';
import { measureLabel } from '../catalogue.ts';
import { recompute } from '../recompute.ts';
import { readMeasureFile, readPublishedFolder } from './published-files.ts';

const root = resolve(import.meta.dirname, '../../..');
const published = join(root, 'published');
const plans = readPlanFolder(join(root, 'plans'));
const knownFrom = new Map(plans.map(({ id, printed }) => [id, printed.on]));
const tables = readPublishedFolder(published, knownFrom);
const figures = tables.flatMap((table) => table.figures);

describe('the published figures', () => {
  test('26 tables with 1,041 figures, of five plans', () => {
    expect(tables).toHaveLength(26);
    expect(figures).toHaveLength(1041);
    expect(Object.fromEntries([...knownFrom.keys()].map((plan) => [plan, figuresOf(plan)]))).toEqual({
      'rebild-2018': 730,
      'lejre-2019': 28,
      'fredericia-2019': 106,
      'hedensted-2017': 35,
      'aalborg-2018': 142,
    });
  });

  test('each is known from the day its plan was printed', () => {
    for (const table of tables) {
      expect(new Set(table.figures.map((figure) => figure.knownFrom))).toEqual(new Set([knownFrom.get(table.plan)]));
    }
  });

  test('nothing is called observed that lay ahead when the plan was printed', () => {
    const observed = figures.filter(({ status }) => status === 'observed' || status === 'provisional');
    expect(observed.length).toBeGreaterThan(700);
    expect(
      observed
        .filter((figure) => figure.period && daysOfSpan(figure.period).from >= figure.knownFrom)
        .map(({ table, row }) => `${table}#${row}`),
    ).toEqual([]);
  });

  test('an empty value stays unknown: two fund rates and targets printed as words only', () => {
    expect(
      figures.filter(({ value }) => value === null).map(({ table, row, printed }) => [table, row, printed]),
    ).toEqual([
      ['rebild-2018-unemployed-by-a-kasse', 80, '-'],
      ['hedensted-2017-targets', 1, 'merfald'],
      ['hedensted-2017-targets-overview', 1, 'merfald'],
    ]);
  });

  test('every measure has a name in both languages, and no name is without figures', () => {
    const names = readMeasureFile(published);
    const used = new Set(figures.map(({ measure }) => measure));
    expect(Object.keys(names).sort()).toEqual([...used].sort());
    expect(used.size).toBe(162);
    expect(measureLabel(names, 'gross-unemployed')).toEqual({ da: 'Bruttoledige', en: 'Gross unemployed' });
    expect(measureLabel(names, 'not-there')).toEqual({ da: 'not-there', en: 'not-there' });
  });

  function figuresOf(plan: string): number {
    return tables.filter((table) => table.plan === plan).reduce((sum, table) => sum + table.figures.length, 0);
  }
});

describe('recomputed', () => {
  const found = tables.flatMap((table) =>
    recompute(table, tables).map((recomputed) => ({ table, recomputed, figure: table.figures[recomputed.row - 1]! })),
  );

  test('387 comparisons for 359 figures', () => {
    expect(found).toHaveLength(387);
    expect(new Set(found.map(({ figure }) => `${figure.table}#${figure.row}`)).size).toBe(359);
  });

  test('every rule of the catalogue is used', () => {
    const idle = tables.flatMap((table) =>
      table.rules
        .filter((rule) => recompute({ ...table, rules: [rule] }, tables).length === 0)
        .map((rule) => `${table.id}: ${rule.how} ${JSON.stringify(rule.for)}`),
    );
    expect(idle).toEqual([]);
  });

  test('13 differ, 6 of them by more than rounding can explain', () => {
    const differing = found
      .filter(({ recomputed }) => recomputed.differs)
      .map(({ figure, recomputed: { byRounding, how } }) =>
        [`${figure.table}#${figure.row}`, figure.printed, how.da.replace(/ \(kan.*$/, ''), byRounding].join(' | '),
      );
    expect(differing).toEqual([
      'rebild-2018-nordjylland-employment-by-sector#81 | 279.070 | summen af 6 tal = 279.080 | true',
      'rebild-2018-nordjylland-employment-by-sector#83 | 6.370 | summen af 6 tal = 6.360 | true',
      'rebild-2018-nordjylland-gross-unemployment#24 | 13.525 | 9.733 + 3.791 = 13.524 | true',
      'rebild-2018-nordjylland-gross-unemployment#30 | 12.920 | 9.250 + 3.680 = 12.930 | true',
      'rebild-2018-nordjylland-industry-shares#5 | 37% | 103.624 / 274.903 = 37,7 % | false',
      'rebild-2018-nordjylland-industry-shares#6 | 37% | 99.672 / 274.903 = 36,3 % | false',
      'rebild-2018-nordjylland-industry-shares#12 | 36% | 100 − 3 − 11 − 1 − 6 − 44 = 35 | true',
      'rebild-2018-gross-unemployment-by-area#8 | 12.131 | summen af 11 tal = 12.130 | true',
      'lejre-2019-figures-in-text#7 | 14,1 pct. | 2.395 / 16.884 = 14,19 % | false',
      'fredericia-2019-figures-in-text#2 | ca. 59 % | 19.000 / 32.600 = 58,3 % | false',
      'fredericia-2019-figures-in-text#4 | 21 % | 6.221 / 32.600 = 19,1 % | false',
      'fredericia-2019-figures-in-text#6 | 11 % | 100 − 59 − 21 − 7 = 13 | true',
      'fredericia-2019-figures-in-text#10 | Fem pejlemærker | står som »fire strategiske pejlemærker« i fredericia-2019-figures-in-text, række 9 | false',
    ]);
  });
});

describe('a folder that is not right', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
  });

  const CATALOGUE = [
    'sources: { p: p.txt }',
    'tables:',
    '  - { id: t, plan: p, kind: table, title: { da: T, en: T }, lines: ["1"] }',
  ].join('\n');
  const MEASURES = 'persons: { what: level, da: Personer, en: Persons }';
  const TABLE = [
    'table,area,area_code,group,group_level,measure,unit,period,value,printed,derived,status,lines',
    't,Rebild,840,I alt,total,persons,persons,2016,5,5,no,observed,1',
  ].join('\n');

  function answer(files: Record<string, string>, plan = 'p'): string {
    const dir = mkdtempSync(join(tmpdir(), 'pejl-published-'));
    made.push(dir);
    const all = { 'catalogue.yaml': CATALOGUE, 'measures.yaml': MEASURES, 't.csv': TABLE, ...files };
    for (const [name, content] of Object.entries(all)) if (content) writeFileSync(join(dir, name), content);
    try {
      return `${readPublishedFolder(dir, new Map([[plan, parseDay('2017-01-01')]])).length} tabel`;
    } catch (error) {
      if (!(error instanceof PejlError)) throw error;
      return error.print('da').replaceAll(/pejl-published-\w+\//g, 'published/');
    }
  }

  test('as it should be', () => expect(answer({})).toBe('1 tabel'));

  test.each([
    [
      'a data file that the catalogue does not list',
      { 'u.csv': TABLE },
      'published/u.csv: Filen »u.csv« er ikke i catalogue.yaml. Tilføj tabellen dér, eller fjern filen. [statistics/table-not-listed]',
    ],
    [
      'a table without a data file',
      { 't.csv': '' },
      'published/t.csv: Filen kan ikke læses (ENOENT). Kontrollér, at den findes, og at du har adgang til den. [statistics/file-not-readable]',
    ],
    [
      'a measure without a name',
      { 't.csv': TABLE.replace('total,persons', 'total,heads') },
      'published/t.csv: »heads« står ikke i measures.yaml. Ret navnet, eller tilføj det dér med dansk og engelsk betegnelse. [statistics/unknown-measure]',
    ],
    [
      'a catalogue that is not YAML',
      { 'catalogue.yaml': CATALOGUE.replace('["1"]', '["1"') },
      /^published\/catalogue\.yaml:3:\d+: Filen følger ikke reglerne for YAML her: /,
    ],
    [
      'a kind that does not exist',
      { 'catalogue.yaml': CATALOGUE.replace('kind: table', 'kind: chart') },
      /^published\/catalogue\.yaml:3:29: Feltet »tables\.0\.kind« i kataloget er forkert: /,
    ],
  ])('%s', (_, files, expected) => {
    expect(answer(files)).toMatch(expected);
  });

  test('a plan that does not exist', () => {
    expect(answer({}, 'q')).toBe(
      'published/catalogue.yaml: Tabellen »t« hører til planen »p«, som ikke findes. Planerne er: q. [statistics/unknown-plan]',
    );
  });
});
