import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { parsePeriod } from '../core/period.ts';
import { REGISTER_FILES, type RegisterFile } from '../register/register.ts';
import { registerOf } from '../register/register-of-lives.ts';
import { Law } from '../rules/law/law.ts';
import { shippedLaw } from '../rules/law/node/law-folder.ts';
import type { Cube } from './cube.ts';
import { fold } from './fold.ts';
import { whyNotMeasurable } from './measurable.ts';
import type { Measure } from './measure.ts';
import { loadMeasures } from './node/load-measures.ts';
import { rowsOf } from './rows.ts';
import { scopeOf } from './scope.ts';

const measures = (await loadMeasures()).map((measure) => [measure.id, measure] as const);
const empty = registerOf([]);
const shipped = shippedLaw();

function scopeWith(files: readonly RegisterFile[], measure: Measure, asOf = '2030-12-31', law = shipped) {
  const year = parsePeriod(measure.grains.includes('year') ? '2018' : '2018-01');
  return scopeOf({ ...empty, files: new Set(files) }, [year], 'all', parseDay(asOf), law);
}

describe.each(measures)('%s', (id, measure) => {
  test('is measurable when the files it needs are there, and needs no other', () => {
    const residence: RegisterFile[] = measure.subject === 'person' ? ['residence'] : [];
    expect(whyNotMeasurable(measure, scopeWith([...measure.needs, ...residence], measure))).toBeUndefined();
  });

  test.each(measure.needs)('without %s it is not measurable, and says so', (file) => {
    const files = REGISTER_FILES.filter((each) => each !== file);
    const why = whyNotMeasurable(measure, scopeWith(files, measure));
    expect(why?.text.en).toBe(`${id} is not measurable: no ${file} in the register.`);
    expect(why?.text.da).toBe(`${id} kan ikke måles: filen ${file}.csv er ikke i registret.`);
  });

  test('without residence no person counts anywhere, and it says so', () => {
    const files = REGISTER_FILES.filter((file) => file !== 'residence');
    const why = whyNotMeasurable(measure, scopeWith(files, measure));
    expect(why?.text.en).toBe(
      measure.subject === 'person' ? `${id} is not measurable: no residence in the register.` : undefined,
    );
  });

  test('an empty register gives no rows, except totals that are not yet measurable', () => {
    const rows = (asOf: string) => {
      const scope = scopeWith(REGISTER_FILES, measure, asOf);
      const [[cube]] = fold(scope, [{ measure, by: [[]] }]) as [[Cube]];
      return rowsOf(measure, cube, scope);
    };
    expect(rows('2030-12-31')).toEqual([]);
    expect(rows('2017-12-31').every(({ notYet }) => notYet)).toBe(true);
    expect(rows('2017-12-31').length > 0).toBe(measure.knownAfter !== undefined);
  });
});

test('without the law that they ask, measures refuse by name', () => {
  const refusing = measures.filter(
    ([, measure]) =>
      whyNotMeasurable(measure, scopeWith(REGISTER_FILES, measure, '2030-12-31', new Law([])))?.code ===
      'rules/unknown-law',
  );
  expect(refusing.map(([id]) => id)).toEqual(['samarbejdsgrad', 'ydelsesuger-paa-trin']);
});
