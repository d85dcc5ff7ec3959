/** Registers that can be read: what ends up in memory, habits that are recognised, and what is told. */
import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { FOREVER, NO_DAY } from '../columns/column-table.ts';
import { PersonCursor } from '../columns/person-cursor.ts';
import type { Register } from '../register.ts';
import { reading, told } from './testing/register-files.ts';

const PERSONS = 'person_id,birth_date\np1,1980-05-01\np2,1999-02-28\n';
const RESIDENCE = 'person_id,municipality,from,to\np1,840,2015-01-01,\np2,851,2015-01-01,2018-06-30\n';

/** `kontanthjaelp 2018-01-01–2018-03-31 1000`: the spells of a person. */
function spells({ people }: Register, id: string): string[] {
  const { spells: rows, columns } = new PersonCursor(people).seek(people.ids.indexOf(id));
  const lines: string[] = [];
  for (let row = rows.start; row < rows.end; row++) {
    const { benefit, from, to, degree } = rows.of;
    const last = to[row] === FOREVER ? '' : printDay(to[row]! - 1);
    lines.push(`${columns.dictionaries.benefits.value(benefit[row]!)} ${printDay(from[row]!)}–${last} ${degree[row]}`);
  }
  return lines;
}

describe('what ends up in memory', () => {
  test('spells by person in order of time, whatever the order of the rows and of the columns', async () => {
    const { register } = await reading({
      'persons.csv': PERSONS,
      'residence.csv': RESIDENCE,
      'spells.csv': [
        'from,to,benefit,person_id,degree',
        '2018-05-01,,sygedagpenge,p1,0.755',
        '2018-02-01,2018-02-28,uddannelseshjaelp,p2,',
        '2018-01-01,2018-03-31,kontanthjaelp,p1,1',
        '',
      ].join('\n'),
    });
    expect(spells(register, 'p1')).toEqual([
      'kontanthjaelp 2018-01-01–2018-03-31 1000',
      'sygedagpenge 2018-05-01– 755',
    ]);
    expect(spells(register, 'p2')).toEqual(['uddannelseshjaelp 2018-02-01–2018-02-28 1000']);
    expect([...register.municipalities.values]).toEqual(['840', '851']);
  });

  test('every column of every file', async () => {
    const { register, notes } = await reading({
      'persons.csv':
        'person_id,birth_date,sex,origin,education,unemployment_fund\np1,1980-05-01,k,dansk,lang,3F\np2,1999-02-28,,,,\n',
      'residence.csv': RESIDENCE,
      'arrivals.csv': 'person_id,date,basis\np2,2016-01-01,flygtning\n',
      'spells.csv':
        'person_id,benefit,from,to,degree,readiness,granted_on\np1,kontanthjaelp,2018-01-01,,0.5,jobparat,2017-12-20\n',
      'employment.csv':
        'person_id,month,hours,workplace_id,amount_dkk,support\np1,2018-04,20.5,1000000001,3450.25,\np1,2018-05,0,,,igu\n',
      'contacts.csv':
        'contact_id,person_id,kind,due_on,booked_for,held_on,channel,outcome,booked_by,caseworker\nc1,p1,jobsamtale,2018-01-10,2018-01-09,2018-01-09,video,afholdt,borger,Ida\n',
      'activities.csv':
        'activity_id,person_id,kind,from,to,hours_per_week,workplace_id,provider\na1,p1,virksomhedspraktik,2018-02-01,2018-02-28,25,1000000001,\na2,p1,mentor,2018-02-01,,,,Skolen\n',
      'education.csv': 'person_id,kind,from,to,completed\np2,fgu,2018-08-01,,nej\n',
      'school.csv': 'person_id,grade9_finished_on,danish_average,mathematics_average\np2,2015-06-20,7.4,-3\n',
      'workplaces.csv':
        'workplace_id,company_id,municipality,from,to,name,industry,employees,sector\n1000000001,12345674,840,2010-01-01,,Mosegård,011100,12,privat\n',
      'job_orders.csv':
        'order_id,workplace_id,received_on,municipality,occupation,title,positions,closed_on\no1,1000000001,2018-03-01,840,522300,Ekspedient,2,\n',
      'referrals.csv':
        'order_id,person_id,referred_on,relevant,outcome,hired_on\no1,p1,2018-03-05,ja,ansat,2018-04-01\n',
      'control_cases.csv':
        'case_id,person_id,benefit,step,opened_on,closed_on,source,result,claim_oere,monthly_saving_oere\nk1,p1,kontanthjaelp,2,2018-01-01,2018-02-01,Udbetaling,stoppet,123400,-500\n',
      'population.csv': 'municipality,period,group,value\n840,2018-Q1,16-66,18654\n',
    });
    expect(notes).toEqual([]);
    const { people, workplaces, jobOrders, population, files } = register;
    const person = new PersonCursor(people);
    const { of: contact, start: c } = person.contacts;
    const { of: job, start: j } = person.employment;
    const { of: activity, start: a } = person.activities;
    const { of: control, start: k } = person.controlCases;
    expect(files.size).toBe(14);
    expect([job.hours[j], job.amountOere[j], job.support[j], job.support[j + 1]]).toEqual([2050, 345025, 1, 4]);
    expect(job.amountOere[j + 1]).toBeNaN();
    expect([contact.channel[c], contact.outcome[c], contact.bookedBy[c], people.contactIds.at(contact.id[c]!)]).toEqual(
      [3, 1, 1, 'c1'],
    );
    expect(people.dictionaries.caseworkers.values).toEqual(['Ida']);
    expect([activity.hoursPerWeek[a], activity.hoursPerWeek[a + 1], activity.to[a + 1]]).toEqual([2500, -1, FOREVER]);
    expect([control.step[k], control.claimOere[k], control.monthlySavingOere[k]]).toEqual([2, 123400, -500]);
    person.seek(1);
    const { of: school, start: s } = person.school;
    expect([school.danish[s], school.mathematics[s]]).toEqual([740, -300]);
    expect([people.person.sex[1], people.person.unemploymentFund[1]]).toEqual([0, 0]);
    expect([workplaces.workplace.employees[0], workplaces.dictionaries.names.values[0]]).toEqual([12, 'Mosegård']);
    expect(workplaces.activities.rows).toBe(1);
    expect([jobOrders.order.positions[0], jobOrders.order.closedOn[0]]).toEqual([2, NO_DAY]);
    expect([jobOrders.referrals.columns.person[0], jobOrders.referrals.columns.hiredOn[0]]).toEqual([
      0,
      parseDay('2018-04-01'),
    ]);
    expect(population.figures.map(({ municipality, group, value }) => [municipality, group, value])).toEqual([
      ['840', '16-66', 18654],
    ]);
  });

  test('files that are not there are missing in the register, and are not empty ones', async () => {
    const { register } = await reading({ 'persons.csv': PERSONS, 'spells.csv': 'person_id,benefit,from\n' });
    expect([...register.files]).toEqual(['persons', 'spells']);
  });

  test('spells of one person may overlap, and the same spell may stand twice', async () => {
    const rows = ['p1,kontanthjaelp,2018-01-01,2018-03-31', 'p1,sygedagpenge,2018-02-01,2018-02-28'];
    const { register } = await reading({
      'persons.csv': PERSONS,
      'spells.csv': ['person_id,benefit,from,to', ...rows, rows[0], ''].join('\n'),
    });
    expect(spells(register, 'p1')).toEqual([
      'kontanthjaelp 2018-01-01–2018-03-31 1000',
      'kontanthjaelp 2018-01-01–2018-03-31 1000',
      'sygedagpenge 2018-02-01–2018-02-28 1000',
    ]);
  });

  test('born on 29 February, and a spell that ends on the day of birth', async () => {
    const { register } = await reading({
      'persons.csv': 'person_id,birth_date\np1,2000-02-29\n',
      'spells.csv': 'person_id,benefit,from,to\np1,kontanthjaelp,2000-01-01,2000-02-29\n',
    });
    expect(printDay(register.people.person.born[0]!)).toBe('2000-02-29');
    expect(register.people.spells.rows).toBe(1);
  });

  test('the order of rows makes no difference to anything', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => {
      const benefit = ['su', 'kontanthjaelp', 'a_dagpenge'][row % 3];
      return `p${1 + (row % 2)},${benefit},2018-0${1 + (row % 4)}-01,,0.${1 + (row % 5)},${row % 7 ? '' : 'jobparat'}`;
    });
    const read = (spellRows: readonly string[]) =>
      reading({
        'persons.csv': PERSONS,
        'spells.csv': ['person_id,benefit,from,to,degree,readiness', ...spellRows, ''].join('\n'),
      });
    const [there, back] = [await read(rows), await read(rows.toReversed())];
    expect(back.register.people.spells).toEqual(there.register.people.spells);
    expect(back.register.people.dictionaries.benefits.values).toEqual(['a_dagpenge', 'kontanthjaelp', 'su']);
  });
});

