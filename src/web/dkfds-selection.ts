/**
 * Det Fælles Designsystem ships one style sheet for everything (215 kB). This plugin keeps the rules whose classes our screens
 * name, drops its font faces (ours are in `style/fonts.css`) and puts the rest in a cascade layer, so that our own rules win
 * without fighting over specificity.
 */
import { resolve } from 'node:path';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

/** The package's `exports` hide its style sheet and fonts; the folder is reached by path. */
export const DKFDS = resolve(import.meta.dirname, '../../node_modules/dkfds/dist');

export function dkfdsSelection(): Plugin {
  return {
    name: 'dkfds-selection',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('dkfds/dist/css/dkfds.css')) return null;
      const css = code.replace('@charset "UTF-8";', '').replace(/@font-face\s*\{[^}]*\}/g, '');
      const content = ['**/*.tsx', 'index.html'].map((glob) => resolve(import.meta.dirname, glob));
      const [kept] = await new PurgeCSS().purge({ content, css: [{ raw: css }], keyframes: true, variables: true });
      if (!kept) throw new Error('The design system’s style sheet came out empty.');
      return { code: `@layer dkfds {\n${kept.css}\n}`, map: null };
    },
  };
}
