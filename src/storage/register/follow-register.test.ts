/**
 * Registers and figures that follow the database: random edits through storage, several followers, many writers at once. What
 * followed by difference is what a register read anew gives, to the last digit.
 */
import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import { parseDay, printDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { type Period, periodsWithin } from '../../core/period.ts';
import { type Ask, fold } from '../../measures/fold.ts';
import { LiveFigures } from '../../measures/live/live-figures.ts';
import { loadMeasures } from '../../measures/node/load-measures.ts';
import { rowsOf } from '../../measures/rows.ts';
import { scopeOf } from '../../measures/scope.ts';
import { someLives, someParts } from '../../measures/testing/lives.ts';
import { Life } from '../../register/life.ts';
import { REGISTER_FILES, type Register } from '../../register/register.ts';
import { type RegisterParts, registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { copyingOf } from '../copying.ts';
import type { Storage } from '../storage.ts';
import { FollowedRegister } from './follow-register.ts';
import { historyOf, type RecordedFact } from './history.ts';
import { importRegister } from './import-register.ts';
import { readRegister } from './read-register.ts';
import { type Entry, recordEntries } from './record-entry.ts';
import type { SubjectKey } from './recording.ts';
import { RECORDED } from './recordings.ts';

const law = shippedLaw().decidedBy([
  {
    law: 'kontrol/fremadrettede-maaneder',
    value: { kontanthjaelp: 6, a_dagpenge: 3 },
    from: parseDay('2010-01-01'),
    who: 'Byrådet',
    when: parseDay('2010-01-01'),
    ground: 'prøve',
  },
]);
const months = periodsWithin('month', { from: parseDay('2015-07-01'), to: parseDay('2018-07-01') }) as [Period];
const question = { periods: months, municipalities: ['840', '607'], asOf: parseDay('2018-06-30'), law };
const asks: Ask[] = (await loadMeasures())
  .filter(({ grains }) => grains.includes('month'))
  .map((measure) => ({ measure, by: [[]] }));

function countedAnew(register: Register) {
  const scope = scopeOf(register, question.periods, question.municipalities, question.asOf, law);
  const cubes = fold(scope, asks);
  return asks.map(({ measure }, at) => [measure.id, rowsOf(measure, cubes[at]![0]!, scope)]);
}

class Follower {
  readonly #storage: Storage;
  readonly #register: FollowedRegister;
  readonly #figures: LiveFigures;
  told = 0;

  private constructor(storage: Storage, register: FollowedRegister, figures: LiveFigures) {
    this.#storage = storage;
    this.#register = register;
    this.#figures = figures;
  }

  static async start(storage: Storage): Promise<Follower> {
    const register = (await FollowedRegister.load(storage, '840'))!;
    return new Follower(storage, register, await LiveFigures.start(register.live, question, asks));
  }

  get number(): number {
    return this.#register.state.number;
  }

  async catchUp(): Promise<void> {
    const followed = await this.#register.catchUp(this.#storage, '840', (difference) => {
      this.told++;
      this.#figures.apply(difference);
    });
    expect(followed).toBe(true);
  }

  rows() {
    return asks.map(({ measure }) => [measure.id, this.#figures.rows(measure)]);
  }
}

/** What files must have, and lives drawn for measures may lack: a company, a workplace, ids of their own, no end before birth. */
function deliverable(lives: readonly Life[], parts: RegisterParts): Register {
  let id = 0;
  const own = <T extends { readonly id: string }>(facts: readonly T[]) =>
    facts.map((fact) => ({ ...fact, id: `${fact.id}-${++id}` }));
  const people = lives.map(({ timeline }) => {
    const born = <T extends { readonly to: number }>(facts: readonly T[]) =>
      facts.filter(({ to }) => to > timeline.born);
    return new Life({
      ...timeline,
      residence: born(timeline.residence),
      spells: born(timeline.spells),
      activities: own(born(timeline.activities)),
      educations: born(timeline.educations),
      contacts: own(timeline.contacts),
      controlCases: own(timeline.controlCases),
    });
  });
  const known = new Set(lives.map(({ timeline }) => timeline.id));
  return registerOf(people, {
    workplaces: (parts.workplaces ?? []).map((fact) => ({ company: '10000001', ...fact })),
    jobOrders: (parts.jobOrders ?? []).map(({ referrals = [], ...order }) => ({
      ...order,
      workplace: order.workplace ?? 'P1',
      referrals: referrals.filter(({ person = '' }) => known.has(person)),
    })),
    population: parts.population ?? [],
  });
}

const DATES = [
  'from',
  'to',
  'date',
  'granted_on',
  'due_on',
  'booked_for',
  'held_on',
  'opened_on',
  'closed_on',
  'received_on',
  'referred_on',
  'hired_on',
];
let made = 0;

/** The same fact on other days, as a correction or as a fact of its own; or its withdrawal. */
function entryOf({ file, fact, version, row }: RecordedFact, subject: string, days: number): Entry {
  if (days % 5 === 0) return { kind: 'withdraw', file, of: { fact, version }, subject };
  const moved = Object.entries(row).map(([name, value]) => [
    name,
    DATES.includes(name) ? printDay(parseDay(String(value)) + days) : value,
  ]);
  const other = Object.fromEntries(moved);
  if (days % 2 === 0 || file === 'workplaces' || file === 'job_orders' || file === 'persons') {
    return { kind: 'correct', file, of: { fact, version }, row: other };
  }
  const id = ['contact_id', 'activity_id', 'case_id'].find((name) => name in other);
  return { kind: 'record', file, row: id ? { ...other, [id]: `new-${++made}` } : other };
}

describeOnEachDatabase('a register that follows the database', (open, engine) => {
  let { owner, storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ owner, storage } = await open());
  });
  const begin = async (register: Register) => {
    for (const table of [...REGISTER_FILES.map((file) => `register_${file}`), 'register_recording'])
      await sql.raw(`delete from ${table}`).execute(owner);
    await importRegister(storage, {
      municipality: '840',
      register,
      rejected: 0,
      notes: [],
      marker: null,
      recordedBy: 'fil',
    });
  };
  const readAnew = async () => (await storage.asMunicipality('840', (tx) => readRegister(tx)))!.register;
  const write = (entry: Entry) =>
    storage.asMunicipality('840', (tx) => recordEntries(tx, { municipality: '840', recordedBy: 'Ida' }, [entry]));
  const subjectsOf = ({ people, workplaces, jobOrders }: Register): SubjectKey[] => [
    ...[...people.ids].map((id) => ['person', id] as const),
    ...[...workplaces.ids].map((id) => ['workplace', id] as const),
    ...[...jobOrders.ids].map((id) => ['job-order', id] as const),
  ];

  let edits = 0;
  test('random edits: the figures that followed are those of a register read anew', async () => {
    const someEdits = fc.array(
      fc.record({ who: fc.nat(30), what: fc.nat(30), days: fc.integer({ min: 1, max: 60 }) }),
      {
        minLength: 25,
        maxLength: 40,
      },
    );
    await fc.assert(
      fc.asyncProperty(someLives, someParts, someEdits, async (lives, parts, wanted) => {
        const register = deliverable(lives, parts);
        await begin(register);
        const follower = await Follower.start(storage);
        const subjects = subjectsOf(register);
        for (const { who, what, days } of wanted) {
          const subject = subjects[who % subjects.length]!;
          const held = (await storage.asMunicipality('840', (tx) => historyOf(tx, subject))).filter(
            ({ holds }) => holds,
          );
          if (held.length === 0) continue;
          const outcome = await write(entryOf(held[what % held.length]!, subject[1], days)).catch((error) => error);
          // Some edits cannot be: a birth after what is recorded, say.
          if (outcome instanceof Error && !(outcome instanceof PejlError)) throw outcome;
          if (outcome instanceof Error) continue;
          edits++;
          if (days % 3 === 0) await follower.catchUp();
        }
        await follower.catchUp();
        const anew = await readAnew();
        expect(follower.rows()).toEqual(countedAnew(anew));
      }),
      { numRuns: Number(process.env.PEJL_PROPERTY_RUNS ?? 4) },
    );
    expect(edits).toBeGreaterThan(40);
  }, 300_000);

  test('a delivery that changes much is read anew, one that changes little is followed', async () => {
    const [lives, parts] = fc.sample(fc.tuple(someLives, someParts), { numRuns: 1, seed: 7 })[0]!;
    await begin(deliverable(lives, parts));
    const follower = await Follower.start(storage);
    const delivery = { municipality: '840', rejected: 0, notes: [], marker: null, recordedBy: 'fil' };
    await importRegister(storage, { ...delivery, register: deliverable(lives.slice(1), parts) });
    await follower.catchUp();
    expect(follower.rows()).toEqual(countedAnew(await readAnew()));
    const followed = (await FollowedRegister.load(storage, '840'))!;
    const more = [{ municipality: '840', period: months[0], group: 'ny', value: 7 }];
    await importRegister(storage, { ...delivery, register: deliverable(lives, { ...parts, population: more }) });
    expect(await followed.catchUp(storage, '840', () => undefined)).toBe(false);
  }, 60_000);

  test('many writers at once, in any order of commits: two followers lose nothing and count nothing twice', async () => {
    const [lives] = fc.sample(someLives, { numRuns: 20, seed: 11 }).filter(({ length }) => length > 3);
    const register = deliverable(lives!, {});
    await begin(register);
    const followers = await Promise.all([Follower.start(storage), Follower.start(storage)]);
    const ids = [...register.people.ids];
    const writers = Array.from({ length: 24 }, (_, at) =>
      storage
        .asMunicipality('840', async (tx) => {
          // Numbers are taken early and late in transactions that last longer or shorter.
          if (at % 3 === 0) await sql`select pg_sleep(${(at % 4) * 0.01})`.execute(tx);
          const row = {
            person_id: ids[at % ids.length]!,
            benefit: 'sygedagpenge',
            from: '2017-03-01',
            to: `2017-0${4 + (at % 5)}-10`,
          };
          const { number } = await recordEntries(tx, { municipality: '840', recordedBy: 'Ida' }, [
            { kind: 'record', file: 'spells', row },
          ]);
          if (at % 2 === 0) await sql`select pg_sleep(${(at % 5) * 0.01})`.execute(tx);
          if (at % 8 === 7) throw new PejlError('test/given-up', { da: '', en: '' });
          return number;
        })
        .catch((error) => {
          if (error instanceof PejlError) return 0;
          throw error;
        }),
    );
    let running = true;
    const following = followers.map(async (follower) => {
      while (running) await follower.catchUp();
      await follower.catchUp();
    });
    const numbers = (await Promise.all(writers)).filter((number) => number > 0).toSorted((a, b) => a - b);
    running = false;
    await Promise.all(following);
    expect(numbers).toEqual(Array.from({ length: 21 }, (_, at) => at + 2));
    expect(followers.map(({ number }) => number)).toEqual([22, 22]);
    const anew = countedAnew(await readAnew());
    for (const follower of followers) expect(follower.rows()).toEqual(anew);
  }, 60_000);

  test('a commit is told to whoever listens, and one that was given up is not', async () => {
    await begin(registerOf([], {}));
    const heard: (string | null)[] = [];
    const stop = await storage.listen(RECORDED, (told) => void heard.push(told));
    const person = (id: string): Entry => ({
      kind: 'record',
      file: 'persons',
      row: { person_id: id, birth_date: '1980-01-01' },
    });
    await storage
      .asMunicipality('840', async (tx) => {
        await recordEntries(tx, { municipality: '840', recordedBy: 'Ida' }, [person('Ada')]);
        throw new PejlError('test/given-up', { da: '', en: '' });
      })
      .catch(() => undefined);
    await write(person('Bo'));
    await expect.poll(() => heard).toEqual([null, '840 2']);
    await stop();
    await write(person('Eva'));
    await storage.asMunicipality('840', (tx) => sql`select 1`.execute(tx));
    expect(heard).toEqual([null, '840 2']);
  });

  test('whoever stops reading early leaves the connection as it was', async () => {
    const numbers = await storage.asMunicipality('840', async (tx) => {
      const rows = copyingOf(tx).copyOut('copy (select repeat($$x$$, 1000) from generate_series(1, 20000)) to stdout');
      for await (const _ of rows) break;
      return (await sql<{ n: number }>`select 7 as n`.execute(tx)).rows;
    });
    expect(numbers).toEqual([{ n: 7 }]);
  });

  if (engine === 'postgresql') {
    test('a listener whose connection breaks is told that it may have missed something', async () => {
      const heard: (string | null)[] = [];
      const stop = await storage.listen('pejl_break', (told) => void heard.push(told));
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'pejl listening' and query like 'listen %pejl_break%'`.execute(
        owner,
      );
      await expect.poll(() => heard, { timeout: 10_000 }).toEqual([null, null]);
      await sql`select pg_notify('pejl_break', 'again')`.execute(owner);
      await expect.poll(() => heard, { timeout: 10_000 }).toEqual([null, null, 'again']);
      await stop();
    }, 30_000);
  }
});
