/** What the screens of the register ask the API. */
import { queryOptions } from '@tanstack/react-query';
import type { MeasureAnswerDto, MeasureComparisonDto, MeasureListDto } from '../../api/contract/measures.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { read } from '../api.ts';
import { keepPreviousOf } from '../queries.ts';
import { type MeasureQuestion, queryOf } from './measure-question.ts';

export const measuresQuery = queryOptions({
  queryKey: ['measures'],
  queryFn: async ({ signal }) => (await read<MeasureListDto>('measures', {}, signal)).measures,
});

/** Changes as soon as somebody takes in files, and while the demo gets its registers ready one by one. */
export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: async ({ signal }) => (await read<{ registers: RegisterHeadDto[] }>('registers', {}, signal)).registers,
  staleTime: 5_000,
  refetchInterval: 10_000,
});

export function measureQuery(question: MeasureQuestion) {
  const query = queryOf(question);
  return queryOptions({
    queryKey: ['measure', question.measure, query],
    queryFn: ({ signal }) => read<MeasureAnswerDto>(`measures/${question.measure}`, query, signal),
    placeholderData: keepPreviousOf(question.measure),
    staleTime: 5_000,
  });
}

export function measureComparisonQuery(question: MeasureQuestion) {
  const query = { ...queryOf(question), against: question.against };
  return queryOptions({
    queryKey: ['measure-comparison', question.measure, query],
    queryFn: ({ signal }) => read<MeasureComparisonDto>(`measures/${question.measure}/comparison`, query, signal),
    placeholderData: keepPreviousOf(question.measure),
    enabled: question.against !== undefined,
    staleTime: 5_000,
  });
}
