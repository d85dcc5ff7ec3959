/** The bytes of a CSV file as UTF-8, however it was packed and encoded. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { registerErrors } from '../errors.ts';
import type { Part } from './register-folder.ts';

export type Encoding = 'utf-8' | 'windows-1252';

const CHUNK = 1 << 20;

/** Looks through the file once (`register/not-text`, `register/cut-gzip`, `register/unreadable`). */
export async function encodingOf(part: Part): Promise<Encoding> {
  let encoding: Encoding = 'utf-8';
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of rawChunks(part)) {
    if (chunk.includes(0)) throw registerErrors.create('register/not-text', {}, { file: part.name });
    if (encoding !== 'utf-8') continue;
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = wholeSigns(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) encoding = 'windows-1252';
    rest = Uint8Array.from(bytes.subarray(whole));
  }
  return rest.length > 0 ? 'windows-1252' : encoding;
}

/** (`register/cut-gzip`, `register/unreadable`) */
export async function* utf8Chunks(part: Part, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* rawChunks(part);
    return;
  }
  const [decoder, encoder] = [new TextDecoder('windows-1252'), new TextEncoder()];
  for await (const chunk of rawChunks(part)) yield encoder.encode(decoder.decode(chunk, { stream: true }));
}

async function* rawChunks(part: Part): AsyncGenerator<Uint8Array> {
  const file = createReadStream(part.path, { highWaterMark: CHUNK });
  const bytes: Readable =
    part.form === 'csv.gz' ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => undefined) : file;
  try {
    // Plain byte arrays: the engine reads them faster when they are all of one kind.
    for await (const { buffer, byteOffset, length } of bytes as AsyncIterable<Buffer>) {
      yield new Uint8Array(buffer, byteOffset, length);
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const isPacking = code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE';
    const facts = { reason: code };
    throw registerErrors.create(isPacking ? 'register/cut-gzip' : 'register/unreadable', facts, { file: part.name });
  } finally {
    file.destroy();
  }
}

/** How many of the bytes are whole signs: at most three bytes at the end may belong to a sign that goes on. */
function wholeSigns(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
