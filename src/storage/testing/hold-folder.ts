/** A process of its own that opens the data folder it is given, says so, and holds it until it is killed. */
import { writeSync } from 'node:fs';
import { openFolder } from '../embedded/open-embedded.ts';

await openFolder(process.argv[2] ?? '');
writeSync(1, 'open\n');
