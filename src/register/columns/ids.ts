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
  #starts = new Uint32Array(257);
  /**
   * Two numbers a place: the hash and position + 1 (0 is free), side by side so that they are fetched together. An id goes
   * to the place of its hash or the next free one; at most half of the places are taken.
   */
  #places = new Int32Array(2 * 512);

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
    return this.#places[this.#placeOf(bytes, from, to, hashOf(bytes, from, to)) + 1]! - 1;
  }

  /** Its position, the next one when it was not there. */
  add(bytes: Uint8Array, from: number, to: number): number {
    const hash = hashOf(bytes, from, to);
    const place = this.#placeOf(bytes, from, to, hash);
    const known = this.#places[place + 1]! - 1;
    if (known !== NOT_THERE) return known;
    const position = this.#count++;
    this.#places[place] = hash;
    this.#places[place + 1] = position + 1;
    this.#keep(bytes, from, to, position);
    if (this.#count * 4 > this.#places.length) this.#spread();
    return position;
  }

  /** Whether the id at a position is the one written in some bytes. */
  holds(position: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[position]!;
    if (this.#starts[position + 1]! - start !== to - from) return false;
    for (let step = 0; step < to - from; step++) if (this.#bytes[start + step] !== bytes[from + step]) return false;
    return true;
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
    const places = this.#places;
    const last = places.length - 1;
    let place = (hash << 1) & last;
    for (;;) {
      const position = places[place + 1]! - 1;
      if (position === NOT_THERE || (places[place] === hash && this.holds(position, bytes, from, to))) return place;
      place = (place + 2) & last;
    }
  }

  #keep(bytes: Uint8Array, from: number, to: number, position: number): void {
    const start = this.#starts[position]!;
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, new Uint8Array(end * 2));
    if (position + 1 === this.#starts.length) this.#starts = grown(this.#starts, new Uint32Array(position * 2 + 2));
    for (let step = 0; step < to - from; step++) this.#bytes[start + step] = bytes[from + step]!;
    this.#starts[position + 1] = end;
  }

  #spread(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    const last = this.#places.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let place = (old[from]! << 1) & last;
      while (this.#places[place + 1] !== 0) place = (place + 2) & last;
      this.#places[place] = old[from]!;
      this.#places[place + 1] = old[from + 1]!;
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
