import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { displayLawValue } from './display-value.ts';
import type { LawUnit } from './law-unit.ts';
import { shippedLaw } from './node/law-folder.ts';

test.each<[number | string, LawUnit, string, string]>([
  [52, 'weeks', '52 uger', '52 weeks'],
  [1, 'weeks', '1 uge', '1 week'],
  [375, 'thousandths', '37,5 %', '37.5%'],
  [160_33, 'hundredths-of-hours', '160,33 timer', '160.33 hours'],
  [parseDay('2014-07-01'), 'day', '01.07.2014', '1 July 2014'],
  [0, 'yes-no', 'nej', 'no'],
  [4, 'count', '4', '4'],
  [40, 'years-of-age', '40 år', '40 years of age'],
  ['hele-uger', 'word', 'hele uger', 'hele uger'],
])('%s in %s', (value, unit, da, en) => {
  expect(displayLawValue(value, { unit, holds: 'value' })).toEqual([{ key: null, text: { da, en } }]);
});

test('tables have keys, benefits and target groups their names, steps where they begin', () => {
  expect(displayLawValue({ kontanthjaelp: 3 }, { unit: 'months', holds: 'table' })).toEqual([
    { key: { da: 'Kontanthjælp', en: 'Cash benefit' }, text: { da: '3 måneder', en: '3 months' } },
  ]);
  expect(displayLawValue([{ from: 5, value: 400 }], { unit: 'thousandths', holds: 'steps' })).toMatchObject([
    { key: { da: 'fra 5' }, text: { da: '40 %' } },
  ]);
  expect(displayLawValue(['kontanthjaelp-jobparat'], { unit: 'word', holds: 'list' })).toMatchObject([
    { text: { da: 'Jobparate kontanthjælpsmodtagere' } },
  ]);
});

test('every value of the law can be shown', () => {
  for (const item of shippedLaw().items)
    for (const { value } of item.versions)
      if (value !== undefined)
        for (const { text } of displayLawValue(value, item))
          expect([item.id, text.da.length > 0]).toEqual([item.id, true]);
});
