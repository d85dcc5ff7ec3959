/**
 * Ids of a register by position. A list of texts will do for a few; `IdTable` holds millions as bytes, finds one without
 * making a text of it, and makes texts only of those that are asked for.
 */
import { bytesOf, textOf } from './utf8.ts';

export interface Ids extends Iterable<string> {
  readonly length: number;
  at(position: number): string | undefined;
  /** −1: not there. */
  indexOf(id: string): number;
}

const NOT_THERE = -1;

export class IdTable implements Ids {
  #count = 0;
  #bytes = new Uint8Array(1 << 12);
  /** Where each id begins in the bytes, and after the last where the next one would. */
  #starts = new Float64Array(257);
  #hashes = new Int32Array(256);
  /** Position + 1 by hash, the next free place taken when two meet; 0 is free. At most half of the places are taken. */
  #places = new Int32Array(512);

  get length(): number {
    return this.#count;
  }

  at(position: number): string | undefined {
    if (position < 0 || position >= this.#count) return undefined;
    return textOf(this.#bytes, this.#starts[position]!, this.#starts[position + 1]!);
  }

  indexOf(id: string): number {
    const bytes = bytesOf(id);
    return this.find(bytes, 0, bytes.length);
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let position = 0; position < this.#count; position++) yield this.at(position)!;
  }

  /** The position of the id written in some bytes (`from` inside, `to` outside), or −1. */
  find(bytes: Uint8Array, from: number, to: number): number {
    return this.#places[this.#placeOf(bytes, from, to, hashOf(bytes, from, to))]! - 1;
  }

  /** Its position, the next one when it was not there. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const place = this.#placeOf(bytes, from, to, hash);
    const known = this.#places[place]! - 1;
    if (known !== NOT_THERE) return known;
    const position = this.#count++;
    this.#places[place] = position + 1;
    this.#keep(bytes, from, to, hash, position);
    if (this.#count * 2 > this.#places.length) this.#spread();
    return position;
  }

  /** How many digits each id has, when all are digits and equally long; else 0. */
  digitsOfEach(): number {
    const width = this.#starts[1]!;
    for (let position = 0; position < this.#count; position++) {
      const start = this.#starts[position]!;
      if (this.#starts[position + 1] !== start + width) return 0;
      for (let at = start; at < start + width; at++) if (this.#bytes[at]! < 48 || this.#bytes[at]! > 57) return 0;
    }
    return width;
  }

  /** The same ids in another order: at each place the one that stood at the position given. */
  reordered(positions: Int32Array): IdTable {
    const table = new IdTable();
    for (const position of positions) {
      table.add(this.#bytes, this.#starts[position]!, this.#starts[position + 1]!);
    }
    return table;
  }

  #placeOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const last = this.#places.length - 1;
    let place = hash & last;
    for (;;) {
      const position = this.#places[place]! - 1;
      if (position === NOT_THERE || (this.#hashes[position] === hash && this.#holds(position, bytes, from, to))) {
        return place;
      }
      place = (place + 1) & last;
    }
  }

  #holds(position: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[position]!;
    if (this.#starts[position + 1]! - start !== to - from) return false;
    for (let step = 0; step < to - from; step++) if (this.#bytes[start + step] !== bytes[from + step]) return false;
    return true;
  }

  #keep(bytes: Uint8Array, from: number, to: number, hash: number, position: number): void {
    const start = this.#starts[position]!;
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(end * 2));
    if (position === this.#hashes.length) {
      this.#starts = grown(this.#starts, new Float64Array(position * 2 + 1));
      this.#hashes = grown(this.#hashes, new Int32Array(position * 2));
    }
    for (let step = 0; step < to - from; step++) this.#bytes[start + step] = bytes[from + step]!;
    this.#starts[position + 1] = end;
    this.#hashes[position] = hash;
  }

  #spread(): void {
    this.#places = new Int32Array(this.#places.length * 2);
    const last = this.#places.length - 1;
    for (let position = 0; position < this.#count; position++) {
      let place = this.#hashes[position]! & last;
      while (this.#places[place] !== 0) place = (place + 1) & last;
      this.#places[place] = position + 1;
    }
  }
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** FNV-1a, its bits mixed so that ids counted upwards do not crowd. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
