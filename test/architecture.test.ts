/** Owns the arrows between folders: reads every import of `src/` and fails on an arrow that is not here, and on every ring. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOMAIN = ['statistics', 'plan', 'casework', 'companies', 'matching', 'control', 'economy'];

/** Folder → the folders it may import from. `api/contract` is a folder of its own: it is what crosses the wire. */
const ARROWS: Record<string, string[]> = {
  core: [],
  register: ['core'],
  rules: ['core', 'register'],
  measures: ['core', 'register', 'rules'],
  statistics: ['core', 'register', 'rules', 'measures'],
  plan: ['core', 'register', 'rules', 'measures', 'statistics'],
  casework: ['core', 'register', 'rules', 'measures'],
  companies: ['core', 'register', 'rules', 'measures'],
  matching: ['core', 'register', 'rules', 'measures'],
  control: ['core', 'register', 'rules', 'measures'],
  economy: ['core', 'register', 'rules', 'measures'],
  storage: ['core', 'register', 'rules', 'measures', ...DOMAIN],
  access: ['core', 'register', 'rules', 'measures', ...DOMAIN, 'storage'],
  'api/contract': ['core', 'register', 'rules', 'measures', ...DOMAIN],
  api: ['api/contract', 'core', 'register', 'rules', 'measures', ...DOMAIN, 'storage', 'access'],
  cli: ['api', 'api/contract', 'core', 'register', 'rules', 'measures', ...DOMAIN, 'storage', 'access'],
  web: ['core', 'api/contract'],
};

const PURE = ['core', 'register', 'rules', 'measures', ...DOMAIN];
const CLOCK = /\bDate\.now\b|\bnew Date\b|\bperformance\.now\b|\bprocess\.|\bTemporal\.Now\b/;

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

function folderOf(file: string): string {
  return file.startsWith('api/contract/') ? 'api/contract' : (file.split('/')[0] ?? '');
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  const found = code.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g);
  return [...found].map((match) => relative(src, resolve(src, dirname(file), match[1] ?? '')));
}

const imports = new Map(files.map((file) => [file, importsOf(file).filter((target) => !target.startsWith('..'))]));

describe('arrows', () => {
  test('every folder of src is in the table', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in ARROWS))).toEqual([]);
  });

  test('no import goes against the arrows', () => {
    const against = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => {
          const [from, to] = [folderOf(file), folderOf(target)];
          const inTest = /\.test\.tsx?$/.test(file);
          return from !== to && !ARROWS[from]?.includes(to) && !inTest;
        })
        .map((target) => `${file} → ${target}`),
    );
    expect(against).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const done = new Set<string>();
    const rings: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        rings.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(rings).toEqual([]);
  });

  test('the domain never reads the clock or the process, and only node/ folders use Node', () => {
    const reads = files
      .filter((file) => PURE.includes(folderOf(file)) && !/\.test\.ts$|\/node\//.test(file))
      .filter((file) => {
        const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return CLOCK.test(code) || /from ['"]node:/.test(code);
      });
    expect(reads).toEqual([]);
  });

  test('SQL is run in storage/ only', () => {
    const outside = files.filter(
      (file) =>
        !/^storage\//.test(file) &&
        !/\.test\.ts$/.test(file) &&
        /from ['"](kysely|pg|@electric-sql)/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(outside).toEqual([]);
  });
});
