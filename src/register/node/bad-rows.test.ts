/** Each rule of the exchange format that refuses a row has a file that breaks it, and the message is held word for word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, reading, refusal, registerFiles } from './testing/register-files.ts';

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`;
const PERSONS = lines('person_id,birth_date', 'p1,1980-05-01', 'p2,1999-02-28');

const CASES: readonly (readonly [string, Files, readonly string[], readonly string[]])[] = [
  [
    'a date that does not exist',
    {
      'spells.csv': lines(
        'person_id,benefit,from,to,degree,readiness,granted_on',
        'p1,kontanthjaelp,2018-01-01,,,,',
        'p1,kontanthjaelp,2018-02-29,,,,',
      ),
    },
    ['spells.csv:3 from: »2018-02-29« er ikke en dato, der findes. Skriv den som 2018-02-28. [register/not-a-day]'],
    ['spells.csv:3 from: “2018-02-29” is not a date that exists. Write it as 2018-02-28. [register/not-a-day]'],
  ],
  [
    '29 February in a year without it, as a birth date',
    { 'persons.csv': lines('person_id,birth_date', 'p1,1900-02-29') },
    [
      'persons.csv:2 birth_date: »1900-02-29« er ikke en dato, der findes. Skriv den som 2018-02-28. [register/not-a-day]',
    ],
    ['persons.csv:2 birth_date: “1900-02-29” is not a date that exists. Write it as 2018-02-28. [register/not-a-day]'],
  ],
  [
    'a last day before the first',
    {
      'spells.csv': lines(
        'person_id,benefit,from,to,degree,readiness,granted_on',
        'p1,kontanthjaelp,2018-03-01,2018-02-28,,,',
      ),
    },
    [
      'spells.csv:2 to: Den sidste dag, 2018-02-28, ligger før den første, 2018-03-01. Den sidste dag regnes med. [register/last-day-first]',
    ],
    [
      'spells.csv:2 to: The last day, 2018-02-28, lies before the first, 2018-03-01. The last day is counted as part of it. [register/last-day-first]',
    ],
  ],
  [
    'a residence that ends before it begins',
    { 'residence.csv': lines('person_id,municipality,from,to', 'p1,840,2018-03-01,2018-02-28') },
    [
      'residence.csv:2 to: Den sidste dag, 2018-02-28, ligger før den første, 2018-03-01. Den sidste dag regnes med. [register/last-day-first]',
    ],
    [
      'residence.csv:2 to: The last day, 2018-02-28, lies before the first, 2018-03-01. The last day is counted as part of it. [register/last-day-first]',
    ],
  ],
  [
    'a benefit with a Danish letter',
    { 'spells.csv': lines('person_id,benefit,from,to,degree,readiness,granted_on', 'p1,kontanthjælp,2018-03-01,,,,') },
    ['spells.csv:2 benefit: »kontanthjælp« er ikke en af værdierne. Nærmest: kontanthjaelp. [register/unknown-code]'],
    ['spells.csv:2 benefit: “kontanthjælp” is not one of the values. Closest: kontanthjaelp. [register/unknown-code]'],
  ],
  [
    'a code in capitals',
    {
      'spells.csv': lines(
        'person_id,benefit,from,to,degree,readiness,granted_on',
        'p1,kontanthjaelp,2018-03-01,,,Jobparat,',
      ),
    },
    ['spells.csv:2 readiness: »Jobparat« er ikke en af værdierne. Nærmest: jobparat. [register/unknown-code]'],
    ['spells.csv:2 readiness: “Jobparat” is not one of the values. Closest: jobparat. [register/unknown-code]'],
  ],
  [
    'a sex that is not a letter of the list',
    { 'persons.csv': lines('person_id,birth_date,sex', 'p1,1980-05-01,kvinde') },
    ['persons.csv:2 sex: »kvinde« er ikke en af værdierne. Nærmest: k. [register/unknown-code]'],
    ['persons.csv:2 sex: “kvinde” is not one of the values. Closest: k. [register/unknown-code]'],
  ],
  [
    'municipality codes of two and of four digits',
    { 'residence.csv': lines('person_id,municipality,from,to', 'p1,84,2018-01-01,', 'p1,0840,2018-01-01,') },
    [
      'residence.csv:2 municipality: »84« er ikke en kommunekode. Den har tre cifre, for eksempel 840 for Rebild. [register/unknown-municipality]',
      'residence.csv:3 municipality: »0840« er ikke en kommunekode. Den har tre cifre, for eksempel 840 for Rebild. [register/unknown-municipality]',
    ],
    [
      'residence.csv:2 municipality: “84” is not a municipality code. It has three digits, for example 840 for Rebild. [register/unknown-municipality]',
      'residence.csv:3 municipality: “0840” is not a municipality code. It has three digits, for example 840 for Rebild. [register/unknown-municipality]',
    ],
  ],
  [
    'a person twice',
    { 'persons.csv': lines('person_id,birth_date', 'p1,1980-05-01', 'p2,1999-02-28', 'p1,1981-05-01') },
    [
      'persons.csv:4 person_id: »p1« står allerede i en tidligere række. person_id må kun stå én gang. [register/duplicate]',
    ],
    [
      'persons.csv:4 person_id: “p1” already stands in an earlier row. person_id may stand once only. [register/duplicate]',
    ],
  ],
  [
    'a contact twice',
    { 'contacts.csv': lines('contact_id,person_id,kind', 'c1,p1,jobsamtale', 'c1,p2,jobsamtale') },
    [
      'contacts.csv:3 contact_id: »c1« står allerede i en tidligere række. contact_id må kun stå én gang. [register/duplicate]',
    ],
    [
      'contacts.csv:3 contact_id: “c1” already stands in an earlier row. contact_id may stand once only. [register/duplicate]',
    ],
  ],
  [
    'a population figure twice',
    { 'population.csv': lines('municipality,period,group,value', '840,2018,16-66,100', '840,2018,16-66,101') },
    [
      'population.csv:3 group: »16-66« står allerede i en tidligere række. municipality + period + group må kun stå én gang. [register/duplicate]',
    ],
    [
      'population.csv:3 group: “16-66” already stands in an earlier row. municipality + period + group may stand once only. [register/duplicate]',
    ],
  ],
  [
    'a person that does not exist',
    { 'spells.csv': lines('person_id,benefit,from,to,degree,readiness,granted_on', 'p3,kontanthjaelp,2018-03-01,,,,') },
    ['spells.csv:2 person_id: Personen »p3« er ikke i persons.csv. [register/unknown-person]'],
    ['spells.csv:2 person_id: The person “p3” is not in persons.csv. [register/unknown-person]'],
  ],
  [
    'a person whose own row is rejected',
    {
      'persons.csv': lines('person_id,birth_date', 'p1,1980-02-30'),
      'spells.csv': lines('person_id,benefit,from,to,degree,readiness,granted_on', 'p1,kontanthjaelp,2018-03-01,,,,'),
    },
    [
      'persons.csv:2 birth_date: »1980-02-30« er ikke en dato, der findes. Skriv den som 2018-02-28. [register/not-a-day]',
      'spells.csv:2 person_id: Personen »p1« er i persons.csv, men den række kan ikke bruges. [register/rejected-person]',
    ],
    [
      'persons.csv:2 birth_date: “1980-02-30” is not a date that exists. Write it as 2018-02-28. [register/not-a-day]',
      'spells.csv:2 person_id: The person “p1” is in persons.csv, but that row cannot be used. [register/rejected-person]',
    ],
  ],
  [
    'a job order that does not exist',
    {
      'job_orders.csv': lines('order_id,workplace_id,received_on', 'o1,w1,2018-01-01'),
      'referrals.csv': lines('order_id,person_id,referred_on,relevant', 'o2,p1,2018-01-02,ja'),
    },
    [
      'referrals.csv:2 order_id: Jobordren »o2« er ikke i job_orders.csv, eller dens række kan ikke bruges. [register/unknown-order]',
    ],
    [
      'referrals.csv:2 order_id: The job order “o2” is not in job_orders.csv, or its row cannot be used. [register/unknown-order]',
    ],
  ],
  [
    'degrees of 0, of more than 1, below a thousandth and in words',
    {
      'spells.csv': lines(
        'person_id,benefit,from,to,degree,readiness,granted_on',
        'p1,kontanthjaelp,2018-03-01,,0,,',
        'p1,kontanthjaelp,2018-03-01,,1.001,,',
        'p1,kontanthjaelp,2018-03-01,,0.0004,,',
        'p1,kontanthjaelp,2018-03-01,,halv,,',
      ),
    },
    [
      'spells.csv:2 degree: »0« er uden for det mulige. Tallet skal være over 0 (mindst 0.001) og højst 1. [register/outside-range]',
      'spells.csv:3 degree: »1.001« er uden for det mulige. Tallet skal være over 0 (mindst 0.001) og højst 1. [register/outside-range]',
      'spells.csv:4 degree: »0.0004« er uden for det mulige. Tallet skal være over 0 (mindst 0.001) og højst 1. [register/outside-range]',
      'spells.csv:5 degree: »halv« er ikke et tal. Skriv det som 12.5. [register/not-a-number]',
    ],
    [
      'spells.csv:2 degree: “0” is outside what is possible. The number must be above 0 (at least 0.001) and at most 1. [register/outside-range]',
      'spells.csv:3 degree: “1.001” is outside what is possible. The number must be above 0 (at least 0.001) and at most 1. [register/outside-range]',
      'spells.csv:4 degree: “0.0004” is outside what is possible. The number must be above 0 (at least 0.001) and at most 1. [register/outside-range]',
      'spells.csv:5 degree: “halv” is not a number. Write it as 12.5. [register/not-a-number]',
    ],
  ],
  [
    'a required field that is empty',
    { 'spells.csv': lines('person_id,benefit,from,to,degree,readiness,granted_on', 'p1,,2018-03-01,,,,') },
    ['spells.csv:2 benefit: Feltet skal være udfyldt. [register/missing-value]'],
    ['spells.csv:2 benefit: The field must be filled in. [register/missing-value]'],
  ],
  [
    'rows with too few and too many cells',
    {
      'spells.csv': lines(
        'person_id,benefit,from,to,degree,readiness,granted_on',
        'p1,kontanthjaelp,2018-03-01',
        'p1,kontanthjaelp,2018-03-01,,,,,,',
      ),
    },
    [
      'spells.csv:2: Rækken har 3 celler; overskriften har 7. [register/cells]',
      'spells.csv:3: Rækken har 9 celler; overskriften har 7. [register/cells]',
    ],
    [
      'spells.csv:2: The row has 3 cells; the header has 7. [register/cells]',
      'spells.csv:3: The row has 9 cells; the header has 7. [register/cells]',
    ],
  ],
  [
    'a spell that ends in 2999',
    {
      'spells.csv': lines(
        'person_id,benefit,from,to,degree,readiness,granted_on',
        'p1,kontanthjaelp,2018-03-01,2999-12-31,,,',
      ),
    },
    [
      'spells.csv:2 to: »2999-12-31« ligger uden for de dage, et register kan have: 1800 til 2199. Lad en slutdato stå tom, hvis der ikke er nogen. [register/no-such-year]',
    ],
    [
      'spells.csv:2 to: “2999-12-31” lies outside the days a register can hold: 1800 to 2199. Leave a last day empty if there is none. [register/no-such-year]',
    ],
  ],
  [
    'a spell that ends before birth',
    {
      'spells.csv': lines(
        'person_id,benefit,from,to,degree,readiness,granted_on',
        'p2,kontanthjaelp,1998-03-01,1999-02-27,,,',
      ),
    },
    [
      'spells.csv:2 to: Den sidste dag, 1999-02-27, ligger før personens fødsel, 1999-02-28. [register/ends-before-birth]',
    ],
    [
      'spells.csv:2 to: The last day, 1999-02-27, lies before the birth of the person, 1999-02-28. [register/ends-before-birth]',
    ],
  ],
  [
    'a month that does not exist, and hours that cannot be',
    { 'employment.csv': lines('person_id,month,hours', 'p1,2018-13,20', 'p1,2018-12,-1', 'p1,2018-12,mange') },
    [
      'employment.csv:2 month: »2018-13« er ikke en måned. Skriv den som 2018-02. [register/not-a-month]',
      'employment.csv:3 hours: »-1« er uden for det mulige. Tallet skal være fra 0 til 10000. [register/outside-range]',
      'employment.csv:4 hours: »mange« er ikke et tal. Skriv det som 12.5. [register/not-a-number]',
    ],
    [
      'employment.csv:2 month: “2018-13” is not a month. Write it as 2018-02. [register/not-a-month]',
      'employment.csv:3 hours: “-1” is outside what is possible. The number must be from 0 to 10000. [register/outside-range]',
      'employment.csv:4 hours: “mange” is not a number. Write it as 12.5. [register/not-a-number]',
    ],
  ],
  [
    'control steps above 3 and between two',
    {
      'control_cases.csv': lines(
        'case_id,person_id,benefit,step,opened_on',
        'k1,p1,kontanthjaelp,4,2018-01-01',
        'k2,p1,kontanthjaelp,1.5,2018-01-01',
      ),
    },
    [
      'control_cases.csv:2 step: »4« er uden for det mulige. Tallet skal være fra 0 til 3. [register/outside-range]',
      'control_cases.csv:3 step: »1.5« er ikke et helt tal. Skriv det som 12. [register/not-a-whole-number]',
    ],
    [
      'control_cases.csv:2 step: “4” is outside what is possible. The number must be from 0 to 3. [register/outside-range]',
      'control_cases.csv:3 step: “1.5” is not a whole number. Write it as 12. [register/not-a-whole-number]',
    ],
  ],
  [
    'a population figure for half a year',
    { 'population.csv': lines('municipality,period,group,value', '840,2018-H1,16-66,100') },
    [
      'population.csv:2 period: »2018-H1« er ikke en periode. Skriv 2018, 2018-Q2 eller 2018-06. [register/not-a-period]',
    ],
    ['population.csv:2 period: “2018-H1” is not a period. Write 2018, 2018-Q2 or 2018-06. [register/not-a-period]'],
  ],
  [
    'a number that can be read in two ways',
    { 'employment.csv': lines('person_id;month;hours;amount_dkk', 'p1;2018-12;20,5;12.345') },
    [
      'employment.csv:2 amount_dkk: »12.345« kan læses både med tusinder og med decimaler. Skriv det uden punktum mellem tusinder. [register/ambiguous-number]',
    ],
    [
      'employment.csv:2 amount_dkk: “12.345” can be read with thousands or with decimals. Write it without a dot between thousands. [register/ambiguous-number]',
    ],
  ],
  [
    'a CPR number where a code should be',
    { 'residence.csv': lines('person_id,municipality,from,to', 'p1,010580-1234,2018-01-01,') },
    [
      'residence.csv:2 municipality: »••••••-••••« er ikke en kommunekode. Den har tre cifre, for eksempel 840 for Rebild. [register/unknown-municipality]',
    ],
    [
      'residence.csv:2 municipality: “••••••-••••” is not a municipality code. It has three digits, for example 840 for Rebild. [register/unknown-municipality]',
    ],
  ],
];

describe('a row is refused with file, line, column, value and reason', () => {
  test.each(CASES)('%s', async (_, files, danish, english) => {
    const all = { 'persons.csv': PERSONS, ...files };
    const [summary, ...rows] = await refusal(all, 'da');
    expect(summary).toBe(
      `Rækker, der ikke kan bruges: ${danish.length}. Intet er læst ind. Ret dem, eller kør med --accept-rejects FIL for at gå videre uden dem. [register/rows-rejected]`,
    );
    expect(rows).toEqual(danish);
    const [, ...same] = await refusal(all, 'en');
    expect(same).toEqual(english);
  });

  test('the line is right after cells with line breaks in them', async () => {
    const files = {
      'persons.csv': PERSONS,
      'contacts.csv':
        'contact_id,person_id,kind,caseworker\nc1,p1,andet,"Ida\nHolm"\n\nc2,p9,andet,"Bo\n\nK"\nc3,p8,andet,\n',
    };
    expect((await refusal(files)).slice(1)).toEqual([
      'contacts.csv:5 person_id: Personen »p9« er ikke i persons.csv. [register/unknown-person]',
      'contacts.csv:8 person_id: Personen »p8« er ikke i persons.csv. [register/unknown-person]',
    ]);
  });

  test('all are counted, the first hundred are told', async () => {
    const rows = Array.from({ length: 1200 }, (_, row) => `p1,kontanthjaelp,2018-13-${row}`);
    const files = { 'persons.csv': PERSONS, 'spells.csv': lines('person_id,benefit,from', ...rows) };
    const told = await refusal(files, 'en');
    expect(told[0]).toMatch(/^Rows that cannot be used: 1200\. Nothing has been read in\./);
    expect(told).toHaveLength(101);
    expect(told[100]).toMatch(/^spells\.csv:101 from: “2018-13-99” is not a date/);
  });
});

describe('going on without the rows that cannot be used', () => {
  const files = {
    'persons.csv': lines('person_id,birth_date', 'p1,1980-05-01', 'p2,1999-02-30'),
    'spells.csv': lines(
      'person_id,benefit,from,to',
      'p1,kontanthjaelp,2018-01-01,2018-01-31',
      'p2,kontanthjaelp,2018-01-01,',
      'p1,"kontant, hjælp",2018-02-01,',
      'p1,010580-1234,2018-02-01,',
      'p1,sygedagpenge,2018-02-01,',
    ),
  };

  test('the good ones are kept; the others stand in the file, each with its row, and are counted', async () => {
    const path = join(registerFiles({}), 'rejects.csv');
    const { register, rejected, rejects } = await reading(files, { acceptRejects: path });
    expect([register.people.count, register.people.spells.rows, rejected, rejects.length]).toEqual([1, 2, 4, 4]);
    expect(readFileSync(path, 'utf8')).toBe(
      lines(
        'file,line,column,value,code,reason_da,reason_en,row',
        'persons.csv,3,birth_date,1999-02-30,register/not-a-day,"»1999-02-30« er ikke en dato, der findes. Skriv den som 2018-02-28.",“1999-02-30” is not a date that exists. Write it as 2018-02-28.,"p2,1999-02-30"',
        'spells.csv,3,person_id,p2,register/rejected-person,"Personen »p2« er i persons.csv, men den række kan ikke bruges.","The person “p2” is in persons.csv, but that row cannot be used.","p2,kontanthjaelp,2018-01-01,"',
        'spells.csv,4,benefit,"kontant, hjælp",register/unknown-code,"»kontant, hjælp« er ikke en af værdierne. Nærmest: kontanthjaelp.","“kontant, hjælp” is not one of the values. Closest: kontanthjaelp.","p1,""kontant, hjælp"",2018-02-01,"',
        'spells.csv,5,benefit,••••••-••••,register/unknown-code,»••••••-••••« er ikke en af værdierne. Nærmest: a_dagpenge.,“••••••-••••” is not one of the values. Closest: a_dagpenge.,"p1,••••••-••••,2018-02-01,"',
      ),
    );
  });

  test('with nothing to reject the file has its header only', async () => {
    const path = join(registerFiles({}), 'rejects.csv');
    const { rejected } = await reading({ 'persons.csv': PERSONS }, { acceptRejects: path });
    expect(rejected).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('file,line,column,value,code,reason_da,reason_en,row\n');
  });

  test('what stops an import stops it all the same, and leaves no file', async () => {
    const folder = registerFiles({});
    const told = await refusal({ ...files, 'spells.csv': 'person_id\n' }, 'da', {
      acceptRejects: join(folder, 'r.csv'),
    });
    expect(told[0]).toMatch(/register\/missing-column/);
    expect(() => readFileSync(join(folder, 'r.csv'))).toThrow();
    expect(() => readFileSync(join(folder, 'r.csv.unfinished'))).toThrow();
  });

  test('a file that cannot be written is told before anything is read', async () => {
    const path = join(registerFiles({}), 'no-such-folder', 'r.csv');
    expect(await refusal(files, 'en', { acceptRejects: path })).toEqual([
      `“${path}” cannot be written (ENOENT). Nothing has been changed. [register/unwritable]`,
    ]);
  });
});
