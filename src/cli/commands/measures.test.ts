import { describe, expect, test } from 'vitest';
import { loadMeasures } from '../../measures/node/load-measures.ts';
import { pejl } from '../testing.ts';

const measures = await loadMeasures();

describe('pejl measures', () => {
  test('as JSON: every measure with its definition in both languages, and nothing but JSON', async () => {
    const { code, out, err } = await pejl('measures --format json');
    expect([code, err]).toEqual([0, '']);
    const rows = JSON.parse(out);
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(measures.map(({ id }) => id));
    const cohorts = rows.find(({ id }: { id: string }) => id === 'selvforsoergende-efter-ankomst');
    expect(cohorts).toEqual({
      id: 'selvforsoergende-efter-ankomst',
      titles: { da: 'Selvforsørgende efter ankomst', en: 'Self-supporting after arrival' },
      unit: 'percent',
      direction: 'higher',
      subject: 'person',
      grain: ['month', 'quarter', 'half-year', 'year'],
      breakdowns: ['weeks', 'sex', 'age', 'origin', 'education', 'unemployment_fund', 'municipality'],
      definition: {
        da: expect.stringContaining('26, 52 og 156 uger'),
        en: expect.stringContaining('26, 52 and 156 weeks'),
      },
      source: { da: expect.any(String), en: expect.any(String) },
    });
  });

  test('as CSV and as a table, in the language of the run', async () => {
    const { out: file } = await pejl('measures --format csv');
    expect(file.split('\r\n')[0]).toBe('id,title,unit,direction,subject,grain,breakdowns,definition,source');
    expect(file.split('\r\n')).toHaveLength(measures.length + 2);
    const { out: danish } = await pejl('measures');
    expect(danish).toContain('Langtidsledige');
    const { out: english } = await pejl('measures --lang en');
    expect(english).toContain('Long-term unemployed');
  });
});
