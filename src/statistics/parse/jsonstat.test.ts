import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/answer.ts';
import { parseDst } from './dst.ts';
import { parseJsonStat } from './jsonstat.ts';

/** As StatBank answers: version 1, with what is counted in a dimension of its own. */
const STATBANK = {
  dataset: {
    label: 'Ledige efter område, indhold og tid',
    dimension: {
      OMRÅDE: {
        label: 'område',
        category: { index: { '840': 0, '851': 1 }, label: { '840': 'Rebild', '851': 'Aalborg' } },
      },
      ContentsCode: {
        label: 'Indhold',
        category: { index: { AUP02: 0 }, label: { AUP02: 'Ledige' }, unit: { AUP02: { base: 'Pct.', decimals: 1 } } },
      },
      Tid: { label: 'tid', category: { index: { '2025M02': 0, '2025M03': 1 }, label: {} } },
      id: ['OMRÅDE', 'ContentsCode', 'Tid'],
      size: [2, 1, 2],
      role: { metric: ['ContentsCode'], time: ['Tid'], geo: ['OMRÅDE'] },
    },
    value: [2.1, null, 5.3, 5.4],
  },
};

describe('version 1', () => {
  test('values run over the dimensions, the last one fastest; null is unknown', () => {
    const { title, unit, observations } = parseJsonStat(JSON.stringify(STATBANK), 'x.json');
    expect({ title, unit }).toEqual({ title: 'Ledige efter område, indhold og tid', unit: 'Pct.' });
    expect(observations.map((each) => [each.period, each.areaName, each.measure, each.value, each.missing])).toEqual([
      ['2025-02', 'Rebild', 'Ledige', 2.1, null],
      ['2025-02', 'Aalborg', 'Ledige', 5.3, null],
      ['2025-03', 'Rebild', 'Ledige', null, 'not-available'],
      ['2025-03', 'Aalborg', 'Ledige', 5.4, null],
    ]);
  });

  test('is read by the reader of StatBank files too, with a byte order mark', () => {
    expect(parseDst(`\uFEFF${JSON.stringify(STATBANK)}`, 'x.json').observations).toHaveLength(4);
  });
});

describe('version 2', () => {
  const dimension = {
    region: { category: { index: ['840'], label: { '840': 'Rebild' } } },
    køn: { category: { index: ['M', 'K'], label: { M: 'Mænd', K: 'Kvinder' } } },
    kvartal: { category: { index: ['2020K1'] } },
  };
  const json = { version: '2.0', class: 'dataset', id: ['region', 'køn', 'kvartal'], size: [1, 2, 1], dimension };

  test('roles by name where none are stated, and groups by their labels', () => {
    const { observations } = parseJsonStat(JSON.stringify({ ...json, value: [10, 12] }), 'x.json');
    expect(observations.map(({ area, group, value }) => [area, group, value])).toEqual([
      ['840', { køn: 'Mænd' }, 10],
      ['840', { køn: 'Kvinder' }, 12],
    ]);
  });

  test('a sparse value names only what it holds; status says why the rest is missing', () => {
    const sparse = { ...json, value: { '1': 12 }, status: { '0': '.' } };
    expect(
      parseJsonStat(JSON.stringify(sparse), 'x.json').observations.map(({ value, missing }) => [value, missing]),
    ).toEqual([
      [null, 'impossible'],
      [12, null],
    ]);
  });
});

test('the place of every number is the one its dimensions say', () => {
  const size = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(size, size, size, (areas, groups, periods) => {
      const codes = (count: number, name: (index: number) => string) =>
        Array.from({ length: count }, (_, index) => name(index));
      const dimension = {
        A: { category: { index: codes(areas, (index) => `område ${index}`) } },
        G: { category: { index: codes(groups, String) } },
        Tid: { category: { index: codes(periods, (index) => String(2000 + index)) } },
      };
      const value = Array.from({ length: areas * groups * periods }, (_, index) => index);
      const json = { id: ['A', 'G', 'Tid'], size: [areas, groups, periods], dimension, value, role: { geo: ['A'] } };
      const { observations } = parseJsonStat(JSON.stringify(json), 'x.json');
      expect(observations).toHaveLength(value.length);
      for (const each of observations) {
        const [a, g, t] = [Number(each.areaName!.slice(7)), Number(each.group.G), Number(each.period) - 2000];
        expect(each.value).toBe((a * groups + g) * periods + t);
      }
    }),
  );
});

describe('refused', () => {
  test('fewer numbers than the dimensions require', () => {
    const short = structuredClone(STATBANK);
    short.dataset.value.pop();
    expect(refusal(() => parseJsonStat(JSON.stringify(short), 'x.json'), 'en')).toBe(
      'x.json: The file holds 3 numbers, but its dimensions require 4. It is cut off or broken; fetch it again. [statistics/cube-size]',
    );
  });

  test('no time', () => {
    const json = { id: ['køn'], dimension: { køn: { category: { index: ['M'] } } }, value: [1] };
    expect(refusal(() => parseJsonStat(JSON.stringify(json), 'x.json'), 'en')).toMatch(/\[statistics\/no-time\]$/);
  });

  test.each([['[]'], ['{}'], ['null'], ['{"dataset":{"dimension":{}}}'], ['"tekst"']])('%s', (json) => {
    expect(refusal(() => parseJsonStat(json, 'x.json'), 'en')).toMatch(/\[statistics\/not-jsonstat\]$/);
  });
});
