/** Remembers so many answers; the one not asked for the longest goes first. */

export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  clear(): void;
}

export function boundedCache<Value>(limit: number): BoundedCache<Value> {
  // A Map keeps the order of insertion: the first key is the one asked for longest ago.
  const held = new Map<string, Value>();
  return {
    get(key) {
      const value = held.get(key);
      if (value === undefined) return undefined;
      held.delete(key);
      held.set(key, value);
      return value;
    },
    set(key, value) {
      held.delete(key);
      held.set(key, value);
      const [oldest] = held.keys();
      if (held.size > limit && oldest !== undefined) held.delete(oldest);
    },
    clear: () => held.clear(),
  };
}