describe('where people live', () => {
  test('without residence.csv a municipality places everybody there always', async () => {
    const read = await reading({ 'persons.csv': PERSONS }, { municipality: '840' });
    const { residence } = read.register.people;
    expect([residence.rows, residence.columns.to[1], read.register.files.has('residence')]).toEqual([2, FOREVER, true]);
    expect(read.register.municipalities.values).toEqual(['840']);
    expect(told(read)).toEqual(['Uden residence.csv regnes alle for altid at bo i kommune 840.']);
  });

  test('with residence.csv the municipality is not used, and that is told', async () => {
    const read = await reading({ 'persons.csv': PERSONS, 'residence.csv': RESIDENCE }, { municipality: '607' });
    expect(read.register.municipalities.values).toEqual(['840', '851']);
    expect(told(read, 'en')).toEqual(['--municipality 607 was not used: residence.csv says where people live.']);
  });

  test('a person without residence is kept, and told', async () => {
    const files = { 'persons.csv': PERSONS, 'residence.csv': RESIDENCE.split('\n').slice(0, 2).join('\n') };
    const read = await reading(files);
    expect(read.register.people.count).toBe(2);
    expect(told(read)).toEqual(['Personer uden bopæl i registret: 1. De er beholdt, men tæller i ingen kommune.']);
  });
});

