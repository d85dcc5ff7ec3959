/** Persons by the day something is due, the earliest first: a binary heap. Entries that no longer hold are passed over. */
export class DueList {
  readonly #days: number[] = [];
  readonly #persons: number[] = [];

  get length(): number {
    return this.#days.length;
  }

  /** Day of the earliest; `Infinity` when there is none. */
  get next(): number {
    return this.#days[0] ?? Number.POSITIVE_INFINITY;
  }

  add(day: number, person: number): void {
    let at = this.#days.length;
    this.#days.push(day);
    this.#persons.push(person);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#days[above]! <= day) break;
      this.#move(above, at);
      at = above;
    }
    this.#days[at] = day;
    this.#persons[at] = person;
  }

  /** Takes the earliest; −1 when there is none. */
  take(): number {
    const taken = this.#persons[0];
    if (taken === undefined) return -1;
    const [day, person] = [this.#days.pop()!, this.#persons.pop()!];
    const size = this.#days.length;
    if (size === 0) return taken;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && this.#days[below + 1]! < this.#days[below]!) below++;
      if (this.#days[below]! >= day) break;
      this.#move(below, at);
      at = below;
    }
    this.#days[at] = day;
    this.#persons[at] = person;
    return taken;
  }

  #move(from: number, to: number): void {
    this.#days[to] = this.#days[from]!;
    this.#persons[to] = this.#persons[from]!;
  }
}
