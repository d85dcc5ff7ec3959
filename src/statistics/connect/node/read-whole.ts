/** The body of an answer, whole and no larger than it can be. */
import { statisticsErrors } from '../../errors.ts';
import type { Service } from '../service.ts';

/** Refuses a body over `mostBytes` (`statistics/too-large`) as soon as it is, and one cut off on the way (`statistics/cut-off`). */
export async function readWhole(response: Response, mostBytes: number, { name }: Service): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const tooLarge = () => statisticsErrors.create('statistics/too-large', { service: name, most: mostBytes });
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      if (isTimeout(error)) throw error;
      throw statisticsErrors.create('statistics/cut-off', { service: name, bytes });
    });
    if (done) break;
    bytes += value.length;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}

export function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
