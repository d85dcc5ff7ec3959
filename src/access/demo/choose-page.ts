/** The demo's page for signing in: choose one of the ready-made people. No script, and both languages at once. */
import { municipality } from '../../core/areas/municipalities.ts';
import { ROLE_NAMES } from '../roles.ts';
import type { DemoPerson } from './people.ts';

export const STYLE = `
body { font: 17px/1.5 'IBM Plex Sans', system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
ul { list-style: none; padding: 0; margin: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
button { font: inherit; width: 100%; text-align: left; padding: .6rem .8rem; border: 1px solid #747474; border-radius: 4px; background: #fff; color: #1a1a1a; cursor: pointer; }
button:hover { background: #eef4f7; }
button:focus-visible { outline: 3px solid #004d6c; outline-offset: 2px; }
strong, span { display: block; }
span, .en { color: #4d4d4d; font-size: .92rem; }
`;

export function choosePage(people: readonly DemoPerson[], action: string): string {
  const groups = [...Map.groupBy(people, (person) => person.municipality)];
  const list = groups.map(([code, own]) => section(code, own)).join('\n');
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Vælg en person – Pejl, prøveudgave</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Vælg, hvem du vil være</h1>
<p>Det her er prøveudgaven. Personerne er opdigtede, og der er ingen adgangskode. I drift logger man ind dér, hvor kommunen plejer.</p>
<p class="en" lang="en">This is the demo: choose who to be. The people are invented, and there is no password. In production people sign in where the municipality always does.</p>
<form method="post" action="${action}">
${list}
</form>
</main>
</body>
</html>
`;
}

function section(code: string, people: readonly DemoPerson[]): string {
  const items = people.map(
    ({ id, name, role }) =>
      `<li><button name="person" value="${id}"><strong>${ROLE_NAMES[role].da}</strong><span>${name} · <i lang="en">${ROLE_NAMES[role].en}</i></span></button></li>`,
  );
  return `<h2>${municipality(code).name.da}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
