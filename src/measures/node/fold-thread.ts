/** A thread that measures: has the register and the catalogue, and counts one thing after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { Law } from '../../rules/law/law.ts';
import { fold } from '../fold.ts';
import type { Scope } from '../scope.ts';
import { loadMeasures } from './load-measures.ts';
import type { Answered, SentFailure, SentScope, ThreadStart, Told } from './messages.ts';
import { receiveRegister } from './shared-register.ts';

const port = parentPort;
if (!port) throw new Error('Measuring in threads needs a thread.');
const start = workerData as ThreadStart;
const register = receiveRegister(start.register);
const measures = new Map((await loadMeasures(start.catalogue)).map((measure) => [measure.id, measure]));
let scope: Scope | undefined;

port.on('message', (told: Told) => {
  if (told.kind === 'scope') scope = receivedScope(told.scope);
  else answer(told);
});
say({ kind: 'ready' });

function receivedScope({ law, ...rest }: SentScope): Scope {
  return { ...rest, register, law: new Law(law.items, law.options) };
}

/** Cells change hands without a copy. */
function answer({ measure: id, by, range }: Extract<Told, { kind: 'count' }>): void {
  try {
    const measure = measures.get(id);
    if (!measure || !scope) throw new Error(`Nothing to count ${id} with.`);
    const [cubes] = fold(scope, [{ measure, by }], range);
    const cells = cubes!.map(({ numerator, denominator, subjects, unknown }) => ({
      numerator,
      denominator,
      subjects,
      unknown,
    }));
    say(
      { kind: 'counted', cells },
      cells.flatMap((each) => Object.values(each).map(({ buffer }) => buffer)),
    );
  } catch (error) {
    say({ kind: 'failed', failure: failureOf(error) });
  }
}

function failureOf(error: unknown): SentFailure {
  if (error instanceof PejlError) {
    const { code, text, facts, place } = error;
    return { code, text, facts, place };
  }
  return { code: undefined, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function say(answered: Answered, handedOver: readonly ArrayBuffer[] = []): void {
  port!.postMessage(answered, handedOver);
}
