import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { sharedValues } from '../group.ts';
import { lines, measured } from '../measuring.ts';
import { loadMeasures } from './load-measures.ts';

const measures = await loadMeasures();

describe('the catalogue', () => {
  test('has every measure once, each named as its file', () => {
    expect(measures.map(({ id }) => id)).toEqual([
      'afgang',
      'afgang-til-job',
      'aktiveringsgrad',
      'andel-af-befolkningen',
      'andel-med-ordinaere-timer',
      'andel-ordinaer-uddannelse',
      'bruttoledige',
      'delvist-raskmeldte',
      'dimittender-til-ledighed',
      'effekt',
      'fuldtidspersoner',
      'gennemfoert-uddannelse',
      'job-eller-uddannelse-efter-ankomst',
      'jobordrer-med-kandidat',
      'karakter-mindst-2',
      'kontrol-fremadrettet',
      'kontrol-tilbagebetaling',
      'langtidsledige',
      'langtidsledige-dst',
      'langvarige-kontanthjaelp',
      'langvarige-sygedagpenge',
      'paabegyndte-forloeb',
      'personer',
      'personer-i-gennemsnit',
      'rekrutteringer',
      'sagsbehandlerskift',
      'samarbejdsgrad',
      'samtaler-til-tiden',
      'selvbooking',
      'selvforsoergende-efter-ankomst',
      'tilgang',
      'udeblivelse',
      'ungdomsuddannelse-15-maaneder',
      'unge-fuldtidspersoner',
      'unge-i-uddannelse',
      'varighed-afsluttede',
      'virksomhedsrettet-aktiveringsgrad',
      'ydelsesuger-paa-trin',
    ]);
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))('%s is described whole', (_, measure) => {
    for (const text of [measure.title, measure.definition, measure.source, measure.unknown].filter(Boolean)) {
      expect(text!.da.length).toBeGreaterThan(2);
      expect(text!.en.length).toBeGreaterThan(2);
    }
    expect(measure.definition.da).toMatch(/\.$/);
    expect(measure.grains.length).toBeGreaterThan(0);
    expect(measure.needs.length).toBeGreaterThan(0);
    expect(new Set(measure.groups).size).toBe(measure.groups.length);
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))(
    '%s knows the values of its groups',
    (_, measure) => {
      const register = {
        people: { dictionaries: new Proxy({}, { get: () => ({ values: ['met'] }) }) },
        municipalities: { values: ['840'] },
      };
      for (const key of measure.groups) {
        const values = measure.always?.[key] ?? measure.values?.[key] ?? sharedValues(key, register as never);
        expect(values?.length, key).toBeGreaterThan(0);
      }
      for (const key of Object.keys(measure.always ?? {})) expect(measure.groups).toContain(key);
    },
  );
});

describe('adding a measure is adding one file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pejl-catalogue-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const add = (file: string, code: string) => writeFileSync(join(folder, file), code);

  test('found, loaded and counted without a word anywhere else; a test beside it is no measure', async () => {
    add(
      'flytninger.ts',
      `export const flytninger = {
        id: 'flytninger', title: { da: 'Tilflyttere', en: 'Newcomers' }, subject: 'person', unit: 'persons', better: 'neither',
        grains: ['month'], groups: ['sex'], needs: ['residence'], factor: 1, denominator: () => 1,
        definition: { da: 'Tilflyttere.', en: 'Newcomers.' }, source: { da: 'os', en: 'us' },
        counter: () => ({ residence }: any, tally: any) => {
          for (let row = residence.start; row < residence.end; row++) tally.event(residence.of.from[row], 1, 0);
        },
      };`,
    );
    add('flytninger.test.ts', 'throw new Error("not to be loaded");');
    const [flytninger, ...more] = await loadMeasures(folder);
    expect(more).toEqual([]);
    const ada = life('Ada').is({ sex: 'k' }).lives('840', '2018-03-15');
    const bo = life('Bo').lives('840', '2018-04-01');
    expect(lines(measured(flytninger!, [ada, bo], { from: '2018-03', by: ['sex'] }))).toEqual(['2018-03 k 1/1 = 1']);
  });

  test.each([
    ['exports nothing', 'tom.ts', 'const x = 1;'],
    ['exports something else', 'andet.ts', 'export const andet = { id: "andet" };'],
    ['exports a measure of another name', 'nyt.ts', 'export const a = { id: "a", counter: () => () => {} };'],
    ['exports two', 'to.ts', 'export const a = { id: "to", counter: () => () => {} }; export const b = a;'],
  ])('a file that %s is refused by name', async (_, file, code) => {
    add(file, code);
    await expect(loadMeasures(folder)).rejects.toMatchObject({
      code: 'measures/not-a-measure',
      facts: { file, id: file.replace('.ts', '') },
    });
  });
});
