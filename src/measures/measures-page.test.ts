import { expect, test } from 'vitest';
import { measuresPage } from './measures-page.ts';
import { loadMeasures } from './node/load-measures.ts';

const measures = await loadMeasures();
const page = measuresPage(measures);

test('every measure has a section with its definition in both languages, and no more', () => {
  expect([...page.matchAll(/^### .*\(`([a-z0-9-]+)`\)$/gm)].map(([, id]) => id).sort()).toEqual(
    measures.map(({ id }) => id),
  );
  for (const { definition } of measures) {
    expect(page).toContain(definition.da);
    expect(page).toContain(definition.en);
  }
});

test('nothing in it is left unsaid', () => {
  expect(page).not.toMatch(/undefined|\[object/);
  expect(page).not.toMatch(/: $/m);
});
