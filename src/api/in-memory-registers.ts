/** Registers that live as long as the process: for tests, and for trying out. */
import { randomUUID } from 'node:crypto';
import { LiveRegister } from '../register/live/live-register.ts';
import type { Register } from '../register/register.ts';
import { noRegister } from './find.ts';
import type { HeldRegister, RegisterImport, Registers, TakenRegister } from './registers.ts';

export interface GivenRegister {
  readonly municipality: string;
  readonly register: Register;
  readonly isSynthetic: boolean;
}

/** `now` answers an instant in UTC. */
export function inMemoryRegisters(
  given: readonly GivenRegister[] = [],
  now: () => string = () => new Date().toISOString(),
): Registers {
  const held = new Map<string, HeldRegister>();
  const imports = new Map<string, RegisterImport[]>();
  let changes = 0;

  function hold({ municipality, register, isSynthetic }: GivenRegister, changedAt: string): void {
    changes++;
    const live = new LiveRegister(register);
    held.set(municipality, { municipality, live, isSynthetic, changedAt, version: String(changes) });
  }

  const known = () => [...held.keys()].sort();
  for (const each of given) hold(each, now());

  return {
    version: async () => String(changes),
    municipalities: async () => known(),
    async of(municipality) {
      const found = held.get(municipality);
      if (found) return found;
      throw noRegister(municipality, known());
    },
    imports: async (municipality) => imports.get(municipality) ?? [],
    async take({ municipality, register, files, rejected, marker, notes = [], by = 'web' }: TakenRegister) {
      const at = now();
      const isSynthetic = marker !== null;
      hold({ municipality, register, isSynthetic }, at);
      const taken = { id: randomUUID(), at, by, files, rejected, notes, isSynthetic };
      imports.set(municipality, [taken, ...(imports.get(municipality) ?? [])]);
      return taken;
    },
  };
}
