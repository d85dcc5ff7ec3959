import { expect, test } from 'vitest';
import { registerOf } from '../register/register-of-lives.ts';
import { GROUP_KEYS, sharedValues } from './group.ts';
import { loadMeasures } from './node/load-measures.ts';
import { valueLabel } from './value-labels.ts';

test('every value of a closed list has a name in words', async () => {
  const register = registerOf([]);
  const measures = await loadMeasures();
  const values = GROUP_KEYS.flatMap((key) => {
    const own = measures.flatMap((measure) => measure.always?.[key] ?? measure.values?.[key] ?? []);
    return [...new Set([...(sharedValues(key, register) ?? []), ...own])].map((value) => ({ key, value }));
  });
  expect(values.length).toBeGreaterThan(45);
  expect(values.filter(({ key, value }) => valueLabel(key, value).da === value)).toEqual([]);
});

test('what is met in a register is called by its name, and what has none by what it is', () => {
  expect(valueLabel('benefit', 'a_dagpenge').da).toBe('A-dagpenge');
  expect(valueLabel('municipality', '840').da).toBe('Rebild');
  expect(valueLabel('unemployment_fund', '3F')).toEqual({ da: '3F', en: '3F' });
  expect(valueLabel('benefit', 'y_999').en).toBe('y_999');
  expect(valueLabel('age', '60-66')).toEqual({ da: '60–66 år', en: 'Aged 60–66' });
  expect(valueLabel('sex', 'ukendt')).toEqual({ da: 'Ukendt', en: 'Unknown' });
});
