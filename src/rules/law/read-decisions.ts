/**
 * The municipality's decisions in a YAML text, one item for each:
 *
 *     - law: refusion/blokerer-uafklaret
 *       value: { su: true }
 *       from: 2016-01-04          # left out: always
 *       who: Økonomiudvalget
 *       when: 2026-01-15
 *       ground: BEK 14 af 08/01/2026, bilag 1
 *
 * What each value may be is checked when the law takes the decisions in.
 */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parseDay } from '../../core/day.ts';
import { ruleErrors } from '../errors.ts';
import type { Decision } from './decision.ts';

const day = z.string().transform(parseDay);
const decisions = z.array(
  z.strictObject({
    law: z.string(),
    value: z.unknown(),
    from: day.optional(),
    who: z.string(),
    when: day,
    ground: z.string(),
  }),
);

/** `name` is the file as errors give it (`rules/law-not-yaml`, `rules/decisions-not-a-list`, `core/not-a-day`). */
export function readDecisions(source: string, name: string): Decision[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [broken] = document.errors;
  if (broken) throw ruleErrors.create('rules/law-not-yaml', {}, at(broken.pos[0]));
  const parsed = decisions.safeParse(document.toJS() ?? []);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const node = document.getIn(issue!.path.slice(0, 1), true) as { range?: [number] } | undefined;
  throw ruleErrors.create(
    'rules/decisions-not-a-list',
    {},
    { ...at(node?.range?.[0] ?? 0), field: issue!.path.join('.') },
  );
}
