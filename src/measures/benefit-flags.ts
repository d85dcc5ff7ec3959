/** Which benefits of a register count as what, by code: looked up once a pass. */
import { BENEFITS, type Benefit } from '../core/benefits/benefits.ts';
import type { Register } from '../register/register.ts';

/** 1 for the codes of the benefits chosen. */
export function benefitFlags(register: Register, chosen: (benefit: Benefit) => boolean): Uint8Array {
  const { benefits } = register.people.dictionaries;
  const flags = new Uint8Array(256);
  for (const benefit of BENEFITS) if (chosen(benefit)) flags[benefits.code(benefit.id)] = 1;
  flags[0] = 0;
  return flags;
}