describe('Danish habits are recognised, and told', () => {
  test('semicolons, decimal commas, dots between thousands, the day first', async () => {
    const read = await reading({
      'persons.csv': 'person_id;birth_date\r\np1;1-5-1980\r\np2;28-02-1999\r\n',
      'employment.csv': 'person_id;month;hours;amount_dkk\r\np1;04-2018;20,5;1.234,50\r\np1;2018-05-01;7;\r\n',
    });
    const { of, start } = new PersonCursor(read.register.people).employment;
    expect(printDay(read.register.people.person.born[0]!)).toBe('1980-05-01');
    expect([of.hours[start], of.amountOere[start], of.month[start + 1]! - of.month[start]!]).toEqual([2050, 123450, 1]);
    expect(told(read)).toEqual([
      'persons.csv | Cellerne er adskilt af semikolon.',
      'persons.csv | birth_date | Datoer skrevet med dagen først og læst som dag-måned-år: 2.',
      'employment.csv | Cellerne er adskilt af semikolon.',
      'employment.csv | month | Måneder skrevet med måneden først og læst som måned-år: 1.',
      'employment.csv | month | Måneder skrevet som datoer: 1.',
      'employment.csv | hours | Tal skrevet med decimalkomma: 1.',
      'employment.csv | amount_dkk | Tal skrevet med decimalkomma: 1.',
      'employment.csv | amount_dkk | Tal skrevet med punktum mellem tusinder: 1.',
    ]);
  });

  test('Windows-1252, also when the first Danish letter comes late', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `c${row},p1,andet,${row < 39_999 ? 'Ida' : 'Søren'}`);
    const text = ['contact_id,person_id,kind,caseworker', ...rows, ''].join('\n');
    const read = await reading({ 'persons.csv': PERSONS, 'contacts.csv': Buffer.from(text, 'latin1') });
    expect(read.register.people.dictionaries.caseworkers.values).toEqual(['Ida', 'Søren']);
    expect(told(read, 'en')).toEqual(['contacts.csv | The file is not in UTF-8; it was read as Windows-1252.']);
  });

  test('a byte order mark, and UTF-8 letters split between two reads', async () => {
    const names = Array.from({ length: 60_000 }, (_, row) => `p${row},1980-05-01,æøåæøåæøå${row % 10}`);
    const text = `\uFEFFperson_id,birth_date,unemployment_fund\n${names.join('\n')}\n`;
    const read = await reading({ 'persons.csv': text });
    expect(told(read)).toEqual([]);
    expect(read.register.people.dictionaries.unemploymentFunds.size).toBe(10);
  });

  test('zeros that a spreadsheet took away: from industry codes, and from ids', async () => {
    const read = await reading({
      'persons.csv': 'person_id,birth_date\n000123,1980-05-01\n004567,1999-02-28\n',
      'residence.csv': 'person_id,municipality,from\n123,840,2015-01-01\n4567,840,2015-01-01\n',
      'workplaces.csv': 'workplace_id,company_id,municipality,from,industry\nw1,12345674,840,2010-01-01,11100\n',
    });
    expect(read.register.workplaces.dictionaries.industries.values).toEqual(['011100']);
    expect(told(read)).toEqual([
      'workplaces.csv | industry | Koder, der havde mistet deres første nul og er læst med 6 cifre: 1.',
      'residence.csv | person_id | Id’er, der havde mistet nuller foran og er læst med 6 cifre som i persons.csv: 2.',
    ]);
  });

  test('more decimals than are kept', async () => {
    const read = await reading({
      'persons.csv': PERSONS,
      'spells.csv': 'person_id,benefit,from,degree\np1,fleksjob,2018-01-01,0.33333\n',
    });
    expect(spells(read.register, 'p1')).toEqual(['fleksjob 2018-01-01– 333']);
    expect(told(read)).toEqual(['spells.csv | degree | Tal med flere end 3 decimaler, som er afrundet: 1.']);
  });
});

