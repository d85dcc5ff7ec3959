/** What is wrong with a field of a request, named by its path and told in both languages. */
import type { FastifySchemaValidationError } from 'fastify';
import type { PejlError } from '../core/errors/pejl-error.ts';
import { apiErrors } from './errors.ts';

/** The first thing that is wrong; one at a time is enough for an address. */
export function invalidField([issue]: readonly FastifySchemaValidationError[]): PejlError {
  const { keyword = '', instancePath = '', params = {} } = issue ?? {};
  const [unknown] = (params.keys as string[] | undefined) ?? [];
  const path = instancePath.split('/').filter(Boolean);
  const field = (unknown === undefined ? path : [...path, unknown]).join('.').slice(0, 80);
  const place = { field };
  switch (keyword) {
    case 'unrecognized_keys':
      return apiErrors.create('api/unknown-field', { field }, place);
    case 'too_small':
      return apiErrors.create('api/field-limit', { field, limit: `≥ ${params.minimum}` }, place);
    case 'too_big':
      return apiErrors.create('api/field-limit', { field, limit: `≤ ${params.maximum}` }, place);
    case 'invalid_format':
      if (params.format === 'date') return apiErrors.create('api/not-a-date', { field }, place);
      break;
    case 'invalid_type':
      // zod does not hand on the value, but it says `received undefined` when there was none.
      if (/received undefined/.test(issue?.message ?? ''))
        return apiErrors.create('api/missing-field', { field }, place);
      break;
  }
  return apiErrors.create('api/invalid-field', { field }, place);
}
