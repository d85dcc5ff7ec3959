/** How large the register of a benchmark is, in persons; about ten spells each. */
export const PERSONS = { XS: 10_000, S: 100_000, M: 1_000_000, L: 5_800_000 } as const;
export type Size = keyof typeof PERSONS;
