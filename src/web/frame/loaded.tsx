/** The outer part of every screen: waits, says what went wrong and offers to try again, or hands the data on. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiFailure } from '../api.ts';
import { useWords } from '../language.ts';
import { Failure } from './failure.tsx';
import { NotFound } from './not-found.tsx';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

export function Loaded<T>({ query, children }: Props<T>) {
  const { data, error, isPlaceholderData, refetch } = query;
  if (data !== undefined) {
    return <div aria-busy={isPlaceholderData}>{children(data)}</div>;
  }
  if (error instanceof ApiFailure && error.status === 404) return <NotFound problem={error.problem} />;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return <Waiting />;
}

/** Room for the page, so that nothing jumps when it comes; drawn only when the wait can be felt. */
function Waiting() {
  const { t } = useWords();
  return (
    <div className="container waiting" role="status">
      <span className="sr-only">{t('frame.waiting')}</span>
      <div className="waiting__line waiting__line--heading" />
      <div className="waiting__line" />
      <div className="waiting__block" />
      <div className="waiting__block" />
    </div>
  );
}
