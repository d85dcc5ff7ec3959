/** The page at an address outside the app. Both languages at once, no script, no outside file. */

export function notFoundPage(): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Siden findes ikke – Pejl</title>
<style>
body { font: 18px/1.6 'IBM Plex Sans', system-ui, sans-serif; max-width: 38rem; margin: 12vh auto; padding: 0 1.5rem; color: #1a1a1a; }
a { color: #004d6c; }
section + section { margin-top: 3rem; }
</style>
</head>
<body>
<main>
<section>
<h1>Siden findes ikke</h1>
<p>Der er intet på denne adresse. Måske er den skrevet forkert, eller siden er flyttet.</p>
<p><a href="/da">Gå til planerne</a></p>
</section>
<section lang="en">
<h2>The page does not exist</h2>
<p>There is nothing at this address. It may be mistyped, or the page has moved.</p>
<p><a href="/en">Go to the plans</a></p>
</section>
</main>
</body>
</html>
`;
}
