import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readMeasureFile } from '../../statistics/node/published-files.ts';
import { tableDetail, tableList } from '../contract/figures.ts';
import { shippedPlans } from '../testing.ts';
import { tableCsv } from './table-csv.ts';
import { tableDetailDto, tableListDto } from './tables.ts';

const names = readMeasureFile('published');
const plans = shippedPlans();

function table(id: string) {
  for (const held of plans) {
    const found = held.tables.find((each) => each.id === id);
    if (found) return tableDetailDto(found, held, names);
  }
  throw new Error(`no table ${id}`);
}

describe('published tables', () => {
  test('26 tables with 1,041 figures, all as the contract says', () => {
    const lists = plans.map((held) => tableList.parse(tableListDto(held)));
    expect(lists.flatMap(({ tables }) => tables)).toHaveLength(26);
    const details = z
      .array(tableDetail)
      .parse(plans.flatMap((held) => held.tables.map((each) => tableDetailDto(each, held, names))));
    expect(details.flatMap(({ figures }) => figures)).toHaveLength(1041);
  });

  test('the head counts what the figures show', () => {
    for (const held of plans)
      for (const each of held.tables) {
        const { table: head, figures } = tableDetailDto(each, held, names);
        const recomputed = figures.flatMap((figure) => figure.recomputed ?? []);
        expect([head.id, head.recomputed, head.differing]).toEqual([
          head.id,
          recomputed.length,
          recomputed.filter(({ differs }) => differs).length,
        ]);
      }
  });

  test('differences are shown beside the printed figure, not hidden', () => {
    const differing = plans.flatMap((held) =>
      held.tables.flatMap((each) =>
        tableDetailDto(each, held, names).figures.filter(({ recomputed }) => recomputed?.differs),
      ),
    );
    expect(differing.length).toBeGreaterThan(0);
    for (const { value, printed, recomputed } of differing) {
      expect(printed).not.toBe('');
      expect(value).not.toBe(recomputed?.value);
      expect(recomputed?.how.da).toBeTruthy();
    }
  });

  test('a figure leads to the goals that use it', () => {
    const { figures } = table('rebild-2018-public-support-2007-2016');
    const used = figures.find(({ period, printed }) => period === '2016' && printed === '2.694');
    expect(used?.goals).toEqual(['rebild-2018-g-public-support-minus-100']);
    expect(used?.measure.label.da).not.toBe(used?.measure.id);
  });

  test('where nothing is printed the value is unknown, in CSV an empty field', () => {
    const unknown = plans.flatMap((held) =>
      held.tables.flatMap((each) => tableDetailDto(each, held, names).figures.filter(({ value }) => value === null)),
    );
    expect(unknown.length).toBeGreaterThan(0);
    const file = tableCsv(table('rebild-2018-public-support-2007-2016'), 'danish');
    expect(file.startsWith('\uFEFFrow;area;')).toBe(true);
    expect(file.trimEnd().split('\r\n')).toHaveLength(41);
  });
});
