/** SD-03: what happens at the reassessment: an extension on one of the grounds, or a job clarification course. */
import type { Day } from '../../core/day.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { ruleErrors } from '../errors.ts';
import { given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

export interface Extension {
  /** The grounds of the case that the law of the day knows. */
  readonly grounds: readonly string[];
  /** The longest any of them extends; `null`: without a limit, or none. */
  readonly weeksAtMost: number | null;
  readonly after: 'forlaengelse' | 'jobafklaringsforloeb';
}

/** `found`: the grounds the caseworker finds fulfilled (`rules/impossible-input` for one that never existed). */
export function extension(found: readonly string[], day: Day, law: Law): Answer<Extension> {
  const cite = new Citing(law);
  const known = law.item('sygedagpenge/forlaengelsesgrunde').among ?? [];
  const wrong = found.find((ground) => !known.includes(ground));
  if (wrong !== undefined) {
    throw ruleErrors.create('rules/impossible-input', {
      what: 'Grunden',
      whatEn: 'The ground',
      value: wrong,
      expected: `Brug en af: ${known.join(', ')}.`,
      expectedEn: `Use one of: ${known.join(', ')}.`,
    });
  }
  const inForce = cite.list('sygedagpenge/forlaengelsesgrunde', day);
  const grounds = found.filter((ground) => inForce.includes(ground));
  const facts = found.map((ground) => given({ da: `Grund: ${ground}`, en: `Ground: ${ground}` }));
  if (grounds.length === 0) {
    return {
      answer: { grounds, weeksAtMost: null, after: 'jobafklaringsforloeb' },
      because: [
        {
          da: 'Ingen grund til forlængelse: ret til jobafklaringsforløb med ressourceforløbsydelse.',
          en: 'No ground to extend: a right to a job clarification course with its allowance.',
        },
      ],
      ground: cite.ground,
      facts,
    };
  }
  const limits = cite.table('sygedagpenge/forlaengelse-hoejst', day);
  const weeks = grounds.map((ground) => limits[ground]);
  const weeksAtMost = weeks.includes(undefined) ? null : Math.max(...(weeks as number[]));
  return {
    answer: { grounds, weeksAtMost, after: 'forlaengelse' },
    because: [
      weeksAtMost === null
        ? {
            da: `Forlænges på grund af ${grounds.join(', ')}, uden fast grænse.`,
            en: `Extended because of ${grounds.join(', ')}, without a fixed limit.`,
          }
        : {
            da: `Forlænges på grund af ${grounds.join(', ')}, højst ${weeksAtMost} uger.`,
            en: `Extended because of ${grounds.join(', ')}, ${weeksAtMost} weeks at most.`,
          },
    ],
    ground: cite.ground,
    facts,
  };
}
