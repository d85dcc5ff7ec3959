import { describe, expect, test } from 'vitest';
import { errorTable } from '../core/errors/error-table.ts';
import { PejlErrors } from '../core/errors/pejl-error.ts';
import type { CommandEntry, Configure } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { pejl as runPejl } from './testing.ts';

const errors = errorTable({
  'test/wrong-unit': { da: 'Enheden »{unit}« findes ikke.', en: 'There is no unit “{unit}”.' },
});

function entry(name: string, configure: Configure): CommandEntry {
  return { name, summary: { da: `Gør ${name}`, en: `Do ${name}` }, load: async () => ({ configure }) };
}

const commands: readonly CommandEntry[] = [
  entry('measure', (command, { out, say }) => {
    command
      .argument('<plan>')
      .option('--as-of <date>')
      .action(() => out(say({ da: 'målt', en: 'measured' })));
  }),
  entry('refuse', (command) => {
    command.option('--format <format>').action(() => {
      throw errors.create('test/wrong-unit', { unit: 'stk' }, { file: 'x.yaml', line: 12, column: 3 });
    });
  }),
  entry('refuse-twice', (command) => {
    command.option('--format <format>').action(() => {
      throw new PejlErrors([
        errors.create('test/wrong-unit', { unit: 'stk' }, { file: 'x.yaml', line: 1 }),
        errors.create('test/wrong-unit', { unit: 'kg' }, { file: 'x.yaml', line: 2 }),
      ]);
    });
  }),
  entry('stumble', (command) => {
    command.action(() => {
      throw new TypeError('cannot read what is not there');
    });
  }),
];

const pejl = (line: string, env: Record<string, string> = {}) => runPejl(line, { env, commands });

describe('exit codes', () => {
  test('0 when done', async () => {
    expect(await pejl('measure aalborg-2018')).toEqual({ code: 0, out: 'målt', err: '' });
  });

  test('1 when the input is refused, with one line and no stack trace', async () => {
    expect(await pejl('refuse')).toEqual({
      code: 1,
      out: '',
      err: 'x.yaml:12:3: Enheden »stk« findes ikke. [test/wrong-unit]\n',
    });
  });

  test.each([
    [
      'measur aalborg-2018',
      '»measur« er ikke en kommando. → measure? Se alle med: pejl --help [cli/unknown-command]\n',
    ],
    ['measure', 'Der mangler noget: plan. Se hvordan med: pejl measure --help [cli/missing-argument]\n'],
    [
      'measure a --as-off 2018-01-01',
      'Tilvalget »--as-off« findes ikke. → --as-of? Se dem med: pejl measure --help [cli/unknown-option]\n',
    ],
    [
      'measure a --as-of',
      'Der mangler noget: --as-of <date>. Se hvordan med: pejl measure --help [cli/missing-argument]\n',
    ],
    ['measure a b', 'Der er for mange argumenter: a, b. Se hvordan med: pejl measure --help [cli/excess-arguments]\n'],
    [
      '--lang fr measure a',
      '»fr« kan ikke bruges her: --lang <lang>. Mulighederne er da, en. [cli/invalid-argument]\n',
    ],
  ])('2 when used wrongly: pejl %s', async (line, err) => {
    expect(await pejl(line)).toEqual({ code: 2, out: '', err });
  });

  test('2 and the help when nothing is asked for', async () => {
    const { code, out, err } = await pejl('');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Brug: pejl');
  });
});

describe('failures for programs', () => {
  test('--format json: code, both texts and place', async () => {
    const { code, out, err } = await pejl('refuse --format json');
    expect([code, out]).toEqual([1, '']);
    expect(JSON.parse(err)).toEqual({
      error: {
        code: 'test/wrong-unit',
        text: { da: 'Enheden »stk« findes ikke.', en: 'There is no unit “stk”.' },
        place: { file: 'x.yaml', line: 12, column: 3 },
      },
    });
  });

  test('several failures are all named', async () => {
    const { err } = await pejl('refuse-twice --format=json');
    expect(JSON.parse(err).errors.map(({ place }: { place: { line: number } }) => place.line)).toEqual([1, 2]);
    expect((await pejl('refuse-twice')).err.trim().split('\n')).toHaveLength(2);
  });

  test('wrong usage is told as JSON too', async () => {
    expect(JSON.parse((await pejl('refuse --formt --format json')).err).error.code).toBe('cli/unknown-option');
  });
});

test('a failure of our own says that it is ours, where to tell, and what happened', async () => {
  const { code, err } = await pejl('stumble', { LANG: 'en_GB.UTF-8' });
  expect(code).toBe(1);
  expect(err).toContain('it is our bug');
  expect(err).toContain('README.md');
  expect(err).toContain('cannot read what is not there');
});

describe('language', () => {
  test.each([
    ['measure x', {}, 'målt'],
    ['measure x', { LANG: 'da_DK.UTF-8' }, 'målt'],
    ['measure x', { LANG: 'C.UTF-8' }, 'målt'],
    ['measure x', { LANG: 'en_US.UTF-8' }, 'measured'],
    ['measure x', { LANG: 'en_US.UTF-8', LC_ALL: 'da_DK' }, 'målt'],
    ['measure x --lang en', { LANG: 'da_DK' }, 'measured'],
    ['--lang=en measure x', {}, 'measured'],
  ])('%s with %o', async (line, env, expected) => {
    expect((await pejl(line, env)).out).toBe(expected);
  });
});

describe('help', () => {
  test('lists every command in the language of the reader', async () => {
    const { code, out } = await runPejl('--help');
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`  ${name} +${summary.da.slice(0, 20)}`));
    expect(out).not.toMatch(/Usage|Options|Commands|choices|display/);
    expect((await runPejl('--help --lang en')).out).toContain('Usage: pejl');
  });

  test('every command of ours has help', async () => {
    for (const { name } of COMMANDS) {
      const { code, out } = await runPejl(`${name} --help`);
      expect([name, code]).toEqual([name, 0]);
      expect(out).toContain(`Brug: pejl ${name}`);
      expect(out).not.toMatch(/Usage|Options:|Commands:|choices|default:|display/);
    }
  });
});
