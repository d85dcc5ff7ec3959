import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../test/databases.ts';
import { dayOf } from '../core/day.ts';

describeOnEachDatabase('values come out the same from both engines', (open) => {
  let { owner, storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ owner, storage } = await open());
  });

  test('days are Day, instants ISO text in UTC, numbers numbers, and nothing is a Date', async () => {
    const values = sql`
      select date '2018-02-28' as day, timestamptz '2026-11-22 10:18:48.5+01' as instant, timestamp '2018-02-28 12:00' as clock,
        interval '1 day 2 hours' as span, 39.10::numeric as share, 5::int8 as count, 7::int4 as number, 0.5::float8 as half,
        true as flag, array['a', 'ø'] as texts, array[1, 2] as numbers, '{"b": 1, "aa": [null]}'::json as json,
        '{"b": 1}'::jsonb as jsonb, null::date as nothing`;
    const { rows } = await storage.asMunicipality('851', (tx) => values.execute(tx));
    expect(rows[0]).toEqual({
      day: dayOf(2018, 2, 28),
      instant: '2026-11-22T09:18:48.5Z',
      clock: '2018-02-28T12:00:00',
      span: '1 day 02:00:00',
      share: 39.1,
      count: 5,
      number: 7,
      half: 0.5,
      flag: true,
      texts: ['a', 'ø'],
      numbers: [1, 2],
      json: { b: 1, aa: [null] },
      jsonb: { b: 1 },
      nothing: null,
    });
  });

  test('so also on a connection with habits of its own', async () => {
    const instant = sql<{ instant: string }>`select timestamptz '2026-11-22T10:18:48+01' as instant`;
    // Done one after the other, both run on the same connection.
    await sql`set timezone = 'Europe/Copenhagen'`.execute(owner);
    await sql`set datestyle = 'German'`.execute(owner);
    expect((await instant.execute(owner)).rows).toEqual([{ instant: '22.11.2026T10:18:48 CET' }]);
    const values = sql`select date '2018-02-28' as day, timestamptz '2026-11-22T10:18:48+01' as instant`;
    const { rows } = await storage.asMunicipality('851', (tx) => values.execute(tx));
    expect(rows).toEqual([{ day: dayOf(2018, 2, 28), instant: '2026-11-22T09:18:48Z' }]);
    await sql`reset timezone`.execute(owner);
    await sql`reset datestyle`.execute(owner);
  });

  test('an integer too large for a number is refused, never rounded', async () => {
    await expect(sql`select 9007199254740993::int8 as big`.execute(owner)).rejects.toThrow('9007199254740993');
    await expect(sql`select 1 as one`.execute(owner)).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });

  test('decimals survive the way in and out exactly as printed', async () => {
    for (const printed of [5.1, -0.1, 32600, 0.007, 99.95]) {
      const { rows } = await sql<{ value: number }>`select ${printed}::numeric as value`.execute(owner);
      expect(rows[0]?.value).toBe(printed);
    }
  });
});