describe('told, and kept', () => {
  test('spells outside the days on which their benefit existed', async () => {
    const read = await reading({
      'persons.csv': PERSONS,
      'spells.csv': [
        'person_id,benefit,from,to',
        'p1,uddannelseshjaelp,2013-12-31,2014-01-31',
        'p1,uddannelseshjaelp,2014-01-01,2025-06-30',
        'p1,uddannelseshjaelp,2025-06-01,2025-07-01',
        'p1,uddannelseshjaelp,2025-06-30,',
        'p1,kontantydelse,2015-12-31,2016-01-31',
        '',
      ].join('\n'),
    });
    expect(read.register.people.spells.rows).toBe(5);
    expect(told(read)).toEqual([
      'spells | Forløb på Kontantydelse på dage, hvor det ikke vides, om ydelsen fandtes: 1. De tæller, som de står.',
      'spells | Forløb på Uddannelseshjælp, der helt eller delvis ligger uden for de dage, hvor ydelsen fandtes: 2. De tæller, som de står.',
    ]);
  });

  test('workplaces nobody knows, and job orders received nowhere', async () => {
    const read = await reading({
      'persons.csv': PERSONS,
      'workplaces.csv': 'workplace_id,company_id,municipality,from\nw1,12345674,840,2010-01-01\n',
      'employment.csv': 'person_id,month,hours,workplace_id\np1,2018-01,20,w1\np1,2018-02,20,w2\n',
      'job_orders.csv': 'order_id,workplace_id,received_on\no1,w3,2018-01-01\n',
    });
    expect(told(read)).toEqual([
      'Jobordrer, der ikke siger, hvilken kommune der modtog dem: 1. De tæller i ingen kommune.',
      'employment | workplace_id | Rækker med en arbejdsplads, der ikke er i workplaces.csv: 1. De er beholdt.',
      'job_orders | workplace_id | Rækker med en arbejdsplads, der ikke er i workplaces.csv: 1. De er beholdt.',
    ]);
    expect(read.register.people.dictionaries.workplaces.values).toEqual(['w1', 'w2', 'w3']);
  });

  test('files and columns that do not belong, when they are to be left out', async () => {
    const files = { 'persons.csv': 'person_id,birth_date,note,\np1,1980-05-01,x,\n', 'README.txt': 'x' };
    const read = await reading(files, { ignoreUnknown: true });
    expect(told(read)).toEqual([
      'README.txt | Filen hører ikke til et register og er ikke læst.',
      'persons.csv | note | Kolonnen hører ikke til filen og er ikke læst.',
      'persons.csv | En kolonne uden navn er ikke læst.',
    ]);
  });

  test('a synthetic register says so', async () => {
    const marker = { synthetic: true, made: { seed: 7, municipality: '840' } } as const;
    const read = await reading({ 'persons.csv': PERSONS, 'register.json': JSON.stringify(marker) });
    expect(read.marker).toEqual(marker);
    expect(told(read)).toEqual(['Registret er syntetisk: personerne findes ikke.']);
    expect((await reading({ 'persons.csv': PERSONS })).marker).toBeNull();
  });
});

describe('forms', () => {
  test('gzip, and parts in a folder', async () => {
    const { register } = await reading({
      'persons.csv.gz': gzipSync(PERSONS),
      'spells/840.csv': 'person_id,benefit,from\np1,kontanthjaelp,2018-01-01\n',
      'spells/851/one.csv.gz': gzipSync('from;person_id;benefit\n2018-02-01;p2;su\n'),
      '.DS_Store': 'x',
    });
    expect([spells(register, 'p1'), spells(register, 'p2')]).toEqual([
      ['kontanthjaelp 2018-01-01– 1000'],
      ['su 2018-02-01– 1000'],
    ]);
  });

  test('progress is told, file by file', async () => {
    const seen = new Map<string, number>();
    await reading(
      { 'persons.csv': PERSONS, 'residence.csv': RESIDENCE },
      { onProgress: ({ file, rows }) => seen.set(file, rows) },
    );
    expect([...seen]).toEqual([
      ['persons.csv', 2],
      ['residence.csv', 2],
    ]);
  });
});
