/**
 * The registers of the database, and beside them invented ones that live as long as the process: a million invented rows in the
 * embedded database would hold up everybody who reads, and their files are kept anyway. What is stored goes before what is invented.
 */
import type { Registers } from './registers.ts';

export interface DemoRegisters {
  /** What is shown; what is taken in is stored. */
  readonly shown: Registers;
  /** The same, but what is taken in is invented and not stored. */
  readonly invented: Registers;
}

export function demoRegistersBeside(stored: Registers, inMemory: Registers): DemoRegisters {
  const holding = async (municipality: string) =>
    (await stored.municipalities()).includes(municipality) ? stored : inMemory;
  const shown: Registers = {
    version: async () => `${await stored.version()}+${await inMemory.version()}`,
    municipalities: async () =>
      [...new Set([...(await stored.municipalities()), ...(await inMemory.municipalities())])].sort(),
    of: async (municipality) => (await holding(municipality)).of(municipality),
    imports: async (municipality) => (await holding(municipality)).imports(municipality),
    take: (taken, onProgress, signal) => stored.take(taken, onProgress, signal),
  };
  return {
    shown,
    invented: { ...shown, take: (taken, onProgress, signal) => inMemory.take(taken, onProgress, signal) },
  };
}
