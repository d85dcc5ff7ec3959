/** Registers on the wire: whose there are. */
import { z } from 'zod';

export const registerHead = z
  .object({
    municipality: z.object({ code: z.string(), name: z.string() }),
    /** The persons in it do not exist; wherever it is shown, that is said. */
    isSynthetic: z.boolean(),
    /** When it changed last: an instant in UTC. */
    changedAt: z.string(),
    /** The last day it knows about; `null`: it tells of no days. */
    reach: z.string().nullable(),
  })
  .meta({ id: 'RegisterHead' });
export type RegisterHeadDto = z.infer<typeof registerHead>;

export const registerList = z.object({ registers: z.array(registerHead) }).meta({ id: 'RegisterList' });
