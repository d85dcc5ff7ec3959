/**
 * A process of its own that reads a register folder and counts every measure on two threads: `node from-parquet.ts FOLDER`
 * prints `{ ms, mebibytes, measures }`, the last at the most held in memory.
 */

import { MeasureThreads } from '../../src/measures/node/measure-threads.ts';
import { readRegisterFolder } from '../../src/register/node/read-register.ts';
import { everyMeasure } from './every-measure.ts';
import { tenYears } from './questions.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder?');
const start = performance.now();
const { register } = await readRegisterFolder(folder);
const scope = tenYears(register, 'month');
const asks = await everyMeasure(scope);
const threads = await MeasureThreads.start(register, { threads: 2 });
await threads.fold(scope, asks);
const ms = performance.now() - start;
await threads.close();
const mebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ms, mebibytes, measures: asks.length }));
