import { describe, expect, test } from 'vitest';
import { PejlError } from '../core/errors/pejl-error.ts';
import { apiErrors } from './errors.ts';
import { asProblem } from './problem.ts';

describe('problem details', () => {
  test('a named error: its status, code, both texts and the field', () => {
    const error = apiErrors.create('api/not-a-date', { field: 'asOf' }, { field: 'asOf', file: 'secret.yaml' });
    expect(asProblem(error, 'r1')).toEqual({
      type: 'urn:pejl:error:api/not-a-date',
      title: 'Bad Request',
      status: 400,
      code: 'api/not-a-date',
      text: {
        da: 'Feltet asOf er ikke en dato. Skriv år, måned og dag som 2018-02-28.',
        en: 'The field asOf is not a date. Write year, month and day as 2018-02-28.',
      },
      place: { field: 'asOf' },
      requestId: 'r1',
    });
  });

  test.each([new TypeError('cannot read property of the password'), 'a thrown text', null, undefined])(
    'what is our own failure tells nothing about itself: %s',
    (error) => {
      const problem = asProblem(error, 'r2');
      expect([problem.status, problem.code]).toEqual([500, 'api/internal']);
      expect(problem.text.en).toContain('r2');
      expect(JSON.stringify(problem)).not.toMatch(/password|10\.0\.0\.5|thrown|at .*:\d+/);
    },
  );

  test('a database that does not answer: later is better, and nothing about where it stands', () => {
    const error = new PejlError('storage/cannot-connect', { da: 'vært 10.0.0.5', en: 'host 10.0.0.5' });
    const problem = asProblem(error, 'r4');
    expect([problem.status, problem.code]).toEqual([503, 'api/not-ready']);
    expect(JSON.stringify(problem)).not.toContain('10.0.0.5');
  });

  test.each([
    [400, 'api/bad-request'],
    [403, 'api/not-found'],
    [404, 'api/not-found'],
    [413, 'api/body-too-large'],
    [503, 'api/busy'],
    [500, 'api/internal'],
  ])('a failure of the server library with status %i becomes %s', (statusCode, code) => {
    expect(asProblem(Object.assign(new Error('inner words'), { statusCode }), 'r3').code).toBe(code);
  });
});
