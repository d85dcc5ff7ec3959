/** What a command meets of the world: arguments' language, streams, environment, and the day. Tests hand in their own. */
import { type Day, dayOf } from '../core/day.ts';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Answers, and nothing else. */
  out(text: string): void;
  /** Messages and progress. */
  err(text: string): void;
  /** Today in Denmark. The only place where a command gets the day from. */
  today(): Day;
}

export function processSurroundings(): Surroundings {
  // A reader that stops early (`pejl … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    env: process.env,
    folder: process.cwd(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    today: todayInDenmark,
  };
}

/** The calendar day in Denmark, whatever the machine's own time zone. */
export function todayInDenmark(now: Date = new Date()): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Copenhagen',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return dayOf(part('year'), part('month'), part('day'));
}
