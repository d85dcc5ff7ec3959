/**
 * The thread that gets the demo's registers ready: reads those whose files are there, makes the others, hands each over, and
 * keeps its files for the next start.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { readMarker } from '../../register/node/marker.ts';
import { readRegisterFolder } from '../../register/node/read-register.ts';
import { sendRegister } from '../../register/node/sent-register.ts';
import { writeRegisterFolder } from '../../register/node/write-register.ts';
import type { Register } from '../../register/register.ts';
import { demoRequest } from '../../register/synthetic/demo-request.ts';
import { type SyntheticMarker, syntheticMarker } from '../../register/synthetic/synthetic-marker.ts';
import { syntheticRegister } from '../../register/synthetic/synthetic-register.ts';
import { readTargetFile } from '../target-file.ts';
import type { DemoSaid, DemoThreadStart } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('The registers of the demo are made in a thread of their own.');
const { municipalities, folder } = workerData as DemoThreadStart;
const targets = readTargetFile(undefined, { folder });

for (const municipality of municipalities) {
  const request = demoRequest(municipality, targets);
  const marker = syntheticMarker(request);
  const files = join(folder, municipality);
  const kept = await readKept(files, marker);
  if (!kept) say({ kind: 'making', municipality });
  const register = kept ?? syntheticRegister(request);
  say({ kind: 'register', municipality, register: sendRegister(register), marker });
  if (!kept) await keep(municipality, register, files, marker);
}

/** `undefined`: they are not there, are damaged, or were made by another request or model. */
async function readKept(files: string, marker: SyntheticMarker): Promise<Register | undefined> {
  try {
    if (!isDeepStrictEqual(readMarker(files), marker)) return undefined;
    return (await readRegisterFolder(files)).register;
  } catch (error) {
    if (error instanceof PejlError) return undefined;
    throw error;
  }
}

async function keep(municipality: string, register: Register, files: string, marker: SyntheticMarker): Promise<void> {
  try {
    await writeRegisterFolder(register, files, { format: 'csv.gz', marker });
  } catch (error) {
    if (!(error instanceof PejlError)) throw error;
    say({ kind: 'not-kept', municipality, reason: error.text });
  }
}

function say(said: DemoSaid): void {
  port!.postMessage(said);
}
