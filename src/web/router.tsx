/** The addresses of the app, one table; each screen is fetched when it is first wanted, and its data beside it. */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import {
  calculatorSearch,
  comparisonSearch,
  daySearch,
  findSearch,
  initiativesSearch,
  overviewSearch,
  parseSearch,
  printSearch,
  rulesSearch,
  settingsSearch,
  tableSearch,
} from './address.ts';
import { sessionQuery } from './adgang/queries.ts';
import { dataSearch } from './data/data-address.ts';
import { explainSearch } from './forklar/explain-address.ts';
import { Crash } from './frame/crash.tsx';
import { followFocus } from './frame/focus.ts';
import { Frame } from './frame/frame.tsx';
import { NotFound } from './frame/not-found.tsx';
import { isLanguage, rememberedLanguage, speak } from './language.ts';
import { measureSearch, measuresSearch } from './maalinger/measure-address.ts';
import { measuresQuery, registersQuery } from './maalinger/queries.ts';
import { PlanFrame } from './plan/plan-frame.tsx';
import {
  comparisonQuery,
  goalQuery,
  initiativesQuery,
  overviewQuery,
  plansQuery,
  ruleQuery,
  rulesQuery,
  searchForQuery,
  tableQuery,
  tablesQuery,
} from './queries.ts';

interface Context {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  component: Frame,
  notFoundComponent: () => <NotFound />,
  errorComponent: Crash,
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/$lang', params: { lang: rememberedLanguage() }, replace: true });
  },
});

const inLanguage = createRoute({
  getParentRoute: () => root,
  path: '$lang',
  beforeLoad: ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound();
    speak(params.lang);
  },
  // Every way leads through the plans; the page's head has asked for them already.
  loader: ({ context }) => void context.queries.prefetchQuery(plansQuery),
  notFoundComponent: () => <NotFound />,
});

const front = createRoute({
  getParentRoute: () => inLanguage,
  path: '/',
  component: lazyRouteComponent(() => import('./forside/forside.tsx'), 'Forside'),
});

/** Fetches ahead what is seen from a day: the one in the address, else the plan's newest known, which the list of plans tells. */
async function fromItsDay(
  queries: QueryClient,
  { plan }: { plan: string },
  { pr }: { pr: string | undefined },
  fetch: (day: string) => Promise<void>,
): Promise<void> {
  const plans = pr ? [] : await queries.ensureQueryData(plansQuery).catch(() => []);
  const day = pr ?? plans.find(({ id }) => id === plan)?.lastKnown;
  if (day) await fetch(day);
}

const plan = createRoute({
  getParentRoute: () => inLanguage,
  path: 'plan/$plan',
  validateSearch: daySearch,
  search: { middlewares: [retainSearchParams(['pr'])] },
  component: PlanFrame,
});

const overview = createRoute({
  getParentRoute: () => plan,
  path: '/',
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => ({ pr: search.pr }),
  loader: ({ context: { queries }, params, deps }) => {
    void fromItsDay(queries, params, deps, (day) => queries.prefetchQuery(overviewQuery(params.plan, day)));
  },
  component: lazyRouteComponent(() => import('./oversigt/oversigt.tsx'), 'Oversigt'),
});

const goal = createRoute({
  getParentRoute: () => plan,
  path: 'maal/$goal',
  loaderDeps: ({ search }) => ({ pr: search.pr }),
  loader: ({ context: { queries }, params, deps }) => {
    void fromItsDay(queries, params, deps, (day) => queries.prefetchQuery(goalQuery(params.plan, params.goal, day)));
  },
  component: lazyRouteComponent(() => import('./maal/maal.tsx'), 'Maal'),
});

const initiatives = createRoute({
  getParentRoute: () => plan,
  path: 'indsatser',
  validateSearch: initiativesSearch,
  loaderDeps: ({ search }) => ({ pr: search.pr }),
  loader: ({ context: { queries }, params, deps }) => {
    void fromItsDay(queries, params, deps, (day) => queries.prefetchQuery(initiativesQuery(params.plan, day)));
  },
  component: lazyRouteComponent(() => import('./indsatser/indsatser.tsx'), 'Indsatser'),
});

const tables = createRoute({
  getParentRoute: () => plan,
  path: 'tal',
  loader: ({ context, params }) => void context.queries.prefetchQuery(tablesQuery(params.plan)),
  component: lazyRouteComponent(() => import('./tal/tal.tsx'), 'Tal'),
});

