import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import { parseDay } from '../../core/day.ts';
import { goalEvents } from '../readers/goal-events.ts';
import type { Tx } from '../storage.ts';
import { correctGoalEvent, type NewGoalEvent, recordGoalEvent, withdrawGoalEvent } from './record-goal-event.ts';

describeOnEachDatabase('follow-up of a goal', (open) => {
  let { storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ storage } = await open());
    for (const code of ['840', '851']) {
      await storage.asMunicipality(code, (tx) => tx.insertInto('municipality').values({ code }).execute());
    }
  });
  const inRebild = <T>(work: (tx: Tx) => Promise<T>) => storage.asMunicipality('840', work);

  /** Each test has a plan of its own. */
  let plan = 'p';
  const follow = (da: string, dated = '2018-03-01') => ({
    municipality: '840',
    plan,
    goal: 'g1',
    dated: parseDay(dated),
    text: { da, en: `${da} (en)` },
    recordedBy: 'anna',
  });
  const evidence = (da: string, dated?: string): NewGoalEvent => ({ ...follow(da, dated), kind: 'evidence' });
  const inForce = async (recordedAt?: string) =>
    (await inRebild((tx) => goalEvents(tx, plan, recordedAt))).map(({ text }) => text.da);

  test('evidence, a milestone and a rating come back as they were recorded, by day', async () => {
    plan = 'three-kinds';
    await inRebild(async (tx) => {
      await recordGoalEvent(tx, { ...follow('Halvvejs', '2018-07-01'), kind: 'rating', rating: 'mixed' });
      await recordGoalEvent(tx, { ...follow('Aftale', '2018-06-30'), kind: 'milestone', reachedOn: null });
      await recordGoalEvent(tx, {
        ...follow('Møde', '2018-01-31'),
        kind: 'milestone',
        reachedOn: parseDay('2018-02-01'),
      });
      await recordGoalEvent(tx, evidence('Jobmesse', '2018-03-01'));
    });
    const events = await inRebild((tx) => goalEvents(tx, plan));
    expect(events.map(({ text, kind, dated, reachedOn, rating }) => [text.da, kind, dated, reachedOn, rating])).toEqual(
      [
        ['Møde', 'milestone', parseDay('2018-01-31'), parseDay('2018-02-01'), null],
        ['Jobmesse', 'evidence', parseDay('2018-03-01'), null, null],
        ['Aftale', 'milestone', parseDay('2018-06-30'), null, null],
        ['Halvvejs', 'rating', parseDay('2018-07-01'), null, 'mixed'],
      ],
    );
    expect(events[0]).toMatchObject({ goal: 'g1', text: { en: 'Møde (en)' }, recordedBy: 'anna', replaces: null });
  });

  test('a correction takes the place of what it corrects, which is still there as of then', async () => {
    plan = 'correction';
    const wrong = await inRebild((tx) => recordGoalEvent(tx, evidence('12 virksomheder')));
    const [before] = await inRebild((tx) => goalEvents(tx, plan));
    const right = await inRebild((tx) => correctGoalEvent(tx, wrong, evidence('21 virksomheder')));
    expect(await inForce()).toEqual(['21 virksomheder']);
    expect(await inForce(before?.recordedAt)).toEqual(['12 virksomheder']);
    const last = await inRebild((tx) => correctGoalEvent(tx, right, evidence('22 virksomheder')));
    const [now] = await inRebild((tx) => goalEvents(tx, plan));
    expect(now).toMatchObject({ id: last, replaces: right, text: { da: '22 virksomheder' } });
  });

  test('a withdrawn event is gone, and nothing is in its place', async () => {
    plan = 'withdrawal';
    const wrong = await inRebild((tx) => recordGoalEvent(tx, { ...follow('Forkert'), kind: 'rating', rating: 'poor' }));
    const [before] = await inRebild((tx) => goalEvents(tx, plan));
    await inRebild((tx) => withdrawGoalEvent(tx, wrong, 'bo'));
    expect(await inForce()).toEqual([]);
    expect(await inForce(before?.recordedAt)).toEqual(['Forkert']);
  });

  describe('is refused', () => {
    test('a second correction of the same event: the correction is what can be corrected', async () => {
      plan = 'twice';
      const event = await inRebild((tx) => recordGoalEvent(tx, evidence('a')));
      const correction = await inRebild((tx) => correctGoalEvent(tx, event, evidence('b')));
      await expect(inRebild((tx) => correctGoalEvent(tx, event, evidence('c')))).rejects.toMatchObject({
        code: 'storage/already-corrected',
        facts: { correction },
      });
      await expect(inRebild((tx) => withdrawGoalEvent(tx, event, 'bo'))).rejects.toMatchObject({
        code: 'storage/already-corrected',
      });
      expect(await inForce()).toEqual(['b']);
    });

    test.each(['00000000-0000-0000-0000-000000000000', 'not-an-id', ''])('a correction of »%s«', async (id) => {
      plan = 'unknown';
      await expect(inRebild((tx) => correctGoalEvent(tx, id, evidence('a')))).rejects.toMatchObject({
        code: 'storage/unknown-event',
      });
      expect(await inForce()).toEqual([]);
    });

    test('a correction of another municipality’s event: it does not exist here', async () => {
      plan = 'foreign';
      const foreign = await storage.asMunicipality('851', (tx) =>
        recordGoalEvent(tx, { ...evidence('deres'), municipality: '851' }),
      );
      await expect(inRebild((tx) => correctGoalEvent(tx, foreign, evidence('vores')))).rejects.toMatchObject({
        code: 'storage/unknown-event',
      });
    });
  });
});
