/** Whose register it is, and how far it reaches. */
import { municipality } from '../../core/areas/municipalities.ts';
import { printDay } from '../../core/day.ts';
import { reachOf } from '../../register/coverage.ts';
import type { RegisterHeadDto } from '../contract/registers.ts';
import type { HeldRegister } from '../registers.ts';

export function registerHeadDto({ municipality: code, live, isSynthetic, changedAt }: HeldRegister): RegisterHeadDto {
  const reach = reachOf(live.register);
  return {
    municipality: { code, name: municipality(code).name.da },
    isSynthetic,
    changedAt,
    reach: reach === null ? null : printDay(reach),
  };
}
