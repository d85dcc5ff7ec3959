/** Stretches of weeks of one kind each, mostly added in order of time. Grows as needed and is reused from person to person. */
export class WeekStretches {
  count = 0;
  from = new Int32Array(32);
  /** First week outside. */
  to = new Int32Array(32);
  kind = new Uint8Array(32);
  /** First week that no stretch added so far reaches. */
  reached = -2147483648;
  /** Whether a stretch began before an earlier one ended. */
  overlap = false;

  clear(): void {
    this.count = 0;
    this.reached = -2147483648;
    this.overlap = false;
  }

  /** Adds a stretch; one that only goes on with the last makes it longer. */
  add(from: number, to: number, kind: number): void {
    const last = this.count - 1;
    if (last >= 0 && this.kind[last] === kind && from >= this.from[last]! && from <= this.to[last]!) {
      if (to > this.to[last]!) this.to[last] = to;
    } else {
      if (from < this.reached) this.overlap = true;
      if (this.count === this.from.length) this.#grow();
      this.from[this.count] = from;
      this.to[this.count] = to;
      this.kind[this.count] = kind;
      this.count++;
    }
    if (to > this.reached) this.reached = to;
  }

  /** Adds a stretch that begins where the last one ended, or later. */
  append(from: number, to: number, kind: number): void {
    const at = this.count;
    if (at > 0 && this.to[at - 1] === from && this.kind[at - 1] === kind) {
      this.to[at - 1] = to;
      return;
    }
    if (at === this.from.length) this.#grow();
    this.from[at] = from;
    this.to[at] = to;
    this.kind[at] = kind;
    this.count = at + 1;
  }

  /** In order of the first week; they are few and almost in order already. */
  sort(): void {
    const { from, to, kind } = this;
    for (let at = 1; at < this.count; at++) {
      const first = from[at]!;
      const end = to[at]!;
      const of = kind[at]!;
      let back = at;
      for (; back > 0 && from[back - 1]! > first; back--) {
        from[back] = from[back - 1]!;
        to[back] = to[back - 1]!;
        kind[back] = kind[back - 1]!;
      }
      from[back] = first;
      to[back] = end;
      kind[back] = of;
    }
  }

  /** Adds to `out`, week by week, the lowest kind of those that cover it. Must be sorted. */
  settleInto(out: WeekStretches): void {
    let week = this.count === 0 ? FAR : this.from[0]!;
    let first = 0;
    while (week !== FAR) {
      let until = FAR;
      let lowest = NONE;
      while (first < this.count && this.to[first]! <= week) first++;
      for (let at = first; at < this.count; at++) {
        if (this.from[at]! > week) {
          if (this.from[at]! < until) until = this.from[at]!;
          break;
        }
        if (this.to[at]! <= week) continue;
        if (this.to[at]! < until) until = this.to[at]!;
        if (this.kind[at]! < lowest) lowest = this.kind[at]!;
      }
      if (lowest !== NONE) out.append(week, until, lowest);
      week = until;
    }
  }

  #grow(): void {
    const size = this.from.length * 2;
    const [from, to, kind] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
    from.set(this.from);
    to.set(this.to);
    kind.set(this.kind);
    [this.from, this.to, this.kind] = [from, to, kind];
  }
}

const NONE = 255;
const FAR = 2147483647;
