/** Where the files that come with Pejl lie: the law, the plans, their published figures, the built web app. */
import { fileURLToPath } from 'node:url';

const inPackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const SHIPPED = {
  law: inPackage('law'),
  plans: inPackage('plans'),
  published: inPackage('published'),
  web: inPackage('dist/web'),
} as const;
