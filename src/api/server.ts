/**
 * The HTTP server: what every request passes through, then the routes. From the outside in: how much may be asked, what
 * goes out with every answer, how failures are told; then `/health`, `/api/v1` and the web app.
 */
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import type { AccessEvent, AccessRecord } from '../access/record.ts';
import { recordInLog } from '../access/record-in-log.ts';
import { openSessions } from '../access/sessions.ts';
import type { Day } from '../core/day.ts';
import { loadMeasures } from '../measures/node/load-measures.ts';
import type { Law } from '../rules/law/law.ts';
import type { MeasureNames } from '../statistics/catalogue.ts';
import type { Storage } from '../storage/storage.ts';
import { type Library, openLibrary } from './library.ts';
import { type AccessOptions, access } from './plugins/access.ts';
import { answers } from './plugins/answers.ts';
import { crossSite } from './plugins/cross-site.ts';
import { description } from './plugins/description.ts';
import { failures, frameworkFailure } from './plugins/failures.ts';
import { BODY_LIMIT, limits } from './plugins/limits.ts';
import { rememberAnswers } from './plugins/remembered-answers.ts';
import { registerFolds } from './register-folds.ts';
import type { Registers } from './registers.ts';
import { administration } from './routes/administration.ts';
import { comparison } from './routes/comparison.ts';
import { explanations } from './routes/explanations.ts';
import { goalsOnRegisters } from './routes/goals-on-register.ts';
import { health } from './routes/health.ts';
import { measures } from './routes/measures.ts';
import { openapi } from './routes/openapi.ts';
import { openings } from './routes/openings.ts';
import { plans } from './routes/plans.ts';
import { registers } from './routes/registers.ts';
import { calculator, rules } from './routes/rules.ts';
import { search } from './routes/search.ts';
import { session } from './routes/session.ts';
import { settings as settingsRoutes } from './routes/settings.ts';
import { signIn } from './routes/sign-in.ts';
import { tables } from './routes/tables.ts';
import { uploads as uploadRoutes } from './routes/uploads.ts';
import { web } from './routes/web.ts';
import { openSettings, type Settings } from './settings.ts';
import { type SignIn, type SignInContext, sessionOf, signInContext } from './sign-in.ts';
import { storedPlans } from './stored-plans.ts';
import { uploads } from './uploads/uploads.ts';

export interface ServerOptions {
  readonly storage: Storage;
  readonly registers: Registers;
  /** What the measures ask of the law, and of the municipality's settings. */
  readonly law: Law;
  /** Today in Denmark: the `asOf` of a request that names none. */
  readonly today: () => Day;
  /** Folder of the built web app; `null` serves the API alone. */
  readonly webFolder: string | null;
  /** Requests a minute from one address; 0 for no limit. */
  readonly requestsPerMinute: number;
  /** Whose `x-forwarded-for` is believed: nobody's, everybody's, or these addresses'. */
  readonly trustProxy: boolean | string;
  readonly log: Logger;
  /** What the measures of the published figures are called. */
  readonly measureNames: MeasureNames;
  /** How people sign in; nobody can unless it is set up. */
  readonly signIn?: SignIn | null;
  /** Who it is that asks without having signed in; nobody unless told otherwise. */
  readonly identify?: AccessOptions['identify'];
  /** Where it is noted who used what; the server's log unless told otherwise. */
  readonly record?: AccessRecord;
  /** Whether whoever asks may make settings: on a demonstration that nobody else can reach. Else nobody may. */
  readonly openSettings?: boolean;
  /** Milliseconds between looks at whether the data has changed; a second unless told otherwise. */
  readonly lookEvery?: number;
}

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    frameworkErrors: frameworkFailure,
    genReqId: () => randomUUID(),
    trustProxy: options.trustProxy,
    bodyLimit: BODY_LIMIT,
    // Time to hand over a request; an answer may take longer.
    requestTimeout: 30_000,
    // While stopping, what has come in is answered; new connections are not taken.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  failures(app);
  await limits(app, options.requestsPerMinute);
  await answers(app);
  const record = options.record ?? recordInLog(options.log);
  const context = signInContext(options.signIn ?? null, openSessions(options.storage, record));
  crossSite(app, context);
  access(app, {
    identify: async (request) =>
      (await sessionOf(request, context))?.signedIn ?? (await options.identify?.(request)) ?? null,
    note: noteIn(options.storage, record),
  });
  await description(app);

  health(app, () => options.storage.ready());
  const library = openLibrary(storedPlans(options.storage, options.lookEvery ?? 1000));
  const settings = openSettings(options.storage, options.law);
  const reads = { ...options, library, settings, prefix: '/api/v1' };
  await app.register(publicReads, reads);
  await app.register(registerReads, reads);
  await app.register(ruleReads, reads);
  await app.register(caseReads, reads);
  await app.register(registerUploads, reads);
  await app.register(signIn, { context });
  await app.register(signedInRoutes, { ...options, record, context, prefix: '/api/v1' });
  const { webFolder } = options;
  if (webFolder !== null) await app.register((scope) => web(scope, webFolder));
  return app;
}

