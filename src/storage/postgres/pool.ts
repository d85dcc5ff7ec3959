/** Connections to a PostgreSQL server. */
import pg from 'pg';
import { storageErrors } from '../errors.ts';
import { VALUE_PARSERS } from '../value-types.ts';
import { copyingOn } from './copy-streams.ts';

/** How many connections one server process holds at most, and how long it waits for one (milliseconds). */
const CONNECTIONS = 10;
const CONNECT_WITHIN = 10_000;

/** The server an address points to. Never the password: these end up in messages and logs. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

export interface PostgresConnection {
  readonly pool: pg.Pool;
  readonly address: ServerAddress;
}

/** Reads the address (`storage/bad-url`); the first connection is made when it is needed. */
export function postgresPool(url: string): PostgresConnection {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) throw storageErrors.create('storage/bad-url');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN,
    application_name: 'pejl',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        VALUE_PARSERS[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that breaks is told to whoever is using it, and replaced; unheard, it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    Object.assign(client, copyingOn(client));
  });
  const { host, port, database, user } = new pg.Client({ connectionString: url });
  return { pool, address: { host, port, database: database ?? '', user: user ?? '' } };
}
