/** What the server and the thread of the embedded database say to each other. */

export interface ThreadStart {
  /** Folder of PostgreSQL's files; `null` keeps everything in memory. */
  readonly folder: string | null;
  /** A prepared database to begin from, instead of an empty one. In memory only. */
  readonly prepared: Uint8Array<ArrayBuffer> | null;
}

export type Request =
  | { readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[] }
  /** `COPY … FROM STDIN` with these bytes, whole lines. */
  | { readonly kind: 'copy-in'; readonly statement: string; readonly bytes: Uint8Array }
  /** `COPY … TO STDOUT`: all of its bytes. */
  | { readonly kind: 'copy-out'; readonly statement: string }
  | { readonly kind: 'listen'; readonly channel: string }
  /** The whole database as a tar file, to begin another from. */
  | { readonly kind: 'dump' }
  /** How many times data has been forced to the disk since the start. */
  | { readonly kind: 'syncs' }
  | { readonly kind: 'close' };

export interface QueryAnswer {
  readonly command: string;
  readonly rowCount: number;
  readonly rows: readonly unknown[];
}

/** What PostgreSQL (five-letter `code`) or the file system (`ENOSPC`) said, with the fields of its report. */
export interface Failure {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The first message of the thread: the database answers, or could not be opened. */
export type Opening = { readonly opened: true } | { readonly opened: false; readonly failure: Failure };

export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly failure: Failure });

/** What was told on a channel. */
export interface Told {
  readonly channel: string;
  readonly told: string;
}
