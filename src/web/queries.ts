/** Every question the screens ask the API, in one table: the key it is remembered under and how it is read. */
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type { TableDetailDto, TableListDto } from '../api/contract/figures.ts';
import type { PlanOnRegisterDto } from '../api/contract/goals-on-register.ts';
import type {
  ComparisonDto,
  GoalDetailDto,
  InitiativeListDto,
  PlanHeadDto,
  PlanOverviewDto,
} from '../api/contract/plans.ts';
import type { CalculatedDto, CalculationDto, RuleDetailDto, RuleListDto } from '../api/contract/rules.ts';
import type { SearchResultDto } from '../api/contract/search.ts';
import type { SettingListDto } from '../api/contract/settings.ts';
import { ApiFailure, ask, read } from './api.ts';

const FIVE_MINUTES = 5 * 60_000;

/** A refused question is refused again; only a missing or failing server is worth a second try. */
function worthRetrying(failures: number, error: unknown): boolean {
  const status = error instanceof ApiFailure ? error.status : 0;
  return failures < 1 && (status === 0 || status >= 500);
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: FIVE_MINUTES, retry: worthRetrying, retryDelay: 400, refetchOnWindowFocus: false },
    },
  });
}

export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: async ({ signal }) => (await read<{ plans: PlanHeadDto[] }>('plans', {}, signal)).plans,
});

/** While the day is changed, the answer for the day before stays on the screen. */
export function overviewQuery(plan: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['overview', plan, asOf],
    queryFn: ({ signal }) => read<PlanOverviewDto>(`plans/${plan}`, { asOf }, signal),
    placeholderData: keepPreviousOf(plan),
  });
}

/** Counting the register takes a moment, and it changes while people work in it. */
export function planOnRegisterQuery(plan: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plan-on-register', plan, asOf],
    queryFn: ({ signal }) => read<PlanOnRegisterDto>(`plans/${plan}/register`, { asOf }, signal),
    placeholderData: keepPreviousOf(plan),
    staleTime: 5_000,
  });
}

export function goalQuery(plan: string, goal: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['goal', `${plan}/${goal}`, asOf],
    queryFn: ({ signal }) => read<GoalDetailDto>(`plans/${plan}/goals/${goal}`, { asOf }, signal),
    placeholderData: keepPreviousOf(`${plan}/${goal}`),
  });
}

export function initiativesQuery(plan: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['initiatives', plan, asOf],
    queryFn: ({ signal }) => read<InitiativeListDto>(`plans/${plan}/initiatives`, { asOf }, signal),
    placeholderData: keepPreviousOf(plan),
  });
}

export function tablesQuery(plan: string) {
  return queryOptions({
    queryKey: ['tables', plan],
    queryFn: ({ signal }) => read<TableListDto>(`plans/${plan}/tables`, {}, signal),
  });
}

export function tableQuery(plan: string, table: string) {
  return queryOptions({
    queryKey: ['table', plan, table],
    queryFn: ({ signal }) => read<TableDetailDto>(`plans/${plan}/tables/${table}`, {}, signal),
  });
}

export function comparisonQuery(asOf: string | undefined) {
  return queryOptions({
    queryKey: ['comparison', asOf],
    queryFn: ({ signal }) => read<ComparisonDto>('comparison', { asOf }, signal),
    placeholderData: keepPreviousData,
  });
}

export function searchForQuery(q: string, plan: string | undefined) {
  return queryOptions({
    queryKey: ['search', q, plan],
    queryFn: ({ signal }) => read<SearchResultDto>('search', { q, plan, limit: '100' }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => read<RuleListDto>('rules', {}, signal),
});

export function ruleQuery(rule: string) {
  return queryOptions({
    queryKey: ['rule', rule],
    queryFn: ({ signal }) => read<RuleDetailDto>(`rules/${encodeURIComponent(rule)}`, {}, signal),
  });
}

export function settingsQuery(municipality: string) {
  return queryOptions({
    queryKey: ['settings', municipality],
    queryFn: ({ signal }) => read<SettingListDto>(`settings/${municipality}`, {}, signal),
    staleTime: 0,
  });
}

/** While a life is changed, the answers about it as it was stay on the screen. */
export function calculationQuery(calculation: CalculationDto) {
  return queryOptions({
    queryKey: ['calculation', calculation],
    queryFn: ({ signal }) => ask<CalculatedDto>('calculations', calculation, signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

/** Keeps an answer on the screen while a new one about the same thing is fetched, never one about another thing. */
export function keepPreviousOf(about: string) {
  return <T>(previous: T, query: { queryKey: readonly unknown[] } | undefined): T | undefined =>
    query?.queryKey[1] === about ? previous : undefined;
}
