/** Runs a command line in a test, with streams that are kept and a day that stands still. */
import { type Day, parseDay } from '../core/day.ts';
import type { CommandEntry } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { run } from './run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly today?: Day;
  readonly commands?: readonly CommandEntry[];
}

/** `line` as it would be typed after `pejl`, without quoting. */
export async function pejl(line: string, world: World = {}): Promise<Ran> {
  const { env = {}, folder = process.cwd(), today = parseDay('2018-03-01'), commands = COMMANDS } = world;
  let [out, err] = ['', ''];
  const code = await run(
    line.split(' ').filter(Boolean),
    {
      env,
      folder,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      today: () => today,
    },
    commands,
  );
  return { code, out, err };
}
