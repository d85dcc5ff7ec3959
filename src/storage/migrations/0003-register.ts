/**
 * A municipality's register: one table for each file of the exchange format, and the recordings that brought what is in them.
 * A row is one version of one fact; its columns are those of the file, except that the municipality a row is about is called
 * `in_municipality`, and `to` is the first day outside. Facts have no foreign keys: they are checked by the reader of the
 * files before they come here, and a million look-ups would double the time of an import.
 */
import { type Kysely, sql } from 'kysely';
import { allowAppending, describe, keepMunicipalitiesApart, run } from './steps.ts';

type Db = Kysely<never>;

/** Column → its type, and what it holds. */
type Columns = Readonly<Record<string, readonly [type: string, about: string]>>;

interface Facts {
  readonly about: string;
  /** The column that says whose row it is. */
  readonly subject: string;
  readonly columns: Columns;
  /** A column that is looked up by itself. */
  readonly lookedUpBy?: string;
}

const ID = 'text collate "C" not null';
const WHO = [ID, 'Id of the person: opaque text, never a CPR number'] as const;
const FROM = ['date not null', 'First day'] as const;
const TO = ['date', 'The first day outside; empty: it goes on'] as const;

const TABLES: Readonly<Record<string, Facts>> = {
  register_persons: {
    about: 'Persons of the register',
    subject: 'person_id',
    columns: {
      person_id: WHO,
      birth_date: ['date not null', 'Day of birth'],
      sex: ['text', 'k or m; empty: not known, here and in the following'],
      origin: ['text', 'dansk, indvandrer-vestlig, indvandrer-ikke-vestlig or efterkommer'],
      education: ['text', 'Highest education'],
      unemployment_fund: ['text', 'Name of the unemployment fund'],
    },
  },
  register_residence: {
    about: 'Where persons live',
    subject: 'person_id',
    columns: {
      person_id: WHO,
      in_municipality: ['text not null', 'Code of the municipality the person lives in'],
      from: FROM,
      to: TO,
    },
  },
  register_arrivals: {
    about: 'Refugees and reunified families when a municipality received them',
    subject: 'person_id',
    columns: {
      person_id: WHO,
      date: ['date not null', 'When the municipality received the person'],
      basis: ['text not null', 'flygtning, familiesammenfoert-til-flygtning or andet'],
    },
  },
  register_spells: {
    about: 'Stretches on a benefit; they may overlap',
    subject: 'person_id',
    columns: {
      person_id: WHO,
      benefit: ['text not null', 'Id of the benefit'],
      from: FROM,
      to: TO,
      degree: ['numeric not null', 'Share of full time, above 0 and at most 1'],
      readiness: ['text', 'jobparat, aktivitetsparat, uddannelsesparat or aabenlyst-uddannelsesparat'],
      granted_on: ['date', 'When it was granted'],
    },
  },
  register_employment: {
    about: 'Paid hours, month by month and workplace by workplace',
    subject: 'person_id',
    columns: {
      person_id: WHO,
      month: ['text not null', 'Month such as 2018-06'],
      hours: ['numeric not null', 'Ordinary paid hours in the month'],
      workplace_id: ['text', 'P number of the workplace'],
      amount_dkk: ['numeric', 'Wages in kroner'],
      support: ['text not null', 'ordinaer, loentilskud, fleksjob, igu, voksenlaerling or jobrotation'],
    },
  },
  register_contacts: {
    about: 'Conversations: due, booked, held',
    subject: 'person_id',
    lookedUpBy: 'contact_id',
    columns: {
      contact_id: [ID, 'Id of the conversation'],
      person_id: WHO,
      kind: ['text not null', 'jobsamtale, faellessamtale, cv-samtale, opfoelgning or andet'],
      due_on: ['date', 'The last day on which it is on time'],
      booked_for: ['date', 'The day it is booked for'],
      held_on: ['date', 'The day it was held'],
      channel: ['text', 'fremmoede, telefon, video or virksomhed'],
      outcome: ['text', 'afholdt, udeblevet or aflyst'],
      booked_by: ['text', 'borger or medarbejder'],
      caseworker: ['text', 'Who holds it'],
    },
  },
  register_activities: {
    about: 'Offers and activities',
    subject: 'person_id',
    lookedUpBy: 'activity_id',
    columns: {
      activity_id: [ID, 'Id of the activity'],
      person_id: WHO,
      kind: ['text not null', 'virksomhedspraktik, loentilskud, nytteindsats …'],
      from: FROM,
      to: TO,
      hours_per_week: ['numeric', 'Hours a week'],
      workplace_id: ['text', 'P number of the workplace'],
      provider: ['text', 'Who provides it'],
    },
  },
  register_education: {
    about: 'Education outside the employment effort',
    subject: 'person_id',
    columns: {
      person_id: WHO,
      kind: ['text not null', 'ungdomsuddannelse, videregaaende, fgu or andet'],
      from: FROM,
      to: TO,
      completed: ['text', 'ja or nej'],
    },
  },
  register_school: {
    about: 'Leaving grade 9',
    subject: 'person_id',
    columns: {
      person_id: WHO,
      grade9_finished_on: ['date not null', 'When grade 9 was finished'],
      danish_average: ['numeric', 'Average in Danish'],
      mathematics_average: ['numeric', 'Average in mathematics'],
    },
  },
  register_workplaces: {
    about: 'Workplaces (production units)',
    subject: 'workplace_id',
    columns: {
      workplace_id: [ID, 'P number'],
      company_id: ['text not null', 'CVR number'],
      in_municipality: ['text not null', 'Code of the municipality it lies in'],
      from: FROM,
      to: TO,
      name: ['text', 'Name'],
      industry: ['text', 'Industry, DB07'],
      employees: ['integer', 'How many work there'],
      sector: ['text', 'privat or offentlig'],
    },
  },
  register_job_orders: {
    about: 'Job orders of companies',
    subject: 'order_id',
    columns: {
      order_id: [ID, 'Id of the job order'],
      workplace_id: ['text not null', 'P number of the workplace'],
      received_on: ['date not null', 'When it was received'],
      in_municipality: ['text', 'Code of the municipality that received it'],
      occupation: ['text', 'Occupation, DISCO-08'],
      title: ['text', 'Title'],
      positions: ['integer', 'How many are wanted'],
      closed_on: ['date', 'When it was closed'],
    },
  },
  register_referrals: {
    about: 'Persons referred to job orders',
    subject: 'order_id',
    columns: {
      order_id: [ID, 'Id of the job order'],
      person_id: WHO,
      referred_on: ['date not null', 'When the person was referred'],
      relevant: ['text not null', 'ja or nej: whether the company found the person relevant'],
      outcome: ['text', 'ansat, afslag, ikke-interesseret or aaben'],
      hired_on: ['date', 'When the person was hired'],
    },
  },
  register_control_cases: {
    about: 'Control cases',
    subject: 'person_id',
    lookedUpBy: 'case_id',
    columns: {
      case_id: [ID, 'Id of the case'],
      person_id: WHO,
      benefit: ['text not null', 'Id of the benefit'],
      step: ['integer not null', 'Step of the control, 0 to 3'],
      opened_on: ['date not null', 'When it was opened'],
      closed_on: ['date', 'When it was closed'],
      source: ['text', 'Where it came from'],
      result: ['text', 'stoppet, aendret or uaendret'],
      claim_oere: ['bigint', 'What is to be paid back, in øre'],
      monthly_saving_oere: ['bigint', 'What is saved a month, in øre'],
    },
  },
  register_population: {
    about: 'Population figures for shares of the population',
    subject: 'group',
    columns: {
      in_municipality: ['text not null', 'Code of the municipality it is about'],
      period: ['text not null', 'Period such as 2018, 2018-Q2 or 2018-06'],
      group: [ID, 'Group such as alle or 16-66'],
      value: ['numeric not null', 'How many persons'],
    },
  },
};

