/** Builds the web app to `dist/web`; in development `/api` is passed on to a server on port 8787. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { DKFDS, dkfdsSelection } from './dkfds-selection.ts';
import { fontPreload } from './font-preload.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [dkfdsSelection(), react(), fontPreload()],
  resolve: { alias: { 'dkfds-folder': DKFDS } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 1024,
    reportCompressedSize: false,
    // How long a build's plugins took is no news to whoever builds.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': process.env.PEJL_API ?? 'http://127.0.0.1:8787' } },
});
