/** Every failure leaves as problem details; a person who typed a wrong address gets a page that helps. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiErrors } from '../errors.ts';
import { notFoundPage } from '../pages/not-found.ts';
import { asProblem } from '../problem.ts';

export function failures(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error, request.id);
    if (problem.status >= 500) request.log.error({ code: problem.code, err: error }, 'failed');
    return send(reply, problem);
  });

  app.setNotFoundHandler((request, reply) => {
    if (wantsPage(request)) return reply.code(404).type('text/html; charset=utf-8').send(notFoundPage());
    return send(reply, asProblem(apiErrors.create('api/not-found'), request.id));
  });
}

/** What goes wrong before a route is found: an address that cannot be read. */
export function frameworkFailure(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  send(reply, asProblem(error, request.id));
}

function send(reply: FastifyReply, problem: ReturnType<typeof asProblem>) {
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problem);
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  const forPrograms = /^\/(api|health|assets)(\/|$|\?)/.test(url);
  return method === 'GET' && !forPrograms && /text\/html/.test(headers.accept ?? '');
}
