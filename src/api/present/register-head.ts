import { municipality } from '../../core/areas/municipalities.ts';
import type { RegisterHeadDto } from '../contract/registers.ts';
import type { HeldRegister } from '../registers.ts';

export function registerHeadDto({ municipality: code, isSynthetic, changedAt }: HeldRegister): RegisterHeadDto {
  return { municipality: { code, name: municipality(code).name.da }, isSynthetic, changedAt };
}
