import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { somebody } from '../../access/testing/people.ts';
import { parseDay } from '../../core/day.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { type UploadStateDto, uploadState } from '../contract/uploads.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';
import { NOTHING_STORED } from '../testing.ts';
import { uploads } from '../uploads/uploads.ts';

const registers = inMemoryRegisters();
let role: 'data-steward' | 'leader' | null = 'data-steward';
let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer({
    storage: { ...NOTHING_STORED, asMunicipality: (_code, work) => work({} as never) },
    registers,
    law: shippedLaw(),
    today: () => parseDay('2018-06-30'),
    webFolder: null,
    requestsPerMinute: 0,
    trustProxy: false,
    log: logger('silent'),
    measureNames: {},
    identify: async () => role && somebody(role),
    record: { note: async () => undefined },
  });
});
afterAll(() => app.close());

const PERSONS = 'person_id,sex,birth_date\np1,k,1980-01-01\np2,m,1990-01-01\n';
const SPELLS = 'person_id,benefit,from,to\np1,kontanthjaelp,2018-01-01,2018-03-31\n';

const AT = '/api/v1/registers/840/uploads';
async function call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: string) {
  const headers = payload === undefined ? {} : { 'content-type': 'application/octet-stream' };
  return app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
}
const answered = async (...asked: Parameters<typeof call>): Promise<UploadStateDto> => {
  const { statusCode, body } = await call(...asked);
  expect([asked[1], statusCode, statusCode === 200 ? '' : body]).toEqual([asked[1], 200, '']);
  return uploadState.parse(JSON.parse(body));
};
const refusal = async (...asked: Parameters<typeof call>) => {
  const { statusCode, body } = await call(...asked);
  return [statusCode, JSON.parse(body).code];
};
const words = async (...asked: Parameters<typeof call>) => JSON.parse((await call(...asked)).body).text.en;
const step = <Step extends UploadStateDto['step']>(state: UploadStateDto, expected: Step) => {
  expect(state.step).toBe(expected);
  return state as Extract<UploadStateDto, { step: Step }>;
};

