import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someLives } from '../../measures/testing/lives.ts';
import { life } from '../life.ts';
import { columnsOf } from './columns-of-timelines.ts';
import { PersonCursor } from './person-cursor.ts';
import { timelineOf } from './timelines-of-columns.ts';

/** As a timeline is without the fields that are known to be unknown. */
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, field) => (field === Number.POSITIVE_INFINITY ? 'forever' : field)));

test('what goes into columns comes out again', () => {
  const ada = life('Ada')
    .born('1980-05-01')
    .is({ sex: 'k', origin: 'efterkommer', education: 'lang', unemploymentFund: '3F' })
    .lives('840', '2015-01-01', '2016-12-31')
    .lives('851', '2017-01-01')
    .arrives('2015-03-01')
    .on('kontanthjaelp', '2018-01-01', '2018-03-31', { readiness: 'jobparat', grantedOn: '2017-12-20' })
    .works('2018-04', 20, { workplace: 'P1', amountOere: 300_000 })
    .talks(
      'jobsamtale',
      { due: '2018-02-01', booked: '2018-01-30', held: '2018-01-30' },
      { caseworker: 'Mette', bookedBy: 'borger', channel: 'video' },
    )
    .does('virksomhedspraktik', '2018-02-01', undefined, { hoursPerWeek: 15, workplace: 'P1', provider: 'X' })
    .studies('videregaaende', '2018-08-01', '2019-06-30', { completed: 'nej' })
    .finishesGrade9('1996-06-20', { danish: 2 })
    .isChecked({
      opened: '2018-02-01',
      closed: '2018-03-01',
      benefit: 'kontanthjaelp',
      step: 2,
      result: 'stoppet',
      claimOere: 0,
      source: 'tip',
    });
  const cursor = new PersonCursor(columnsOf([life('Bo').timeline, ada.timeline]));
  expect(timelineOf(cursor.seek(1))).toEqual(ada.timeline);
  expect(timelineOf(cursor.seek(0))).toEqual(life('Bo').timeline);
});

test('of any lives: the same columns again', () => {
  fc.assert(
    fc.property(someLives, (lives) => {
      const columns = columnsOf(lives.map(({ timeline }) => timeline));
      const cursor = new PersonCursor(columns);
      const again = lives.map((_, person) => timelineOf(cursor.seek(person)));
      expect(columnsOf(again)).toEqual(columns);
      expect(plain(again.map(({ contacts }) => contacts))).toEqual(
        plain(lives.map(({ timeline }) => timeline.contacts)),
      );
    }),
  );
});
