/** Columns, unit and labels: has the table become another one? */
import type { Extract } from '../connect/extract.ts';
import type { Finding } from './finding.ts';

export function shapeFindings(last: Extract, next: Extract): Finding[] {
  return [...columns(last, next), ...unit(last, next), ...labels(last, next)];
}

function columns(last: Extract, next: Extract): Finding[] {
  const [before, after] = [columnsOf(last), columnsOf(next)];
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  if (gone.length === 0 && come.length === 0) return [];
  const none = '–';
  return [
    {
      kind: 'column-changed',
      key: `column-changed ${gone.join()} ${come.join()}`,
      text: {
        da: `Kolonner er ændret: væk er ${gone.join(', ') || none}, nye er ${come.join(', ') || none}.`,
        en: `Columns have changed: gone ${gone.join(', ') || none}, new ${come.join(', ') || none}.`,
      },
    },
  ];
}

/** Dimensions and measures; both are columns of the service. */
function columnsOf({ observations }: Extract): string[] {
  return [...new Set([...dimensionsOf(observations[0]?.group), ...observations.map(({ measure }) => measure)])];
}

function dimensionsOf(group: Readonly<Record<string, string>> = {}): string[] {
  return Object.keys(group);
}

function unit(last: Extract, next: Extract): Finding[] {
  if (last.unit === next.unit) return [];
  const [before, after] = [last.unit ?? '–', next.unit ?? '–'];
  return [
    {
      kind: 'unit-changed',
      key: `unit-changed ${before} ${after}`,
      text: { da: `Enheden var ${before} og er nu ${after}.`, en: `The unit was ${before} and is now ${after}.` },
    },
  ];
}

/** Labels that were in the last good figures and are not any more; what is new beside them may be the same under another name. */
function labels(last: Extract, next: Extract): Finding[] {
  const [before, after] = [labelsOf(last), labelsOf(next)];
  return [...before].flatMap(([dimension, known]) => {
    const now = after.get(dimension);
    if (!now) return [];
    const candidates = [...now].filter((label) => !known.has(label));
    return [...known]
      .filter((label) => !now.has(label))
      .map(
        (label): Finding => ({
          kind: 'label-gone',
          key: `label-gone ${dimension} ${label}`,
          text: {
            da: `»${label}« i ${dimension} er væk. ${candidates.length === 0 ? 'Intet nyt er kommet.' : `Nyt er: ${candidates.join(', ')}.`}`,
            en: `“${label}” in ${dimension} is gone. ${candidates.length === 0 ? 'Nothing new has come.' : `New: ${candidates.join(', ')}.`}`,
          },
          rename: { dimension, from: label, candidates },
        }),
      );
  });
}

/** What the area is called among the dimensions, for labels. */
export const AREA_DIMENSION = 'OMRÅDE';

function labelsOf({ observations }: Extract): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (dimension: string, label: string) => {
    const labels = found.get(dimension) ?? new Set();
    found.set(dimension, labels.add(label));
  };
  for (const { area, group } of observations) {
    if (area !== null) add(AREA_DIMENSION, area);
    for (const [dimension, label] of Object.entries(group)) add(dimension, label);
  }
  return found;
}