async function sent(files: Record<string, string>): Promise<string> {
  const { id } = await answered('POST', AT);
  for (const [name, content] of Object.entries(files)) await answered('PUT', `${AT}/${id}/files/${name}`, content);
  return `${AT}/${id}`;
}
async function settled(url: string): Promise<UploadStateDto> {
  for (;;) {
    const state = await answered('GET', url);
    if (state.step !== 'reading' && state.step !== 'taking') return state;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
async function read(files: Record<string, string>): Promise<[string, UploadStateDto]> {
  const url = await sent(files);
  await answered('POST', `${url}/reading`);
  return [url, await settled(url)];
}

describe('files that can be used', () => {
  test('are read, looked at, and in the register only once they are accepted', async () => {
    const [url, state] = await read({ 'persons.csv': PERSONS, 'spells.csv': SPELLS });
    const found = step(state, 'read');
    expect(found.files).toEqual([
      { file: 'persons', rows: 2 },
      { file: 'residence', rows: 2 },
      { file: 'spells', rows: 1 },
    ]);
    expect(found.notes.map(({ text }) => text.en)).toContain(
      'Without residence.csv everybody is taken to live in municipality 840 always.',
    );
    expect(await registers.municipalities()).toEqual([]);

    await answered('POST', `${url}/acceptance`);
    const { imported } = step(await settled(url), 'taken');
    expect(imported).toMatchObject({ files: found.files, rejected: 0, isSynthetic: false });
    expect(await registers.municipalities()).toEqual(['840']);
    const history = await app.inject({ url: '/api/v1/registers/840/imports' });
    expect(history.json().imports).toEqual([imported]);
    expect(await refusal('POST', `${url}/acceptance`)).toEqual([409, 'api/upload-step']);
  });

  test('may come in pieces, and a piece out of its place is refused', async () => {
    const { id } = await answered('POST', AT);
    const file = `${AT}/${id}/files/persons.csv`;
    await answered('PUT', `${file}?from=0`, PERSONS.slice(0, 20));
    expect(await refusal('PUT', `${file}?from=30`, PERSONS.slice(30))).toEqual([409, 'api/upload-gap']);
    expect(await words('PUT', `${file}?from=30`, PERSONS.slice(30))).toBe(
      'A piece of persons.csv begins at byte 30, but 20 bytes have come. Send the piece that is missing.',
    );
    const { received } = await answered('PUT', `${file}?from=20`, PERSONS.slice(20));
    expect(received).toEqual([{ name: 'persons.csv', bytes: PERSONS.length }]);
    await answered('POST', `${AT}/${id}/reading`);
    expect(step(await settled(`${AT}/${id}`), 'read').files[0]).toEqual({ file: 'persons', rows: 2 });
  });

  test('marked as synthetic stay so', async () => {
    const [url, state] = await read({ 'persons.csv': PERSONS, 'register.json': '{"synthetic":true,"made":{}}' });
    expect(step(state, 'read').isSynthetic).toBe(true);
    expect((await call('DELETE', url)).statusCode).toBe(204);
  });
});

describe('files with rows that cannot be used', () => {
  const files = {
    'persons.csv': `${PERSONS}p3,k,2018-02-30\n`,
    'spells.csv': `${SPELLS}p9,kontanthjaelp,2018-01-01,\n`,
  };

  test('each row is told with file, line, column, value and reason, and all can be fetched', async () => {
    const [url, state] = await read(files);
    const found = step(state, 'read');
    expect(found.rejected).toBe(2);
    expect(found.rejects.map(({ file, line, column, value }) => [file, line, column, value])).toEqual([
      ['persons.csv', 4, 'birth_date', '2018-02-30'],
      ['spells.csv', 3, 'person_id', 'p9'],
    ]);
    expect(found.rejects[0]!.reason.da).toBeTruthy();
    const { headers, body } = await call('GET', `${url}/rejected.csv`);
    expect(headers['content-disposition']).toBe('attachment; filename="rejected.csv"');
    expect(body.split('\n')).toHaveLength(4);
    expect(body).toContain('persons.csv,4,birth_date,2018-02-30,');
    await answered('POST', `${url}/acceptance`);
    expect(step(await settled(url), 'taken').imported.rejected).toBe(2);
  });
});

describe('files that cannot be used', () => {
  test.each([
    ['no persons', { 'spells.csv': SPELLS }, 'register/no-persons'],
    ['a column that is missing', { 'persons.csv': 'sex\nk\n' }, 'register/missing-column'],
    ['not a table at all', { 'persons.csv': '\u0000\u0001\u0002' }, expect.stringMatching(/^register\//)],
    ['a Parquet file that is none', { 'persons.parquet': 'PAR1' }, expect.stringMatching(/^register\//)],
    ['a marker that is none', { 'persons.csv': PERSONS, 'register.json': '{' }, 'register/bad-marker'],
  ])('%s: why, and nothing is taken in', async (_, files, code) => {
    const before = await registers.version();
    const [url, state] = await read(files as unknown as Record<string, string>);
    const { errors } = step(state, 'refused');
    expect(errors[0]).toMatchObject({ code, text: { da: expect.any(String), en: expect.any(String) } });
    expect(await refusal('POST', `${url}/acceptance`)).toEqual([409, 'api/upload-step']);
    expect(await registers.version()).toBe(before);
  });

  test.each(['shoes.csv', '..%2Fpersons.csv', 'persons.xlsx', 'persons.csv.exe'])(
    '%s is no file of a register',
    async (name) => {
      const { id } = await answered('POST', AT);
      expect(await refusal('PUT', `${AT}/${id}/files/${name}`, 'x')).toEqual([400, 'api/not-a-register-file']);
      expect((await answered('GET', `${AT}/${id}`)).received).toEqual([]);
    },
  );

  test('a municipality that does not exist', async () => {
    expect(await refusal('POST', '/api/v1/registers/999/uploads')).toEqual([403, 'access/other-municipality']);
  });
});

describe('an upload', () => {
  test('is one at a time: opening another throws the first away, with its files', async () => {
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pejl-upload-')).length;
    const first = await sent({ 'persons.csv': PERSONS });
    const before = folders();
    const second = await sent({ 'persons.csv': PERSONS });
    expect(folders()).toBe(before);
    expect(await refusal('GET', first)).toEqual([404, 'api/no-upload']);
    expect(await words('GET', first)).toBe('Those files are no longer here. Begin again by choosing the files.');
    expect((await call('DELETE', second)).statusCode).toBe(204);
    expect(folders()).toBe(before - 1);
  });

  test('nobody looks at for a while is thrown away', async () => {
    const short = uploads(20);
    const { id } = await short.open('840');
    expect(short.of('840', id).state.step).toBe('receiving');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(() => short.of('840', id)).toThrow('api/no-upload');
  });

  test('is of its municipality, and of whoever may import', async () => {
    const url = await sent({ 'persons.csv': PERSONS });
    expect(await refusal('GET', url.replace('/840/', '/851/'))).toEqual([403, 'access/other-municipality']);
    role = 'leader';
    expect(await refusal('GET', url)).toEqual([403, 'access/not-your-role']);
    role = null;
    expect(await refusal('GET', url)).toEqual([401, 'access/sign-in-needed']);
    expect(await refusal('POST', AT)).toEqual([401, 'access/sign-in-needed']);
    role = 'data-steward';
  });
});
