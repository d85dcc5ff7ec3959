/**
 * What the place where people sign in says about somebody: who it is, for which municipality, how surely, and with which
 * job functions, each with its limits. The shape follows the privilege groups that Fælleskommunal Adgangsstyring hands
 * over (OIO Basic Privilege Profile): a scope, privileges, and constraints, here as JSON.
 */
import { z } from 'zod';
import { isMunicipalityCode } from '../../core/areas/municipalities.ts';
import { holdsCprNumber } from '../../core/cpr-shape.ts';
import { accessErrors } from '../errors.ts';

/** NSIS levels of assurance, as a token names them. */
const ASSURANCE = 'https://data.gov.dk/concept/core/nsis/loa/';
const ENOUGH = new Set([`${ASSURANCE}Substantial`, `${ASSURANCE}High`]);

/** The municipality in which a privilege holds. */
export const MUNICIPALITY_SCOPE = 'urn:dk:pejl:municipality:';
export const UNIT_CONSTRAINT = 'urn:dk:pejl:constraint:unit';
export const TARGET_GROUP_CONSTRAINT = 'urn:dk:pejl:constraint:target-group';

const id = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !holdsCprNumber(text));

const privilegeGroup = z.object({
  scope: z.string().max(200),
  privileges: z.array(z.string().max(200)).max(100),
  constraints: z
    .array(z.object({ name: z.string().max(200), value: z.string().max(200) }))
    .max(100)
    .default([]),
});
export type PrivilegeGroup = z.infer<typeof privilegeGroup>;

const claims = z.object({
  sub: id,
  sid: z.string().min(1).max(200).optional(),
  acr: z.string().max(200).optional(),
  name: z.string().min(1).max(200),
  municipality: z.string().refine(isMunicipalityCode),
  privileges: z.array(privilegeGroup).max(100),
  caseworker: id.optional(),
  person: id.optional(),
  company: id.optional(),
});
export type Claims = z.infer<typeof claims>;

/** (`access/sign-in-not-valid`, `access/assurance-too-low`) What is missing or malformed is never guessed. */
export function readClaims(given: unknown): Claims {
  const read = claims.safeParse(given);
  if (!read.success) throw accessErrors.create('access/sign-in-not-valid');
  if (!ENOUGH.has(read.data.acr ?? '')) throw accessErrors.create('access/assurance-too-low');
  return read.data;
}
