/** Says what is going on, but only when it takes long enough for somebody to wonder. */
import type { Text } from '../../core/text.ts';
import type { CommandContext } from '../command.ts';

/** Milliseconds. */
const PATIENCE = 800;

export async function tellWhenSlow<T>(what: Text, { err, say }: CommandContext, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => err(`${say(what)} …\n`), PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
