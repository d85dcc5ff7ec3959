/** Reads from the API. What goes wrong is always an `ApiFailure`: with the server's own explanation, or without an answer. */
import type { ProblemDto } from '../api/contract/common.ts';

export class ApiFailure extends Error {
  /** 0: no answer at all. */
  readonly status: number;
  readonly problem: ProblemDto | null;

  constructor(status: number, problem: ProblemDto | null) {
    super(problem?.code ?? `status ${status}`);
    this.name = 'ApiFailure';
    this.status = status;
    this.problem = problem;
  }
}

export type Query = Readonly<Record<string, string | undefined>>;

/** The address of an API resource, with the query's set parts. */
export function apiAddress(path: string, query: Query = {}): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(set).toString();
  return `/api/v1/${path}${search ? `?${search}` : ''}`;
}

/** The answer, or an `ApiFailure`. */
export function read<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(apiAddress(path, query), { signal: signal ?? null, headers: { accept: 'application/json' } });
}

/** The answer to something that changes what is there, or an `ApiFailure`. */
export function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, query?: Query, bytes?: Blob): Promise<T> {
  const headers = { accept: 'application/json', ...(bytes && { 'content-type': 'application/octet-stream' }) };
  return answerOf<T>(apiAddress(path, query), { method, headers, ...(bytes && { body: bytes }) });
}

/** Asks with more than an address can hold; the answer, or an `ApiFailure`. */
export function ask<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return answerOf<T>(apiAddress(path), {
    method: 'POST',
    signal: signal ?? null,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function answerOf<T>(address: string, request: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiFailure(0, null);
  }
  if (response.status === 204) return undefined as T;
  if (response.ok) return (await response.json()) as T;
  throw new ApiFailure(response.status, await problemOf(response));
}

async function problemOf(response: Response): Promise<ProblemDto | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null;
  const body: ProblemDto | null = await response.json().catch(() => null);
  return body?.text ? body : null;
}
