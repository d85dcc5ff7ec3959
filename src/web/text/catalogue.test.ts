import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { textIn } from './catalogue.ts';
import { da } from './da.ts';
import { en } from './en.ts';

const WEB = resolve(import.meta.dirname, '..');
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test)\.tsx?$/.test(file),
);
const screens = sources.filter((file) => file.endsWith('.tsx'));

/** `{ a: { b: 'x' } }` → `[['a.b', 'x']]` */
function entries(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : entries(value, `${path}${key}.`),
  );
}

const [danish, english] = [new Map(entries(da)), new Map(entries(en))];

describe('the two catalogues', () => {
  test('have the same keys', () => {
    expect(danish.size).toBeGreaterThan(200);
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
  });

  test('fill in the same things', () => {
    const gaps = (text = '') => [...text.matchAll(/\{\{[^}]*\}\}/g)].map(String).sort();
    for (const [key, text] of danish) expect([key, gaps(english.get(key))]).toEqual([key, gaps(text)]);
  });

  test('hold a text for every key the screens ask for, and no other', () => {
    const asked = new Set(
      sources.flatMap((file) => {
        const code = readFileSync(join(WEB, file), 'utf8');
        return [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
      }),
    );
    const held = new Set([...danish.keys()].map((key) => key.replace(/_(zero|one|other)$/, '')));
    expect([...asked].sort()).toEqual([...held].sort());
  });

  test('count: one goal, two goals, and thousands as each language writes them', () => {
    expect(textIn('en')('overview.count', { count: 1 })).toBe('1 goal');
    expect(textIn('en')('overview.count', { count: 2 })).toBe('2 goals');
    expect(textIn('da')('figures.count', { count: 1041 })).toBe('1.041 tal');
    expect(textIn('en')('figures.count', { count: 1041 })).toBe('1,041 figures');
  });
});

/** Attributes a person sees or hears. */
const SPOKEN = [
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'label',
  'all',
  'words',
  'tab',
  'here',
];

/** Words written straight into a screen, instead of in the catalogue. */
function bareWords(code: string): string[] {
  const found: string[] = [];
  const hasWords = (text: unknown) => typeof text === 'string' && /\p{L}{2}/u.test(text);
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value, children } = node as Record<string, unknown> & { name?: { name?: string } };
    if (type === 'JSXText' && hasWords(value)) found.push(String(value).trim());
    if (type === 'JSXAttribute' && SPOKEN.includes(String(name?.name))) {
      const literal = (value as { value?: unknown } | null)?.value;
      if (hasWords(literal)) found.push(String(literal));
    }
    if (type === 'JSXElement' || type === 'JSXFragment')
      for (const child of children as { expression?: { type: string; value?: unknown } }[])
        if (child.expression?.type === 'Literal' && hasWords(child.expression.value))
          found.push(String(child.expression.value));
    Object.values(node).forEach(look);
  };
  look(parseSync('screen.tsx', code).program);
  return found;
}

describe('screens', () => {
  test('a bare text, attribute and expression are all found', () => {
    expect(bareWords('const a = <p aria-label="Hej">Goddag {"verden"} {t(1)}</p>').toSorted()).toEqual([
      'Goddag',
      'Hej',
      'verden',
    ]);
    expect(bareWords('const a = <p className="hej">{t("x.y")} · </p>')).toEqual([]);
  });

  test('hold no words of their own', () => {
    expect(screens.length).toBeGreaterThan(30);
    expect(
      screens.flatMap((file) => bareWords(readFileSync(join(WEB, file), 'utf8')).map((words) => `${file}: ${words}`)),
    ).toEqual([]);
  });
});
