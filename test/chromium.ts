/** Where a Chromium is found on this machine, if anywhere. */
import { existsSync } from 'node:fs';

export function chromiumPath(): string | undefined {
  const candidates = [
    process.env.PEJL_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** The flags a sandboxed machine needs. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--no-first-run'];
