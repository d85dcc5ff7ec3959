/** Damaged files: whatever happens to the bytes, a row is kept or rejected, or the file is refused by name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { bytesOf, textOf } from '../columns/utf8.ts';
import { FILE_FORMATS } from './file-formats.ts';
import { FileReader } from './file-reader.ts';
import { ReadingState } from './reading-state.ts';
import { RowKeeper } from './row-keeper.ts';

const PERSONS = 'person_id,birth_date\np1,1980-05-01\np2,1999-02-28\n';
const SPELLS = [
  'person_id,benefit,from,to,degree,readiness,granted_on',
  'p1,kontanthjaelp,2018-01-01,2018-03-31,0.5,jobparat,2017-12-20',
  'p2,"su",2018-02-01,,,,',
  'p1,sygedagpenge,01-04-2018,,"0,75",,',
  '',
].join('\n');

interface Outcome {
  readonly rows: number;
  readonly kept: number;
  readonly rejected: number;
}

/** What becomes of these spells of two known persons; the code of the error when the file is refused. */
function reading(bytes: Uint8Array, piece = 1 << 20): Outcome | string {
  const state = new ReadingState(() => undefined);
  const read = (file: 'persons' | 'spells', content: Uint8Array): Outcome => {
    const keeper = new RowKeeper(FILE_FORMATS[file], state);
    const reader = new FileReader(keeper, state, { file: `${file}.csv` });
    for (let at = 0; at < content.length; at += piece) reader.push(content.subarray(at, at + piece));
    reader.end();
    keeper.end(state);
    return { rows: reader.rows, kept: keeper.store.rows, rejected: state.rejected };
  };
  read('persons', bytesOf(PERSONS));
  try {
    return read('spells', bytes);
  } catch (error) {
    if (error instanceof PejlError) return error.code;
    throw error;
  }
}

const whole = bytesOf(SPELLS);

describe('a damaged file', () => {
  test('as it should be: three rows, all kept', () => {
    expect(reading(whole)).toEqual({ rows: 3, kept: 3, rejected: 0 });
    expect(reading(whole, 1)).toEqual({ rows: 3, kept: 3, rejected: 0 });
  });

  test('cut off anywhere: refused, or no row is lost that was there', () => {
    for (let end = 0; end < whole.length; end++) {
      const outcome = reading(whole.subarray(0, end));
      if (typeof outcome === 'string') {
        expect(outcome, textOf(whole, 0, end)).toMatch(
          /^register\/(cut-line|open-quote|empty-file|missing-column|unknown-column)$/,
        );
      } else {
        expect(outcome.kept + outcome.rejected, textOf(whole, 0, end)).toBe(outcome.rows);
      }
    }
  });

  test('one byte changed, or some of them replaced by anything', () => {
    const at = fc.integer({ min: 0, max: whole.length - 1 });
    const damage = fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (places) => {
        const bytes = whole.slice();
        for (const [place, bits] of places) bytes.set(bits.subarray(0, bytes.length - place), place);
        const outcome = reading(bytes);
        if (typeof outcome === 'string') expect(outcome).toMatch(/^register\//);
        else expect(outcome.kept + outcome.rejected).toBe(outcome.rows);
      }),
      { numRuns: 500 },
    );
  });

  test('no bytes at all like a register', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const outcome = reading(bytes);
        expect(typeof outcome === 'string' ? outcome : '').toMatch(/^register\//);
      }),
    );
  });
});
