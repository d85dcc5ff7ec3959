/**
 * `latest:n` with more periods than the table has is refused with a text that says how many there are. The number is read
 * from the text, and the question asked again with it.
 */

/** How many there are, from the refusal of a question about the newest `asked`; `undefined`: refused for something else. */
export function periodsThereAre(cause: string, asked: number): number | undefined {
  if (!/latest|period/i.test(cause)) return undefined;
  const numbers = [...cause.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const fewer = numbers.filter((number) => number > 0 && number < asked);
  return fewer.length > 0 ? Math.max(...fewer) : undefined;
}
