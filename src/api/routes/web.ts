/** The built web app: `/` leads to the reader's language, `/da/…` and `/en/…` to the app, everything else to its file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Language } from '../../core/text.ts';
import { preferredLanguage } from '../preferred-language.ts';

export async function web(app: FastifyInstance, folder: string): Promise<void> {
  // The route for files is the plug-in's own: all routes here get their action at once.
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, action: 'web/read' };
  });
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Files under assets/ have their content's hash in the name.
      const hashed = path.startsWith(join(folder, 'assets'));
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });

  app.get('/', async (request, reply) =>
    reply
      .header('vary', 'accept-language, cookie')
      .header('cache-control', 'private, no-cache')
      .redirect(`/${preferredLanguage(request.headers)}`),
  );

  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const language of ['da', 'en'] as const) {
    const page = inLanguage(html, language);
    for (const path of [`/${language}`, `/${language}/*`])
      app.get(path, async (_request, reply) =>
        reply.header('cache-control', 'public, no-cache').type('text/html; charset=utf-8').send(page),
      );
  }
}

/** Whether the folder holds a built web app. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** The page says its language before any script has run. */
function inLanguage(html: string, language: Language): string {
  return html.replace(/<html lang="[a-z]*"/, `<html lang="${language}"`);
}
