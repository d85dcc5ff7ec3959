import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { printMonth } from '../../core/month.ts';
import type { Language } from '../../core/text.ts';
import { isoWeek, weekOf } from '../../core/week.ts';
import { ACTIVITY_KINDS, READINESS, valueAt } from '../codes.ts';
import { PersonCursor } from '../columns/person-cursor.ts';
import type { Register } from '../register.ts';
import { readDream } from './read-dream.ts';
import { registerFiles, told } from './testing/register-files.ts';

const file = (...lines: readonly string[]) =>
  join(registerFiles({ 'grund.csv': `${lines.join('\n')}\n` }), 'grund.csv');
const read = (...lines: readonly string[]) => readDream(file(...lines));

async function refusal(language: Language, ...lines: readonly string[]): Promise<string> {
  try {
    return `read: ${(await read(...lines)).register.people.count}`;
  } catch (error) {
    if (!(error instanceof PejlError)) throw error;
    return error.print(language);
  }
}

const last = (outside: number) => printDay(outside - 1);

/** All that is known of somebody, a line for each stretch. */
function life({ people }: Register, id: string): string[] {
  const person = new PersonCursor(people).seek(people.ids.indexOf(id));
  const { residence, spells, activities, employment } = person;
  const rows = ({ start, end }: { start: number; end: number }) =>
    Array.from({ length: end - start }, (_, at) => start + at);
  const { municipalities, benefits } = people.dictionaries;
  return [
    ...rows(residence).map(
      (row) =>
        `${municipalities.value(residence.of.municipality[row]!)} ${printDay(residence.of.from[row]!)}–${last(residence.of.to[row]!)}`,
    ),
    ...rows(spells).map((row) => {
      const { benefit, readiness, from, to } = spells.of;
      const words = [benefits.value(benefit[row]!), valueAt(READINESS, readiness[row]!)].filter(Boolean).join(' ');
      return `${words} ${printDay(from[row]!)}–${last(to[row]!)}`;
    }),
    ...rows(activities).map((row) => {
      const { kind, from, to } = activities.of;
      return `${valueAt(ACTIVITY_KINDS, kind[row]!)} ${printDay(from[row]!)}–${last(to[row]!)}`;
    }),
    ...rows(employment).map((row) => `${printMonth(employment.of.month[row]!)} ${employment.of.hours[row]! / 100} h`),
  ];
}

describe('weeks become spells', () => {
  test('weeks on the same benefit are one spell, whatever the measure; the measure is an activity', async () => {
    const { register } = await read(
      'lobenr,alder9131,y_1401,y_1402,y_1403,y_1404,y_1405',
      '7,20,130, 130 ,137,137,730',
    );
    expect(life(register, '7')).toEqual([
      'kontanthjaelp jobparat 2013-12-30–2014-01-26',
      'kontanthjaelp aktivitetsparat 2014-01-27–2014-02-02',
      'virksomhedspraktik 2014-01-13–2014-01-26',
    ]);
  });

  test('an empty week, a week that is not in the file and work end a spell', async () => {
    const { register, notes } = await read('lobenr,alder9131,y_1401,y_1402,y_1404,y_1405', '7,20,890,,890,100');
    expect(life(register, '7')).toEqual(['sygedagpenge 2013-12-30–2014-01-05', 'sygedagpenge 2014-01-20–2014-01-26']);
    expect(told({ notes }).at(-1)).toBe('grund.csv | Huller mellem ugerne i filen; forløb slutter ved hvert hul: 1.');
  });

  test('the weeks stand in order of time across the century, in columns of any order and in capitals', async () => {
    const { register } = await read('LOBENR;Y_0001;Y_9853;Y_9952;Y_9901;ALDER9131', 'a;651;651;651;651;-1');
    expect(life(register, 'a')).toEqual(['su 1998-12-28–1999-01-10', 'su 1999-12-27–2000-01-09']);
    expect(printDay(register.people.person.born[0]!)).toBe('1992-02-01');
  });

  test('codes Pejl does not know are kept under their own name, and counted', async () => {
    const { register, notes } = await read('lobenr,alder9131,y_1401,y_1402', '7,20,556,556', '8,20,,611');
    expect(life(register, '7')).toEqual(['dream-556 2013-12-30–2014-01-12']);
    expect(life(register, '8')).toEqual(['dream-611 2014-01-06–2014-01-12']);
    expect(told({ notes })).toContain(
      'grund.csv | Ukendte koder, beholdt som ydelser med navnet dream- og koden (antal uger): 556 (2).',
    );
  });
});

