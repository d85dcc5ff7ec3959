/** From any failure to problem details (RFC 9457). What we did not expect tells nothing about itself. */
import { STATUS_CODES } from 'node:http';
import type { FastifyError } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { PejlError } from '../core/errors/pejl-error.ts';
import type { ProblemDto } from './contract/common.ts';
import { apiErrors } from './errors.ts';
import { invalidField } from './invalid-field.ts';

/** Every other named error is about the request: 400. */
const STATUS: Readonly<Record<string, number>> = {
  'api/unknown-plan': 404,
  'api/unknown-goal': 404,
  'api/unknown-table': 404,
  'access/sign-in-needed': 401,
  'access/cross-site': 403,
  'access/sign-in-given-up': 403,
  'access/assurance-too-low': 403,
  'access/no-role': 403,
  'access/no-sign-in': 404,
  'access/provider-not-answering': 503,
  'access/not-your-role': 403,
  'access/other-municipality': 403,
  'access/not-your-own': 403,
  'access/outside-your-unit': 403,
  'access/purpose-needed': 403,
  'access/protected': 403,
  'access/relative': 403,
  'api/no-register': 404,
  'api/no-person': 404,
  'api/no-case-access': 403,
  'api/no-upload': 404,
  'api/upload-step': 409,
  'api/upload-gap': 409,
  'api/upload-too-large': 413,
  'measures/unknown-measure': 404,
  'rules/unknown-rule': 404,
  'api/unknown-municipality': 404,
  'api/settings-closed': 403,
  'api/not-found': 404,
  'api/body-too-large': 413,
  'api/address-too-long': 414,
  'api/too-many-requests': 429,
  'storage/unknown-proposal': 404,
  'storage/unknown-marking': 404,
  'storage/unknown-opening': 404,
  'storage/same-person': 403,
  'api/internal': 500,
  'api/busy': 503,
  'api/not-ready': 503,
};

/** Failures of our own house, but for those with a status above, are never the request's fault, and their words are for whoever runs the server. */
const DATABASE = /^storage\//;

export function asProblem(error: unknown, requestId: string): ProblemDto {
  const { code, text, place } = named(error, requestId);
  const status = STATUS[code] ?? 400;
  return {
    type: `urn:pejl:error:${code}`,
    title: STATUS_CODES[status] ?? '',
    status,
    code,
    text,
    ...(place?.field !== undefined && { place: { field: place.field } }),
    requestId,
  };
}

function named(error: unknown, requestId: string): PejlError {
  if (error instanceof PejlError)
    return DATABASE.test(error.code) && !(error.code in STATUS) ? apiErrors.create('api/not-ready') : error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalidField(error.validation);
  const status = (error as Partial<FastifyError> | null)?.statusCode;
  if (status === 403 || status === 404) return apiErrors.create('api/not-found');
  if (status === 413) return apiErrors.create('api/body-too-large');
  if (status === 503) return apiErrors.create('api/busy');
  if (status !== undefined && status >= 400 && status < 500) return apiErrors.create('api/bad-request');
  return apiErrors.create('api/internal', { request: requestId });
}
