/** Sector of a workplace by its code in the dictionary; 0 (unknown) for none, and for one the register does not describe. */
import type { Register } from '../../register/register.ts';

export function workplaceSector({ workplaces }: Register): (code: number) => number {
  const { sector } = workplaces.workplace;
  return (code) => (code > 0 && code <= workplaces.count ? sector[code - 1]! : 0);
}