type SignedInRoutes = ServerOptions & { readonly record: AccessRecord; readonly context: SignInContext };

/** What depends on who asks: never remembered. */
async function signedInRoutes(
  app: FastifyInstance,
  { storage, registers, today, record, context }: SignedInRoutes,
): Promise<void> {
  await app.register(session, { context });
  await app.register(administration, { storage, record });
  await app.register(openings, { storage, registers, record, today });
}

/** A refusal is no part of other work: it is noted in a transaction of its own. */
function noteIn(storage: Storage, record: AccessRecord): (event: AccessEvent) => Promise<void> {
  return (event) => storage.asMunicipality(event.municipality, (tx) => record.note(tx, event));
}

type Reads = ServerOptions & { readonly library: Library; readonly settings: Settings };

async function publicReads(app: FastifyInstance, { storage, library, today, measureNames }: Reads): Promise<void> {
  rememberAnswers(app, async () => `${await library.version()} ${today()}`);
  const context = { storage, library, today, measureNames };
  for (const routes of [plans, tables, comparison, search]) await app.register(routes, context);
  openapi(app);
}

/** What the rules say changes with the law alone. */
async function ruleReads(
  app: FastifyInstance,
  { law, today, settings, openSettings: mayDecide }: Reads,
): Promise<void> {
  const { lawOf } = settings;
  const context = { law, today, measures: await loadMeasures(), lawOf };
  await app.register(async (scope) => {
    rememberAnswers(scope, async () => String(today()));
    await scope.register(rules, context);
  });
  await app.register(calculator, context);
  await app.register(settingsRoutes, { law, settings, mayDecide: mayDecide === true });
}

/** What comes in is never remembered, nor what is said about it. */
async function registerUploads(app: FastifyInstance, { registers: held }: Reads): Promise<void> {
  const underWay = uploads();
  app.addHook('onClose', () => underWay.close());
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  await app.register(uploadRoutes, { registers: held, uploads: underWay });
}

/** What registers answer changes whenever somebody works in them. */
async function registerReads(app: FastifyInstance, options: Reads): Promise<void> {
  const { registers: held, library, settings, today } = options;
  const folds = registerFolds();
  app.addHook('onClose', () => folds.close());
  rememberAnswers(
    app,
    async () => `${await held.version()} ${await library.version()} ${await settings.version()} ${today()}`,
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
  });
  const context = { registers: held, folds, settings, library, today, measures: await loadMeasures() };
  await app.register(registers, context);
  await app.register(measures, context);
  await app.register(goalsOnRegisters, context);
}

/** What is about single persons is not remembered, here or anywhere on the way. */
async function caseReads(app: FastifyInstance, { registers, law }: Reads): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  await app.register(explanations, { registers, law, measures: await loadMeasures() });
}
