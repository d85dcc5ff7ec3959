/** LISTEN on a PostgreSQL server: a connection of its own, made again when it breaks. */
import pg from 'pg';
import type { Storage } from '../storage.ts';

/** Milliseconds before a broken connection is made again. */
const AGAIN_AFTER = 1000;

/** The first connection must succeed; later ones are tried until they do. */
export function serverListening(url: string): Storage['listen'] {
  return async (channel, heard) => {
    let stopped = false;
    let client: pg.Client;
    let again: NodeJS.Timeout | undefined;

    async function connect(): Promise<void> {
      const opened = new pg.Client({ connectionString: url, application_name: 'pejl listening' });
      client = opened;
      opened.on('error', () => {});
      opened.on('end', () => {
        if (!stopped && client === opened) again = setTimeout(reconnect, AGAIN_AFTER);
      });
      opened.on('notification', ({ payload }) => heard(payload ?? null));
      await opened.connect();
      await opened.query(`listen ${pg.escapeIdentifier(channel)}`);
      heard(null);
    }

    function reconnect(): void {
      connect().catch(() => {
        if (!stopped) again = setTimeout(reconnect, AGAIN_AFTER);
      });
    }

    await connect();
    return async () => {
      stopped = true;
      clearTimeout(again);
      await client.end();
    };
  };
}
