/** Ids in shared memory, so that several threads read them without a copy each. */
import type { Ids } from './ids.ts';
import { bytesOf, textOf } from './utf8.ts';

/** What travels between threads. */
export interface SharedBytes {
  readonly bytes: Uint8Array<SharedArrayBuffer>;
  /** Where each id begins, and after the last where the next one would. */
  readonly starts: Float64Array<SharedArrayBuffer>;
}

export function shareIds(ids: Ids): SharedBytes {
  const starts = new Float64Array(new SharedArrayBuffer((ids.length + 1) * 8));
  const encoded: Uint8Array[] = [];
  for (const id of ids) {
    const bytes = bytesOf(id);
    encoded.push(bytes);
    starts[encoded.length] = starts[encoded.length - 1]! + bytes.length;
  }
  const bytes = new Uint8Array(new SharedArrayBuffer(starts[ids.length]!));
  encoded.forEach((each, position) => {
    bytes.set(each, starts[position]!);
  });
  return { bytes, starts };
}

export class SharedIds implements Ids {
  readonly length: number;
  readonly #shared: SharedBytes;

  constructor(shared: SharedBytes) {
    this.#shared = shared;
    this.length = shared.starts.length - 1;
  }

  at(position: number): string | undefined {
    const { bytes, starts } = this.#shared;
    if (position < 0 || position >= this.length) return undefined;
    return textOf(bytes, starts[position]!, starts[position + 1]!);
  }

  indexOf(id: string): number {
    for (let position = 0; position < this.length; position++) if (this.at(position) === id) return position;
    return -1;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let position = 0; position < this.length; position++) yield this.at(position)!;
  }
}
