/** What a costly look found, looked at anew now and then, without anybody waiting for it as long as somebody keeps asking. */

/** How many times `every` a finding may be old before it is waited for. */
const TOO_OLD = 5;

interface Finding<T> {
  readonly value: T;
  /** Milliseconds on the clock of `now`. */
  readonly at: number;
}

/**
 * Looks again when the last finding is older than `every` milliseconds: in the background while it is not much older, and
 * waiting when it is, or when there is none. With 0, each asking waits for a look of its own.
 */
export function lookNowAndThen<T>(
  look: () => Promise<T>,
  every: number,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let found: Finding<T> | undefined;
  let looking: Promise<T> | undefined;

  function lookAgain(): Promise<T> {
    if (every === 0) return look();
    const at = now();
    looking ??= look()
      .then((value) => {
        found = { value, at };
        return value;
      })
      .finally(() => {
        looking = undefined;
      });
    return looking;
  }

  return async () => {
    const age = found === undefined ? Number.POSITIVE_INFINITY : now() - found.at;
    if (found !== undefined && age < every) return found.value;
    const anew = lookAgain();
    if (found === undefined || age >= every * TOO_OLD) return anew;
    // Whoever waits hears of a failure; in the background the next asking looks again.
    anew.catch(() => undefined);
    return found.value;
  };
}
