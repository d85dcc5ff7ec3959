import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/answer.ts';
import { parseDream } from './dream.ts';

const read = (...lines: string[]) => parseDream(lines.join('\n'), 'grund.csv');
/** person code from–to weeks */
const stretches = (...lines: string[]) =>
  read(...lines).observations.map(({ person, code, from, to, weeks }) => `${person} ${code} ${from}–${to} ${weeks}`);

describe('spells', () => {
  test('unbroken weeks with the same code are one spell, from Monday to Sunday', () => {
    expect(stretches('lobenr,y_1401,y_1402,y_1403,y_1404', '7,130,130,133,133')).toEqual([
      '7 130 2013-12-30–2014-01-12 2',
      '7 133 2014-01-13–2014-01-26 2',
    ]);
  });

  test('an empty week, also one of blanks, ends a spell', () => {
    expect(stretches('lobenr,y_1401,y_1402,y_1403,y_1404', '7,130, ,130,')).toEqual([
      '7 130 2013-12-30–2014-01-05 1',
      '7 130 2014-01-13–2014-01-19 1',
    ]);
  });

  test('the century turns after 99, and 1998 had 53 weeks', () => {
    expect(stretches('lobenr,y_0001,y_9853,y_9952,y_9901', 'a,890,890,890,890')).toEqual([
      'a 890 1998-12-28–1999-01-10 2',
      'a 890 1999-12-27–2000-01-09 2',
    ]);
  });

  test('names in capitals and other separators are read as well', () => {
    expect(stretches('LOBENR;Y_1401;KON', 'b;111;k')).toEqual(['b 111 2013-12-30–2014-01-05 1']);
  });

  test('a known code says its benefit, readiness and activity', () => {
    expect(read('lobenr,y_1401', '7,137').observations[0]).toMatchObject({
      benefit: 'kontanthjaelp',
      readiness: 'jobparat',
      activity: { kind: 'virksomhedspraktik', sector: 'privat' },
    });
  });

  test('a code for no benefit is kept, without a benefit', () => {
    expect(read('lobenr,y_1401', '7,997').observations[0]).toMatchObject({ code: '997', benefit: null });
    expect(read('lobenr,y_1401', '7,997').observations[0]?.label).not.toBeNull();
  });
});

describe('told', () => {
  test('unknown codes are kept and counted', () => {
    const { observations, warnings } = read('lobenr,y_1401,y_1402,y_1403', '7,556,,556', '8,557,557,557');
    expect(observations.map(({ code, label, benefit }) => [code, label, benefit])).toEqual([
      ['556', null, null],
      ['556', null, null],
      ['557', null, null],
    ]);
    expect(warnings.map(({ en }) => en)).toEqual([
      'Unknown codes, kept as they stand (number of spells): 556 (2), 557 (1).',
    ]);
  });

  test('missing weeks, and columns that were not read', () => {
    const { warnings } = read('lobenr,kon,y_1401,y_1403,grad_2014_01', '7,1,130,130,0.5');
    expect(warnings.map(({ en }) => en)).toEqual([
      'The weeks of the file are not unbroken (1 gaps); spells end at each gap.',
      'Only the weekly codes were read; 2 other columns were not.',
    ]);
  });
});

describe('refused', () => {
  test.each([
    ['no weeks', ['lobenr,kon', '7,1'], /\[statistics\/not-dream\]$/],
    ['no person', ['y_1401', '130'], /\[statistics\/not-dream\]$/],
    [
      'week 53 of a year with 52',
      ['lobenr,y_1453', '7,130'],
      'grund.csv:1: »y_1453« er ikke en uge: 2014 har 52 uger. [statistics/dream-week]',
    ],
    ['a row that is cut off', ['lobenr,y_1401,y_1402', '7,130'], /^grund\.csv:2: Rækken har 2 felter/],
    ['nobody', ['lobenr,y_1401'], /\[statistics\/no-observations\]$/],
  ])('%s', (_, lines, expected) => {
    expect(refusal(() => read(...(lines as string[])))).toMatch(expected);
  });

  test('CPR numbers, without showing one', () => {
    const message = refusal(() => read('PNR,y_1401', '6101904321,130', '9112854321,130'));
    expect(message).toBe(
      'grund.csv: Kolonnen »PNR« ligner CPR-numre. Udskift dem med løbenumre, før filen indlæses; CPR-numre læses ikke ind her. [statistics/cpr-numbers]',
    );
  });
});