export async function up(db: Db): Promise<void> {
  await recordings(db);
  await sql`create sequence register_fact cache 20`.execute(db);
  await sql`grant usage on sequence register_fact to pejl_app`.execute(db);
  for (const [table, facts] of Object.entries(TABLES)) await factTable(db, table, facts);
}

async function recordings(db: Db): Promise<void> {
  await run(
    db,
    `create table register_recording (
       municipality text collate "C" not null references municipality,
       number integer not null check (number >= 1),
       recorded_at timestamptz not null default clock_timestamp(),
       recorded_by text not null,
       source text not null check (source in ('delivery', 'entry')),
       files text[] not null,
       subjects json,
       delivery json check ((source = 'delivery') = (delivery is not null)),
       primary key (municipality, number)
     )`,
  );
  await keepMunicipalitiesApart(db, 'register_recording');
  const filledIn = {
    municipality: 'Municipality code: whose register it is',
    number: 'From 1, without gaps, in the order of the commits',
    recorded_by: 'Who or what recorded it',
    source: 'delivery: files that were imported; entry: somebody wrote it in Pejl',
    files: 'The files of the register that it speaks of',
    subjects:
      'What changed, as pairs of kind and id: whoever follows reads these again; empty: read the whole register again',
    delivery: 'Of a delivery: its files, rows, rejected rows, notes, whether it is synthetic, and what it changed',
  };
  await allowAppending(db, 'register_recording', Object.keys(filledIn));
  const about =
    'Each change of the register as one committed piece of work, and the outbox that servers follow. Append-only';
  await describe(db, 'register_recording', about, {
    ...filledIn,
    recorded_at: 'When it was recorded, by the clock of the database',
  });
}

async function factTable(db: Db, table: string, { about, subject, columns, lookedUpBy }: Facts): Promise<void> {
  const own = Object.entries(columns).map(([name, [type]]) => `"${name}" ${type}`);
  await run(
    db,
    `create table ${table} (
       municipality text collate "C" not null,
       fact bigint not null default nextval('register_fact'),
       version integer not null default 1 check (version >= 1),
       recording integer not null,
       withdrawn boolean not null default false check (not withdrawn or version > 1),
       ${own.join(',\n       ')},
       ${'to' in columns ? 'check ("to" > "from"),' : ''}
       primary key (municipality, "${subject}", fact, version)
     )`,
    ...(lookedUpBy ? [`create index ${table}_by_id on ${table} (municipality, ${lookedUpBy})`] : []),
  );
  await keepMunicipalitiesApart(db, table);
  const comments = {
    municipality: 'Municipality code: whose register it is',
    fact: 'The fact, the same through all its versions',
    version: 'From 1 within the fact; each replaces the one before it',
    recording: 'Number of the recording that brought this version',
    withdrawn: 'The version before it no longer holds, and nothing comes in its place',
  };
  await allowAppending(
    db,
    table,
    [...Object.keys(comments), ...Object.keys(columns)].map((name) => `"${name}"`),
  );
  await describe(db, table, `${about}. Append-only: a correction is a new version of the fact`, {
    ...comments,
    ...Object.fromEntries(Object.entries(columns).map(([name, [, text]]) => [`"${name}"`, text])),
  });
}
