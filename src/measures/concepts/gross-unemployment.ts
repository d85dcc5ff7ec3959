/**
 * Gross unemployment (»bruttoledighed«): benefits that always belong to it, and those that do only while the person is
 * ready for a job (or plainly ready for education).
 */
import { READINESS } from '../../register/codes.ts';
import type { Register } from '../../register/register.ts';
import { benefitFlags } from '../benefit-flags.ts';

const READY = [READINESS.indexOf('jobparat') + 1, READINESS.indexOf('aabenlyst-uddannelsesparat') + 1];

/** Whether a spell (by its row) belongs to gross unemployment. */
export function grossUnemployed(register: Register): (row: number) => boolean {
  const always = benefitFlags(register, ({ grossUnemployment }) => grossUnemployment === 'all');
  const whenReady = benefitFlags(
    register,
    ({ grossUnemployment }) => grossUnemployment === 'job-ready' || grossUnemployment === 'as-main-benefit',
  );
  const { benefit, readiness } = register.people.spells.columns;
  const [job, education] = READY;
  return (row) => {
    const code = benefit[row]!;
    if (always[code] === 1) return true;
    return whenReady[code] === 1 && (readiness[row] === job || readiness[row] === education);
  };
}
