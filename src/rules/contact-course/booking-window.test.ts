import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { answerOf } from '../answer.ts';
import { decided, law, refusal } from '../testing/node/asked.ts';
import { bookingWindow } from './booking-window.ts';

const due = parseDay('2024-03-31');
const by = law.decidedBy([decided('selvbooking/vindue-dage', { aabner: 21, lukker: 7 })]);
const state = (on: string, booked?: string) =>
  answerOf(bookingWindow(due, booked === undefined ? undefined : parseDay(booked), parseDay(on), by)).state;

test('KF-06 the days are open: refused until the municipality decides them', () => {
  expect(refusal(() => bookingWindow(due, undefined, due, law))).toBe('rules/undecided');
  expect(answerOf(bookingWindow(due, undefined, due, by))).toMatchObject({
    opensOn: '2024-03-10',
    closesOn: '2024-03-24',
  });
});

test.each([
  ['the day before it opens', '2024-03-09', undefined, 'ikke-aaben'],
  ['the first day', '2024-03-10', undefined, 'aaben'],
  ['the last day', '2024-03-24', undefined, 'aaben'],
  ['the day after: missed, an event and no sanction', '2024-03-25', undefined, 'ikke-overholdt'],
  ['booked on the last day', '2024-03-25', '2024-03-24', 'booket'],
  ['booked too late', '2024-03-26', '2024-03-25', 'ikke-overholdt'],
])('%s', (_, on, booked, expected) => {
  expect(state(on, booked)).toBe(expected);
});
