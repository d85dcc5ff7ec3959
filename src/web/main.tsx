/** Starts the web app. */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import 'dkfds-folder/css/dkfds.css';
import './style/fonts.css';
import './style/base.css';
import './style/print.css';
import { newQueryClient } from './queries.ts';
import { newRouter } from './router.tsx';

const page = document.getElementById('pejl');
if (!page) throw new Error('The page has no place for the app.');

const queries = newQueryClient();
const router = newRouter(queries);

createRoot(page).render(
  <QueryClientProvider client={queries}>
    <RouterProvider router={router} />
  </QueryClientProvider>,
);
