/** What the files of one folder share while they are read: who is known, words met, rows kept, notes, and where rejects go. */
import { BENEFIT_IDS } from '../../core/benefits/benefits.ts';
import { IdTable } from '../columns/ids.ts';
import { bytesOf } from '../columns/utf8.ts';
import type { RegisterFile } from '../register.ts';
import { WORD_LISTS, type WordList } from './file-format.ts';
import type { Note } from './notes.ts';
import type { Reject } from './reject.ts';
import type { RowStore } from './row-store.ts';

export class ReadingState {
  /** Ids of the rows of a file, each at the position of its row. */
  readonly keys = new Map<RegisterFile, IdTable>();
  readonly stores = new Map<RegisterFile, RowStore>();
  readonly words = Object.fromEntries(WORD_LISTS.map((list) => [list, new IdTable()])) as Record<WordList, IdTable>;
  readonly notes: Note[] = [];
  /** Persons whose own row could not be used. */
  readonly rejectedPersons = new IdTable();
  rejected = 0;
  readonly #onReject: (reject: Reject) => void;

  constructor(onReject: (reject: Reject) => void) {
    this.#onReject = onReject;
    for (const id of BENEFIT_IDS) this.add('benefits', id);
  }

  /** Position of a word in its list. */
  add(list: WordList, word: string): number {
    const bytes = bytesOf(word);
    return this.words[list].add(bytes, 0, bytes.length);
  }

  keysOf(file: RegisterFile): IdTable {
    return this.keys.get(file) ?? NOBODY;
  }

  /** Day of birth of the person at a position. */
  get born(): Int32Array {
    return this.stores.get('persons')!.column('born') as Int32Array;
  }

  reject(reject: Reject): void {
    this.rejected++;
    this.#onReject(reject);
  }
}

const NOBODY = new IdTable();
