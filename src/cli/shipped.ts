/** Where the files that come with Pejl lie: the feeds, the law, the plans, their published figures, the built web app. */
import { fileURLToPath } from 'node:url';

const inPackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const SHIPPED = {
  feeds: inPackage('feeds'),
  law: inPackage('law'),
  levels: inPackage('calibration/levels.csv'),
  plans: inPackage('plans'),
  published: inPackage('published'),
  web: inPackage('dist/web'),
} as const;
