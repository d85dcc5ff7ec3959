/** Reads the project's own Markdown: files, links, anchors, and code paths written in backticks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');
const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'data', 'reports', '.stryker-tmp']);

/** Paths of all Markdown files from the root. */
export function markdownFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : markdownFiles(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Targets of links and images that stay inside the project: `../x.md#part`, `#part`. */
export function localLinks(markdown: string): string[] {
  const inline = withoutCode(markdown).matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g);
  const referenced = withoutCode(markdown).matchAll(/^\[[^\]]+\]:\s*(\S+)/gm);
  const html = withoutCode(markdown).matchAll(/<(?:a|img)\b[^>]*\b(?:href|src)="([^"]+)"/g);
  return [...inline, ...referenced, ...html]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

/** Anchors of the headings, made as code hosts make them. */
export function anchors(markdown: string): Set<string> {
  const found = new Set<string>();
  for (const [, heading = ''] of markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const plain = heading.replace(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    let name = anchor;
    for (let again = 1; found.has(name); again += 1) name = `${anchor}-${again}`;
    found.add(name);
  }
  return found;
}

/** Files and folders of the project named in backticks: `src/core/day.ts`. Patterns and places (`…`, `*`, `{x}`) are not paths. */
export function codePaths(markdown: string): string[] {
  return [...markdown.matchAll(/`((?:src|test|docs|plans|published|law|bench|bin)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}
