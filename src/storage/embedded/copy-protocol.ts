/** COPY from and to the embedded database, in the words of PostgreSQL's protocol: as any role, without files. */
import type { PGlite } from '@electric-sql/pglite';

const encoder = new TextEncoder();

/** `bytes`: whole lines. */
export async function copyIn(database: PGlite, statement: string, bytes: Uint8Array): Promise<void> {
  const messages = [
    message('Q', encoder.encode(`${statement}\0`)),
    message('d', bytes),
    message('c', new Uint8Array()),
  ];
  await database.execProtocol(new Uint8Array(Buffer.concat(messages)));
}

export async function copyOut(database: PGlite, statement: string): Promise<Uint8Array> {
  const { messages } = await database.execProtocol(message('Q', encoder.encode(`${statement}\0`)));
  const chunks = messages.filter(({ name }) => name === 'copyData') as unknown as { readonly chunk: Uint8Array }[];
  return new Uint8Array(Buffer.concat(chunks.map(({ chunk }) => chunk)));
}

/** A letter, the length with these four bytes counted, and what is said. */
function message(kind: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(5 + body.length);
  bytes[0] = kind.charCodeAt(0);
  new DataView(bytes.buffer).setInt32(1, 4 + body.length);
  bytes.set(body, 5);
  return bytes;
}
