/** What a valid `publiccode.yml` holds: the keys of version 0.4 of the standard that Pejl uses, and no others. */
import { z } from 'zod';

const description = z.strictObject({
  localisedName: z.string().optional(),
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().min(1)).min(5).max(20),
  screenshots: z.array(z.string()).optional(),
});

const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  affiliation: z.string().optional(),
});

const dependency = z.strictObject({
  name: z.string().min(1),
  versionMin: z.string().optional(),
  versionMax: z.string().optional(),
  version: z.string().optional(),
  optional: z.boolean().optional(),
});

/** The part of the standard's list of categories that could describe a system like this. */
const CATEGORIES = [
  'appointment-scheduling',
  'business-intelligence',
  'business-process-management',
  'data-analytics',
  'data-visualization',
  'enterprise-project-management',
  'predictive-analysis',
  'workflow-management',
] as const;

const SCOPES = ['employment', 'local-authorities', 'society', 'welfare'] as const;

export const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  landingURL: z.url().optional(),
  softwareVersion: z.string().optional(),
  releaseDate: z.iso.date(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.enum(CATEGORIES)).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z
    .strictObject({ countries: z.array(z.string().regex(/^[a-z]{2}$/)), scope: z.array(z.enum(SCOPES)) })
    .optional(),
  description: z.record(z.string().regex(/^[a-z]{2}$/), description),
  legal: z.strictObject({ license: z.string(), mainCopyrightOwner: z.string().optional() }),
  maintenance: z.strictObject({ type: z.literal('community'), contacts: z.array(contact).min(1) }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  }),
  dependsOn: z.strictObject({ open: z.array(dependency) }).optional(),
});
