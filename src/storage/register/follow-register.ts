/**
 * A register in memory that follows the one in the database. Recordings are taken in the order of their commits, each subject
 * as it is recorded by now: taking one in twice changes nothing, and none can be missed.
 */
import { PersonCursor } from '../../register/columns/person-cursor.ts';
import { jobOrderAt, workplaceAt } from '../../register/columns/subjects-of-columns.ts';
import { timelineOf } from '../../register/columns/timelines-of-columns.ts';
import type { Change, Difference } from '../../register/live/change.ts';
import { LiveRegister } from '../../register/live/live-register.ts';
import type { Register } from '../../register/register.ts';
import type { Storage, Tx } from '../storage.ts';
import { readRegister } from './read-register.ts';
import { readSubjects } from './read-subjects.ts';
import type { SubjectKey } from './recording.ts';
import { type RegisterState, registerState } from './recordings.ts';

export class FollowedRegister {
  readonly live: LiveRegister;
  #state: RegisterState;

  private constructor(register: Register, state: RegisterState) {
    this.live = new LiveRegister(register);
    this.#state = state;
  }

  /** `null`: the municipality has no register. */
  static async load(storage: Storage, municipality: string): Promise<FollowedRegister | null> {
    const read = await storage.asMunicipality(municipality, (tx) => readRegister(tx));
    if (!read) return null;
    const { register, ...state } = read;
    return new FollowedRegister(register, state);
  }

  /** What it is made of: the number of the last recording, when that was, and whether the register is synthetic. */
  get state(): RegisterState {
    return this.#state;
  }

  /**
   * Takes in what has been recorded since; each change is told as it is made. `false`: so much has changed, or so much else,
   * that the register must be loaded again.
   */
  async catchUp(storage: Storage, municipality: string, told: (difference: Difference) => void): Promise<boolean> {
    const since = await storage.asMunicipality(municipality, (tx) => changesSince(tx, this.#state));
    if (since === null) return false;
    for (const change of since.changes) told(this.live.apply(change));
    this.#state = since.state;
    return true;
  }
}

interface Since {
  readonly state: RegisterState;
  readonly changes: readonly Change[];
}

/** `null`: the whole register is to be read again. */
async function changesSince(tx: Tx, known: RegisterState): Promise<Since | null> {
  // Up to the newest recording there is now: what is committed while this reads comes with the next one.
  const state = await registerState(tx);
  if (!state || state.number === known.number) return { state: known, changes: [] };
  const recordings = await tx
    .selectFrom('register_recording')
    .select('subjects')
    .where('number', '>', known.number)
    .where('number', '<=', state.number)
    .execute();
  if (recordings.some(({ subjects }) => subjects === null)) return null;
  // A file that the register did not have makes more of it measurable.
  if (state.files.size !== known.files.size) return null;
  const listed = recordings.flatMap(({ subjects }) => subjects ?? []);
  const subjects = [...new Map(listed.map((subject) => [subject.join(' '), subject])).values()];
  return { state, changes: await changesOf(tx, subjects, state.number) };
}

/** Persons and workplaces go first: job orders name both. */
const ORDER = { person: 0, workplace: 1, 'job-order': 2 } as const;

async function changesOf(tx: Tx, subjects: readonly SubjectKey[], at: number): Promise<Change[]> {
  if (subjects.length === 0) return [];
  const register = await readSubjects(tx, subjects, at);
  const { people, workplaces, jobOrders } = register;
  return [...subjects]
    .sort(([a], [b]) => ORDER[a] - ORDER[b])
    .map(([kind, id]): Change => {
      if (kind === 'person') {
        const position = people.ids.indexOf(id);
        return { kind, id, person: position < 0 ? null : timelineOf(new PersonCursor(people).seek(position)) };
      }
      if (kind === 'workplace') {
        const position = workplaces.ids.indexOf(id);
        return { kind, id, workplace: position < 0 ? null : workplaceAt(register, position) };
      }
      const position = jobOrders.ids.indexOf(id);
      return { kind, id, order: position < 0 ? null : jobOrderAt(register, position) };
    });
}
