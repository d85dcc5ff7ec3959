import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import { readPlanFolder } from '../../plan/node/plan-files.ts';
import { readPublishedFolder } from '../../statistics/node/published-files.ts';
import { figure, table } from '../../statistics/testing/figures.ts';
import { importPlans } from '../import-all.ts';
import { aPlan } from '../testing/plans.ts';
import { search, searchEverywhere } from './search.ts';

describeOnEachDatabase('search', (open) => {
  let { storage } = {} as TestDatabase;
  const goals = {
    benefit: 'Færre kontanthjælpsmodtagere',
    recipients: 'Modtagere af kontanthjælp i job',
    orders: 'Flere jobordrer fra virksomhederne',
    order: 'Hver ordre får en kandidat til et job',
    pension: 'Færre på førtidspension',
    efforts: 'Indsatsen samles',
    unemployed: 'De ledige tager uddannelse',
    leaders: 'Ledelsen følger op',
    members: 'Tæt på a-kasserne',
  };
  const rebild = aPlan({ goals, initiatives: { fair: 'Jobmesse i Rebild' }, principles: { early: 'Tidlig hjælp' } });
  const aalborg = aPlan({ id: 'aalborg-2018', municipality: '851', goals: { x: 'Flere i fleksjob' } });
  const tables = [table([figure({ group: 'Byggefagenes A-kasse' })])];
  beforeAll(async () => {
    ({ storage } = await open());
    await importPlans(storage, [rebild, aalborg], tables);
  });

  const result = (text: string, plan?: string) => storage.asMunicipality('840', (tx) => search(tx, { text, plan }));
  const found = async (text: string) => (await result(text)).hits.map(({ id }) => id);

  describe('compounds find each other', () => {
    test('the first part finds the compound', async () => {
      expect(await found('kontanthjælp')).toEqual(expect.arrayContaining(['benefit', 'recipients']));
    });
    test('the last part finds the compound', async () => {
      expect(await found('modtagere')).toEqual(expect.arrayContaining(['benefit', 'recipients']));
    });
    test('the compound finds its parts, itself first', async () => {
      const hits = await found('kontanthjælpsmodtagere');
      expect(hits[0]).toBe('benefit');
      expect(hits).toContain('recipients');
    });
    test('jobordrer and ordre', async () => {
      expect(await found('ordre')).toEqual(['order', 'orders']);
      expect(await found('jobordrer')).toEqual(['orders', 'order']);
      expect(await found('ordrerne')).toEqual(expect.arrayContaining(['order', 'orders']));
    });
    test('a word that begins or ends others finds them, whatever they are glued to', async () => {
      expect(await found('job')).toEqual(expect.arrayContaining(['recipients', 'order', 'orders', 'fair']));
      expect(await found('kontanthj')).toEqual(expect.arrayContaining(['benefit', 'recipients']));
    });
    test('a part that never stands alone finds the compounds it begins or ends', async () => {
      expect(await found('messe')).toEqual(['fair']);
    });
  });

  describe('word forms', () => {
    test.each(['indsats', 'indsatser', 'indsatsen', 'INDSATSERNE'])('%s', async (form) => {
      expect(await found(form)).toEqual(['efforts']);
    });
    test('the very form asked for comes before others of the same stem', async () => {
      expect((await found('ledige'))[0]).toBe('unemployed');
      expect((await found('ledelsen'))[0]).toBe('leaders');
    });
    test('English finds by the English title', async () => {
      const { hits } = await storage.asMunicipality('840', (tx) => search(tx, { text: 'principles value' }));
      expect(hits[0]).toMatchObject({ kind: 'principle', title: { en: 'Tidlig hjælp (en)' } });
    });
  });

  describe('spelling', () => {
    test.each(['førtidspension', 'foertidspension', 'FØRTIDSPENSION', 'fo\u0308rtidspension'])(
      '%s',
      async (spelling) => {
        expect(await found(spelling)).toEqual(['pension']);
      },
    );
    test.each(['førtidspention', 'fortidspension'])('misspelled: %s', async (spelling) => {
      expect(await found(spelling)).toEqual(['pension']);
    });
    test.each(['a-kasse', 'akasse', 'A-kasserne'])('%s, with and without a hyphen', async (spelling) => {
      expect(await found(spelling)).toEqual(expect.arrayContaining(['members', 'rebild-test']));
    });
  });

  test('all of the words, else any of them', async () => {
    expect(await found('ordre kandidat')).toEqual(['order']);
    expect(await found('førtidspension uddannelse')).toEqual(expect.arrayContaining(['pension', 'unemployed']));
  });

  test('what is in the title comes before what is in the text', async () => {
    expect(await found('rebild')).toEqual(['fair', 'rebild-2018', 'rebild-test']);
  });

  test('the match is marked in a line of the text', async () => {
    const { hits } = await result('kasse');
    expect(hits.find(({ kind }) => kind === 'table')?.snippet.da).toBe('Byggefagenes ‹A-kasse› · Rebild');
    expect(hits.find(({ kind }) => kind === 'goal')?.snippet.da).toBe('Tæt på ‹a-kasserne›');
  });

  test.each([
    '',
    '   ',
    'på',
    'og i at',
    '!!! & | :* \' " \\',
    'xyzzy',
    '<script>',
    "'; drop table figure; --",
    'ø'.repeat(5000),
    'jobordre'.repeat(500),
  ])('nothing is found by »%.20s«, and nothing breaks', async (text) => {
    expect(await result(text)).toMatchObject({ total: 0, hits: [] });
  });

  test('a hundred words are as good as the first dozen', async () => {
    expect(await found('førtidspension '.repeat(100))).toEqual(['pension']);
  });

  test('one plan only, and no more than asked for; the total counts all', async () => {
    expect(await result('job', 'rebild-2019')).toMatchObject({ total: 0 });
    const limited = await storage.asMunicipality('840', (tx) => search(tx, { text: 'job', limit: 1 }));
    expect(limited.hits).toHaveLength(1);
    expect(limited.total).toBeGreaterThan(1);
  });

  test('everywhere: the best first, near misses only when nothing is nearer', async () => {
    const everywhere = async (text: string) => (await searchEverywhere(storage, { text })).hits.map(({ id }) => id);
    expect(await everywhere('job')).toEqual(expect.arrayContaining(['x', 'orders', 'recipients', 'fair']));
    expect(await everywhere('fleksjob')).toEqual(['x']);
    expect(await everywhere('xyzzy')).toEqual([]);
    expect((await searchEverywhere(storage, { text: 'job', limit: 2 })).hits).toHaveLength(2);
  });

  test('a plan that is brought in anew is found by its new words only', async () => {
    await importPlans(
      storage,
      [aPlan({ id: 'aalborg-2018', municipality: '851', goals: { x: 'Flere i praktik' } })],
      [],
    );
    const inAalborg = (text: string) => storage.asMunicipality('851', async (tx) => (await search(tx, { text })).total);
    expect([await inAalborg('praktik'), await inAalborg('fleksjob')]).toEqual([1, 0]);
  });
});

describeOnEachDatabase('search over the five plans', (open) => {
  let { storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ storage } = await open());
    const root = join(import.meta.dirname, '../../..');
    const plans = readPlanFolder(join(root, 'plans'));
    const printed = new Map(plans.map(({ id, printed }) => [id, printed.on]));
    await importPlans(storage, plans, readPublishedFolder(join(root, 'published'), printed));
  });
  const titles = async (text: string) =>
    (await searchEverywhere(storage, { text, limit: 100 })).hits.map(({ title }) => title.da.toLowerCase());

  test.each([
    ['ordre', 'jobordrer'],
    ['kontanthjælp', 'kontanthjælp'],
    ['virksomhed', 'virksomhedssamarbejde'],
    ['uddannelse', 'integrationsgrunduddannelse'],
    ['rekrutering', 'rekrutteringsservice'],
  ])('»%s« finds a title with »%s«', async (text, expected) => {
    expect((await titles(text)).some((title) => title.includes(expected))).toBe(true);
  });
});
