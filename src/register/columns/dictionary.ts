/** Text values met in a register (benefits, municipalities, caseworkers) as small numbers from 1; 0 is unknown. */
export class Dictionary {
  readonly #codes = new Map<string, number>();
  readonly #values: string[] = [];

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value);
  }

  get size(): number {
    return this.#values.length;
  }

  /** All values, the one with code 1 first. */
  get values(): readonly string[] {
    return this.#values;
  }

  /** The code of a value, given out on first sight; `undefined` is 0. */
  add(value: string | undefined): number {
    if (value === undefined) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#values.push(value);
    this.#codes.set(value, this.#values.length);
    return this.#values.length;
  }

  /** The code of a value, or 0 when it was never met. */
  code(value: string): number {
    return this.#codes.get(value) ?? 0;
  }

  value(code: number): string | undefined {
    return this.#values[code - 1];
  }
}
