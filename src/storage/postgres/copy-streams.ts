/** COPY from and to a PostgreSQL server. */
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from, to } from 'pg-copy-streams';
import type { Copying } from '../copying.ts';

export function copyingOn(client: ClientBase): Copying {
  return {
    async copyIn(statement, chunks) {
      // What the chunks fail with is what happened; the server only says that it was given up.
      let failure: { readonly error: unknown } | undefined;
      async function* watched() {
        try {
          yield* chunks;
        } catch (error) {
          failure = { error };
          throw error;
        }
      }
      try {
        await pipeline(Readable.from(watched()), client.query(from(statement)));
      } catch (error) {
        throw failure ? failure.error : error;
      }
    },
    async *copyOut(statement) {
      const stream = client.query(to(statement));
      try {
        yield* stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
      } finally {
        // Whoever stops early leaves a connection that still sends: what is left is let go by, then it can be used again.
        if (!stream.readableEnded && !stream.errored) await finished(stream.resume()).catch(() => undefined);
      }
    },
  };
}
