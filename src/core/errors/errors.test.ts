import { describe, expect, test } from 'vitest';
import { errorTable } from './error-table.ts';
import { PejlError, PejlErrors } from './pejl-error.ts';

const errors = errorTable({
  'test/too-late': { da: '{what} kom {days} dage for sent.', en: '{what} came {days} days late.' },
  'test/plain': { da: 'Sådan er det.', en: 'So it is.' },
});

describe('a named error', () => {
  const late = errors.create(
    'test/too-late',
    { what: 'Planen', days: 3 },
    { file: 'plans/x.yaml', line: 12, column: 3 },
  );

  test('fills in its facts, in both languages, and keeps them', () => {
    expect(late.text).toEqual({ da: 'Planen kom 3 dage for sent.', en: 'Planen came 3 days late.' });
    expect(late.facts).toEqual({ what: 'Planen', days: 3 });
    expect(late.code).toBe('test/too-late');
    expect(late).toBeInstanceOf(PejlError);
    expect(late.message).toBe('test/too-late: Planen came 3 days late.');
  });

  test('prints as one line with its place in front and its code last', () => {
    expect(late.print('da')).toBe('plans/x.yaml:12:3: Planen kom 3 dage for sent. [test/too-late]');
    expect(errors.create('test/plain').print('en')).toBe('So it is. [test/plain]');
    expect(errors.create('test/plain', {}, { field: 'goals.3.unit' }).print('da')).toBe(
      'goals.3.unit: Sådan er det. [test/plain]',
    );
    expect(errors.create('test/plain', {}, { file: 'a.csv', line: 2, field: 'value' }).print('da')).toBe(
      'a.csv:2 value: Sådan er det. [test/plain]',
    );
  });

  test('a fact that is words is said in the language of the text', () => {
    const { text } = errors.create('test/too-late', { what: { da: 'Hele landet', en: 'The whole country' }, days: 2 });
    expect(text).toEqual({ da: 'Hele landet kom 2 dage for sent.', en: 'The whole country came 2 days late.' });
  });

  test('a fact of zero is filled in; a missing one stays visible', () => {
    expect(errors.create('test/too-late', { what: 'Den', days: 0 }).text.da).toBe('Den kom 0 dage for sent.');
    expect(errors.create('test/too-late', { what: 'Den' }).text.da).toBe('Den kom {days} dage for sent.');
  });

  test('a fact that looks like a placeholder is not filled in again', () => {
    expect(errors.create('test/too-late', { what: '{days}', days: 1 }).text.da).toBe('{days} kom 1 dage for sent.');
  });
});

test('several failures keep every line, and the first decides the code', () => {
  const both = new PejlErrors([errors.create('test/plain'), errors.create('test/too-late', { what: 'Den', days: 1 })]);
  expect(both.code).toBe('test/plain');
  expect(both).toBeInstanceOf(PejlError);
  expect(both.print('da')).toBe('Sådan er det. [test/plain]\nDen kom 1 dage for sent. [test/too-late]');
});

test('a code that is not in the table cannot be created', () => {
  // @ts-expect-error: the compiler knows the codes.
  expect(() => errors.create('test/unheard-of')).toThrow(TypeError);
});
