/**
 * Ends of the chains of the record of use, written down outside the database: a line each. Whoever rewrites the whole record
 * cannot rewrite these too, when the file lies where the database's keeper does not reach (another machine, paper).
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LinkEnd } from '../storage/readers/access-chain.ts';
import { accessErrors } from './errors.ts';

export interface Anchor extends LinkEnd {
  readonly municipality: string;
  /** ISO instant: when it was written down. */
  readonly at: string;
}

export function writeAnchor(file: string, anchor: Anchor): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(anchor)}\n`);
}

/** Those of a municipality; none when there is no file. Refuses a line that is no anchor (`access/not-an-anchor`). */
export function readAnchors(file: string, municipality: string): Anchor[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.trim() === '' ? [] : [anchorOf(text, file, at + 1)]))
    .filter((anchor) => anchor.municipality === municipality);
}

function anchorOf(text: string, file: string, line: number): Anchor {
  try {
    const { municipality, number, hash, at } = JSON.parse(text) as Anchor;
    if (/^\d{3}$/.test(municipality) && number >= 1 && /^[0-9a-f]{64}$/.test(hash)) {
      return { municipality, number, hash, at };
    }
  } catch {
    // Told below.
  }
  throw accessErrors.create('access/not-an-anchor', {}, { file, line });
}
