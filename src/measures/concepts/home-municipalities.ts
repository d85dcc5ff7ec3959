/** Municipalities that persons of a register live in, ever. The others it knows have workplaces or job orders only. */
import type { Register } from '../../register/register.ts';

const known = new WeakMap<Uint16Array, ReadonlySet<string>>();

export function homeMunicipalities({ people, municipalities }: Register): ReadonlySet<string> {
  const codes = people.residence.columns.municipality;
  const homes = known.get(codes) ?? new Set(Array.from(new Set(codes), (code) => municipalities.value(code)!));
  known.set(codes, homes);
  return homes;
}