const table = createRoute({
  getParentRoute: () => plan,
  path: 'tal/$table',
  validateSearch: tableSearch,
  loader: ({ context, params }) => void context.queries.prefetchQuery(tableQuery(params.plan, params.table)),
  component: lazyRouteComponent(() => import('./tal/tabel.tsx'), 'Tabel'),
});

const comparison = createRoute({
  getParentRoute: () => inLanguage,
  path: 'sammenlign',
  validateSearch: comparisonSearch,
  loaderDeps: ({ search }) => ({ pr: search.pr }),
  loader: ({ context, deps }) => void context.queries.prefetchQuery(comparisonQuery(deps.pr)),
  component: lazyRouteComponent(() => import('./sammenlign/sammenlign.tsx'), 'Sammenlign'),
});

const find = createRoute({
  getParentRoute: () => inLanguage,
  path: 'soeg',
  validateSearch: findSearch,
  loaderDeps: ({ search }) => ({ q: search.q, plan: search.plan }),
  loader: ({ context, deps }) => {
    if (deps.q) void context.queries.prefetchQuery(searchForQuery(deps.q, deps.plan));
  },
  component: lazyRouteComponent(() => import('./soeg/soeg.tsx'), 'Soeg'),
});

const measures = createRoute({
  getParentRoute: () => inLanguage,
  path: 'maalinger',
  validateSearch: measuresSearch,
  loader: ({ context: { queries } }) => {
    void queries.prefetchQuery(measuresQuery);
    void queries.prefetchQuery(registersQuery);
  },
  component: lazyRouteComponent(() => import('./maalinger/maalinger.tsx'), 'Maalinger'),
});

const measure = createRoute({
  getParentRoute: () => inLanguage,
  path: 'maalinger/$measure',
  validateSearch: measureSearch,
  loader: ({ context: { queries } }) => {
    void queries.prefetchQuery(measuresQuery);
    void queries.prefetchQuery(registersQuery);
  },
  component: lazyRouteComponent(() => import('./maalinger/maaling.tsx'), 'Maaling'),
});

const explain = createRoute({
  getParentRoute: () => inLanguage,
  path: 'forklar',
  validateSearch: explainSearch,
  loader: ({ context: { queries } }) => void queries.prefetchQuery(registersQuery),
  component: lazyRouteComponent(() => import('./forklar/forklar.tsx'), 'Forklar'),
});

const access = createRoute({
  getParentRoute: () => inLanguage,
  path: 'adgang',
  loader: ({ context: { queries } }) => void queries.prefetchQuery(sessionQuery),
  component: lazyRouteComponent(() => import('./adgang/adgang.tsx'), 'Adgang'),
});

const data = createRoute({
  getParentRoute: () => inLanguage,
  path: 'data',
  validateSearch: dataSearch,
  loader: ({ context: { queries } }) => void queries.prefetchQuery(registersQuery),
  component: lazyRouteComponent(() => import('./data/data.tsx'), 'Data'),
});

const rules = createRoute({
  getParentRoute: () => inLanguage,
  path: 'regler',
  validateSearch: rulesSearch,
  loader: ({ context }) => void context.queries.prefetchQuery(rulesQuery),
  component: lazyRouteComponent(() => import('./regler/regler.tsx'), 'Regler'),
});

const rule = createRoute({
  getParentRoute: () => inLanguage,
  path: 'regler/$rule',
  loader: ({ context, params }) => void context.queries.prefetchQuery(ruleQuery(params.rule)),
  component: lazyRouteComponent(() => import('./regler/regel.tsx'), 'Regel'),
});

const settings = createRoute({
  getParentRoute: () => inLanguage,
  path: 'regler/afgoerelser',
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => import('./indstillinger/indstillinger.tsx'), 'Indstillinger'),
});

const calculator = createRoute({
  getParentRoute: () => inLanguage,
  path: 'beregner',
  validateSearch: calculatorSearch,
  component: lazyRouteComponent(() => import('./beregner/beregner.tsx'), 'Beregner'),
});

const routeTree = root.addChildren([
  start,
  inLanguage.addChildren([
    front,
    plan.addChildren([overview, goal, initiatives, tables, table]),
    comparison,
    find,
    measures,
    measure,
    explain,
    data,
    rules,
    rule,
    settings,
    calculator,
    access,
  ]),
]);

export function newRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queries },
    parseSearch,
    stringifySearch: printSearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
  followFocus(router);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
