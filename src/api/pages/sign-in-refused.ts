/** The page when a sign-in came to nothing: what happened and what to do, in both languages; no script, nothing revealed. */
import type { Text } from '../../core/text.ts';

export function signInRefusedPage(text: Text, requestId: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Du er ikke logget ind – Pejl</title>
<style>
body { font: 18px/1.6 'IBM Plex Sans', system-ui, sans-serif; max-width: 38rem; margin: 12vh auto; padding: 0 1.5rem; color: #1a1a1a; }
a { color: #004d6c; }
section + section { margin-top: 3rem; }
small { color: #4d4d4d; }
</style>
</head>
<body>
<main>
<section>
<h1>Du er ikke logget ind</h1>
<p>${text.da}</p>
<p><a href="/sign-in?to=/da">Log ind</a> · <a href="/da">Gå til planerne</a></p>
</section>
<section lang="en">
<h2>You are not signed in</h2>
<p>${text.en}</p>
<p><a href="/sign-in?to=/en">Sign in</a> · <a href="/en">Go to the plans</a></p>
</section>
<p><small>${requestId}</small></p>
</main>
</body>
</html>
`;
}