describe('the rest of the row', () => {
  test('residence by year, without the weeks abroad; degrees as hours; sex and fund', async () => {
    const { register, notes } = await read(
      'lobenr,kon,alder9131,nykom2013,nykom2014,nykom2015,ak13,ak14,branche_2014_01,grad_2014_01,branche_2014_02,grad_2014_02,y_1401,y_1402,y_1403,visit4kv2014',
      '7,2,20,840,840,851,03,07,011100,"0,5",011100,,,997,997,x',
      '8,x,30,,700,840,,,,1.0,,meget,,,,',
    );
    expect(life(register, '7')).toEqual([
      '840 2013-01-01–2014-01-05',
      '840 2014-01-20–2014-12-31',
      '851 2015-01-01–2015-12-31',
      '2014-01 80.17 h',
    ]);
    expect(life(register, '8')).toEqual(['840 2015-01-01–2015-12-31', '2014-01 160.33 h']);
    expect([...register.people.person.sex]).toEqual([1, 0]);
    expect(register.people.dictionaries.unemploymentFunds.values).toEqual(['07']);
    expect([...register.files]).toEqual(['persons', 'spells', 'activities', 'residence', 'employment']);
    expect(told({ notes }, 'en').slice(-5)).toEqual([
      'grund.csv | Months with an industry but no degree of employment, so that hours are unknown and left out: 1.',
      'grund.csv | Degrees of employment that cannot be read: 1.',
      'grund.csv | Years in a municipality that does not exist since 2007, which are left out: 1.',
      'grund.csv | Sexes written in an unknown way, read as unknown: 1.',
      'grund.csv | Columns that were not read: 1.',
    ]);
  });

  test('what DREAM cannot say is said', async () => {
    const { notes } = await read('lobenr,alder9131,nykom2014,y_1401', '7,20,840,130', '8,,840,130');
    expect(told({ notes })).toEqual([
      'grund.csv | DREAM har én kode om ugen, sat ved blot én dags ydelse: forløb og rækkefølge er gode, men antal på en ydelse er for høje eller for lave, og ydelser samtidig ses ikke.',
      'grund.csv | Fødselsdage er ikke i DREAM: de er sat til 1. februar, så alderen i uge 31 i 1991 passer, og kan være et halvt år forkerte.',
      'grund.csv | Bopæl er én kommune for hvert år; flytninger inden for året ses ikke. I uger med kode for udrejst eller død bor personen ingen steder.',
      'grund.csv | Bevillingsdatoer, grad af ydelse, timer i tilbud, samtaler, virksomheder og kontrolsager er ikke i DREAM.',
      'grund.csv | Personer uden alder, som er udeladt: 1.',
    ]);
  });

  test('1,700 weeks in a row, those numbered 53 among them, packed', async () => {
    const weeks = Array.from({ length: 1700 }, (_, at) => {
      const { year, number } = isoWeek(weekOf(1992, 1) + at);
      return `y_${String(year).slice(-2)}${String(number).padStart(2, '0')}`;
    });
    expect(weeks).toContain('y_9253');
    const cells = weeks.map((_, week) => (week % 10 < 5 ? ' 111 ' : '')).join(',');
    const people = Array.from({ length: 50 }, (_, person) => `${person},20,${cells}`);
    const text = [`lobenr,alder9131,${weeks.join(',')}`, ...people, ''].join('\n');
    const path = join(registerFiles({ 'grund.csv.gz': gzipSync(text) }), 'grund.csv.gz');
    const { register } = await readDream(path);
    expect([register.people.count, register.people.spells.rows]).toEqual([50, 50 * 170]);
  });
});

describe('refused', () => {
  test.each([
    [
      'no weeks',
      ['lobenr,alder9131', '7,20'],
      'grund.csv:1: Filen ligner ikke et udtræk af DREAM: den skal have en kolonne lobenr (eller PNR) og uger som y_1401. [register/not-dream]',
      'grund.csv:1: The file does not look like an extract of DREAM: it must have a column lobenr (or PNR) and weeks such as y_1401. [register/not-dream]',
    ],
    [
      'week 53 of a year with 52',
      ['lobenr,alder9131,y_1453', '7,20,130'],
      'grund.csv:1: »y_1453« er ikke en uge: 2014 har 52 uger. [register/dream-week]',
      'grund.csv:1: “y_1453” is not a week: 2014 has 52 weeks. [register/dream-week]',
    ],
    [
      'no ages',
      ['lobenr,y_1401', '7,130'],
      'grund.csv:1: Kolonnen alder9131 mangler. Uden den vides ingens alder, og så kan ingen tælles. [register/dream-age]',
      'grund.csv:1: The column alder9131 is missing. Without it nobody’s age is known, and then nobody can be counted. [register/dream-age]',
    ],
    [
      'a row with too few cells',
      ['lobenr,alder9131,y_1401', '7,20', '8,20,130'],
      'grund.csv:2: Rækken har 2 celler; overskriften har 3. [register/cells]',
      'grund.csv:2: The row has 2 cells; the header has 3. [register/cells]',
    ],
    [
      'a person without a number',
      ['lobenr,alder9131,y_1401', ',20,130'],
      'grund.csv:2: Personen har intet løbenummer. Alle rækker skal have et. [register/dream-no-id]',
      'grund.csv:2: The person has no number. Every row must have one. [register/dream-no-id]',
    ],
    [
      'a person twice',
      ['lobenr,alder9131,y_1401', '7,20,130', '7,20,130'],
      'grund.csv:3: Personen står i en tidligere række. DREAM har én række for hver person. [register/dream-twice]',
      'grund.csv:3: The person stands in an earlier row. DREAM has one row for each person. [register/dream-twice]',
    ],
  ])('%s', async (_, lines, danish, english) => {
    expect(await refusal('da', ...lines)).toBe(danish);
    expect(await refusal('en', ...lines)).toBe(english);
  });

  test('CPR numbers, by the name of the column', async () => {
    expect(await refusal('da', 'PNR,alder9131,y_1401', '0105801234,20,130')).toMatch(
      /^grund\.csv: Kolonnen »PNR« ser ud til at indeholde CPR-numre\./,
    );
  });
});
