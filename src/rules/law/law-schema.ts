/** The fields of a file of law, and what each must be. */
import { z } from 'zod';
import { type Day, parseDay } from '../../core/day.ts';
import { HOLDS, KEYED_ON, type KeyedOn, LAW_CONFIDENCES, type LawConfidence } from './law-item.ts';
import { LAW_UNIT_IDS } from './law-unit.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const day = z.string().transform((written, context): Day => {
  try {
    return parseDay(written);
  } catch {
    context.addIssue({ code: 'custom', message: 'day' });
    return z.NEVER;
  }
});

export const fileVersion = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  value: z.unknown().optional(),
  decide: text.optional(),
  source: z.strictObject({ act: z.string().min(1), section: z.string().min(1).optional() }).optional(),
  checked: day,
  confidence: z.enum(Object.keys(LAW_CONFIDENCES) as [LawConfidence, ...LawConfidence[]]),
  note: text.optional(),
  planned: z.literal(true).optional(),
});

export const lawFile = z.strictObject({
  rules: z.array(z.string().regex(/^[A-Z]{2}-\d{2}$/)).min(1),
  title: text,
  unit: z.enum(LAW_UNIT_IDS),
  holds: z.enum(HOLDS),
  keyed_on: z.enum(Object.keys(KEYED_ON) as [KeyedOn, ...KeyedOn[]]),
  among: z.array(z.string()).min(1).optional(),
  versions: z.array(fileVersion).min(1),
});

/** Fields of a file and of its versions, for error messages. */
export const FIELDS = {
  file: Object.keys(lawFile.shape).join(', '),
  version: Object.keys(fileVersion.shape).join(', '),
};

/** What must stand in a field that the schema refuses, in both languages. */
export function expectedBy(issue: z.core.$ZodIssue): { expected: string; expectedEn: string } {
  if (issue.code === 'invalid_value') {
    const values = issue.values.join(', ');
    return { expected: `en af: ${values}`, expectedEn: `one of: ${values}` };
  }
  if (issue.code === 'custom') return { expected: 'en dato som 2014-07-01', expectedEn: 'a date such as 2014-07-01' };
  if (issue.code === 'invalid_format')
    return { expected: 'et regelnummer som RF-01', expectedEn: 'a rule id such as RF-01' };
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return { expected: 'en liste', expectedEn: 'a list' };
  if (issue.code === 'invalid_type' && issue.expected === 'object') return { expected: 'felter', expectedEn: 'fields' };
  return { expected: 'en tekst, der ikke er tom', expectedEn: 'a text that is not empty' };
}
