/**
 * A process of its own for the durability test: opens the folder it is given, says what it found there (`found <how many>
 * <last>`), and then commits one number after the other, each as a row, saying a number once its commit is acknowledged. It
 * never ends by itself.
 */
import { writeSync } from 'node:fs';
import { openFolder } from '../embedded/open-embedded.ts';

/** Straight to the pipe: what a stream still holds when the process is killed was told to nobody. */
const say = (line: string) => writeSync(1, `${line}\n`);

const { thread } = await openFolder(process.argv[2] ?? '');
await thread.query('create table if not exists number (n integer primary key)', []);
const { rows } = await thread.query('select count(*) as count, coalesce(max(n), 0) as last from number', []);
const [{ count, last }] = rows as [{ count: number; last: number }];
say(`found ${count} ${last}`);
for (let next = last + 1; ; next++) {
  await thread.query('insert into number values ($1)', [next]);
  say(String(next));
}
