/** The folder of feeds: one file each, named as its id. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Feed, readFeed } from '../feed.ts';

/** In the order of their ids. Refuses what does not fit, with its place. */
export function readFeeds(folder: string): Feed[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return readFeed(source, `${basename(folder)}/${name}`, basename(name, '.yaml'));
  });
}
