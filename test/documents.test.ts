/** Documents cannot rot: generated pages are fresh, links lead somewhere, and what they name in the code exists. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allErrors } from '../docs/error-tables.ts';
import { GENERATED_PAGES } from '../docs/generate.ts';
import packageFile from '../package.json' with { type: 'json' };
import { anchors, codePaths, localLinks, markdownFiles, ROOT, read } from './markdown.ts';
import { publiccode } from './publiccode.ts';

const files = markdownFiles();

describe('generated pages', () => {
  test.each(GENERATED_PAGES.map(({ file, render }) => [file, render] as const))(
    'docs/%s is fresh (if not: npm run docs)',
    async (file, render) => {
      expect(read(`docs/${file}`)).toBe(await render());
    },
  );
});

describe('links and names', () => {
  test('there are documents to check', () => {
    expect(files).toContain('CONTRIBUTING.md');
    expect(files.flatMap((file) => localLinks(read(file))).length).toBeGreaterThan(10);
    expect(files.flatMap((file) => codePaths(read(file))).length).toBeGreaterThan(50);
  });

  test.each(files)('every link of %s leads to a file, and to a heading where it names one', (file) => {
    const broken = localLinks(read(file)).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const aim = path ? join(dirname(file), decodeURI(path)) : file;
      if (!existsSync(join(ROOT, aim))) return true;
      return anchor !== undefined && aim.endsWith('.md') && !anchors(read(aim)).has(decodeURI(anchor));
    });
    expect(broken).toEqual([]);
  });

  test.each(files)('every file that %s names exists', (file) => {
    expect(codePaths(read(file)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('errors', async () => {
  const errors = await allErrors();
  /** `{expectedEn}` is the English of `{expected}`. */
  const factsIn = (text: string) => [...text.matchAll(/\{(\w+?)(?:En)?\}/g)].map(([, name]) => name);

  test('every code is in one table only, and says its folder', () => {
    const codes = errors.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
    expect(errors.filter(({ code, file }) => !file.startsWith(`src/${code.split('/')[0]}/`))).toEqual([]);
    expect(codes.filter((code) => !/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  test('both languages say something, and name the same facts', () => {
    for (const { code, text } of errors) {
      expect(text.da.length, code).toBeGreaterThan(10);
      expect(text.en.length, code).toBeGreaterThan(10);
      expect(new Set(factsIn(text.en)), code).toEqual(new Set(factsIn(text.da)));
    }
  });
});

describe('glossary', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => /^\| (?!Dansk|---)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const terms = rows.map(([da = '']) => da);

  test('every term has a translation and stands once, in Danish order', () => {
    expect(rows.length).toBeGreaterThan(100);
    for (const [da, en, ...rest] of rows) {
      expect(da).not.toBe('');
      expect(en, da).not.toBe('');
      expect(rest, da).toHaveLength(1);
    }
    expect(terms).toEqual([...new Set(terms)].sort(new Intl.Collator('da').compare));
  });

  test('the third column holds nothing but files', () => {
    const other = rows.map(([, , code = '']) => code.replace(/`[^`]+`/g, '').replace(/[,\s]/g, ''));
    expect(other.filter((rest) => rest !== '')).toEqual([]);
    expect(rows.flatMap(([, , code = '']) => codePaths(code)).length).toBeGreaterThan(40);
  });
});

describe('publiccode.yml', () => {
  const facts = publiccode.parse(parse(read('publiccode.yml')));

  test('agrees with the package', () => {
    expect(facts.name.toLowerCase()).toBe(packageFile.name);
    expect(facts.legal.license).toBe(packageFile.license);
    expect(facts.softwareVersion).toBe(packageFile.version);
    expect(read('LICENSE')).toContain('Mozilla Public License, version 2.0');
  });

  test('describes Pejl in its own languages', () => {
    expect(Object.keys(facts.description).sort()).toEqual(['da', 'en']);
    expect(facts.localisation.availableLanguages).toEqual(['da', 'en']);
  });
});
