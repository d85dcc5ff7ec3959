import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { FOREVER, NO_DAY } from './columns/column-table.ts';
import { columnsOf, cursorOf } from './columns/columns-of-timelines.ts';
import { PersonCursor } from './columns/person-cursor.ts';
import { life } from './life.ts';

const ada = life('Ada')
  .born('1980-05-01')
  .lives('840', '2015-01-01')
  .on('sygedagpenge', '2018-05-01', '2018-05-31')
  .on('kontanthjaelp', '2018-01-01', '2018-03-31', { readiness: 'jobparat', grantedOn: '2017-12-20' })
  .works('2018-04', 20.5);
const bo = life('Bo').born('1999-02-28').on('uddannelseshjaelp', '2018-02-01').on('kontanthjaelp', '2019-01-01');

describe('a life as columns', () => {
  test('the last day of a spell is inside, the day after is outside', () => {
    const { spells } = cursorOf(ada.timeline);
    expect(spells.of.from[spells.start]).toBe(parseDay('2018-01-01'));
    expect(spells.of.to[spells.start]).toBe(parseDay('2018-04-01'));
  });

  test('facts stand in order of time, however they were told', () => {
    const { spells, columns } = cursorOf(ada.timeline);
    const told = [spells.start, spells.start + 1].map((row) =>
      columns.dictionaries.benefits.value(spells.of.benefit[row]!),
    );
    expect(told).toEqual(['kontanthjaelp', 'sygedagpenge']);
  });

  test('what goes on is FOREVER, what is not known is NO_DAY', () => {
    const { spells } = cursorOf(bo.timeline);
    expect(spells.of.to[spells.start]).toBe(FOREVER);
    expect(spells.of.grantedOn[spells.start]).toBe(NO_DAY);
  });

  test('the cursor shows each person their own facts only', () => {
    const cursor = new PersonCursor(columnsOf([ada.timeline, bo.timeline]));
    expect([
      cursor.id,
      cursor.spells.end - cursor.spells.start,
      cursor.employment.of.hours[cursor.employment.start],
    ]).toEqual(['Ada', 2, 2050]);
    cursor.seek(1);
    expect([
      cursor.id,
      cursor.spells.end - cursor.spells.start,
      cursor.employment.end - cursor.employment.start,
    ]).toEqual(['Bo', 2, 0]);
    expect(cursor.born).toBe(parseDay('1999-02-28'));
  });

  test('a spell takes 16 bytes', () => {
    const { spells } = columnsOf([ada.timeline, bo.timeline]);
    const bytes = Object.values(spells.columns).reduce((sum, column) => sum + column.byteLength, 0);
    expect(bytes / spells.rows).toBe(16);
  });
});
