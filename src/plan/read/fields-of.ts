/** The fields a schema allows at a path, read from the schema itself, so that suggestions never fall behind it. */
import { z } from 'zod';
import type { FieldPath } from './plan-document.ts';

/** `value` is the whole input: it decides which member of a union applies. */
export function fieldsOf(schema: z.core.$ZodType, path: FieldPath, value: unknown): string[] {
  const inner = unwrap(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const next = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  if (inner instanceof z.ZodObject) {
    const field = inner.shape[String(step)] as z.core.$ZodType | undefined;
    return field ? fieldsOf(field, rest, next) : [];
  }
  return inner instanceof z.ZodArray ? fieldsOf(inner.element, rest, next) : [];
}

function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap(), value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const chosen = (value as Record<string, unknown> | undefined)?.[discriminator];
    const member = schema.options.find(
      (option) => option instanceof z.ZodObject && option.shape[discriminator]?.safeParse(chosen).success,
    );
    return member ?? schema;
  }
  return schema;
}
