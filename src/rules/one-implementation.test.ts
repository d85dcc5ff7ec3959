/** The law is read in one place: no other folder reads it or writes its numbers down again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMeasures } from '../measures/node/load-measures.ts';
import { shippedLaw } from './law/node/law-folder.ts';
import { anyRule } from './rules.ts';

const law = shippedLaw();
const src = resolve(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));

const withoutTexts = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`[^`]*`/gm, '');

/** A measure names the law behind it for whoever asks why; that is no reading of it. */
const withoutCitations = (code: string) => code.replace(/^ +law: \[[^\]]*\],$/gm, '');

/** Weeks after arrival, which are no steps. */
const NO_LADDER = ['register/synthetic/refugees.ts'];

/** Rates and thresholds of the ladder, written one after the other as numbers in any unit. */
const LADDER_NUMBERS = [
  /\b(?:80|800|0\.8)\b[\s\S]{1,40}?\b(?:40|400|0\.4)\b[\s\S]{1,40}?\b(?:30|300|0\.3)\b[\s\S]{1,40}?\b(?:20|200|0\.2)\b/,
  /\b(?:20|200|0\.2)\b[\s\S]{1,40}?\b(?:60|600|0\.6)\b[\s\S]{1,40}?\b(?:70|700|0\.7)\b[\s\S]{1,40}?\b(?:80|800|0\.8)\b/,
  /\b[45]\b[\s\S]{1,40}?\b2[67]\b[\s\S]{1,40}?\b5[23]\b/,
];

/** A held talk compared with a deadline. */
const ON_TIME = /\bheld\w*(?:\[[^\]]*\])?!? <=? [\w.]*(?:due|latest)|(?:due|latest)\w*!? >=? held/i;

/** Ids of law, and the folders beside `rules` that may read them: settings of a measure alone. */
const MEASURES_OWN = law.items.filter(({ rules }) => rules.every((rule) => /^SG-/.test(rule))).map(({ id }) => id);

describe('one implementation', () => {
  test('the files are there to be read', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('only rules read the law', () => {
    const readers = files
      .filter(({ file }) => !file.startsWith('rules/'))
      .flatMap(({ file, code }) =>
        law.items
          .filter(({ id }) => !MEASURES_OWN.includes(id) && withoutCitations(code).includes(`'${id}'`))
          .map(({ id }) => `${file}: ${id}`),
      );
    expect(readers).toEqual([]);
  });

  test('the numbers of the ladder stand in the law alone', () => {
    const others = files.filter(({ file }) => !NO_LADDER.includes(file));
    const writers = others.filter(({ code }) => LADDER_NUMBERS.some((numbers) => numbers.test(withoutTexts(code))));
    expect(writers.map(({ file }) => file)).toEqual([]);
  });

  test('whether a talk was held in time is asked of the rule, wherever talks are counted', () => {
    const own = files.filter(
      ({ file, code }) => !file.startsWith('rules/timeliness/') && ON_TIME.test(withoutTexts(code)),
    );
    expect(own.map(({ file }) => file)).toEqual([]);
    const asking = files.filter(({ file, code }) => /^measures\/catalogue\//.test(file) && /dueOn/.test(code));
    expect(asking.filter(({ code }) => !code.includes('isHeldBy(')).map(({ file }) => file)).toEqual([]);
    for (const code of ['heldOn[row]! <= due', 'held <= due.latestOn', 'dueOn >= heldOn[row]!'])
      expect(ON_TIME.test(code), code).toBe(true);
  });

  test('a measure that runs a rule says which, and each rule it names exists', async () => {
    const measures = await loadMeasures();
    const running = files.filter(
      ({ file, code }) => /^measures\/catalogue\//.test(file) && /from '[./]*rules\/(?!law\/|fact-ref)/.test(code),
    );
    const naming = files.filter(
      ({ file, code }) => /^measures\/catalogue\//.test(file) && /^ {2}rules: \[/m.test(code),
    );
    expect(running.map(({ file }) => file)).toEqual(naming.map(({ file }) => file));
    expect(running.length).toBeGreaterThan(2);
    for (const id of measures.flatMap(({ rules }) => rules ?? [])) expect(anyRule(id).id).toBe(id);
  });

  test('such numbers would be seen', () => {
    for (const code of [
      '[800, 400, 300, 200]',
      'n < 5 ? 0.2 : n < 27 ? 0.6 : n < 53 ? 0.7 : 0.8',
      'if (n <= 4) a(); else if (n <= 26) b(); else if (n <= 52) c();',
    ]) {
      expect(
        LADDER_NUMBERS.some((numbers) => numbers.test(withoutTexts(code))),
        code,
      ).toBe(true);
    }
  });
});
