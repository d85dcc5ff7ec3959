/** What the shapes of targets are called. */
import type { Text } from '../core/text.ts';
import type { TargetShape } from './target.ts';

const SHAPE_LABELS: Readonly<Record<TargetShape, Text>> = {
  level: { da: 'Niveau', en: 'Level' },
  average: { da: 'Gennemsnit over perioden', en: 'Average over the period' },
  'ceiling-on-rise': { da: 'Loft over en stigning', en: 'Ceiling on a rise' },
  count: { da: 'Antal i perioden', en: 'Count over the period' },
  share: { da: 'Andel', en: 'Share' },
  change: { da: 'Ændring fra et udgangspunkt', en: 'Change from a baseline' },
  compound: { da: 'Samme ændring hvert år', en: 'The same change every year' },
  rank: { da: 'Placering', en: 'Rank' },
  'against-area': { da: 'Sammenlignet med et område', en: 'Compared with an area' },
  'growth-gap': { da: 'Vækst i forhold til et område', en: 'Growth against an area' },
  cohort: { da: 'Andel af en årgang', en: 'Share of a cohort' },
  deadline: { da: 'Frist', en: 'Deadline' },
};

/** `null`: a goal without a number. */
export function shapeLabel(shape: TargetShape | null): Text {
  return shape === null ? { da: 'Uden tal', en: 'Without a number' } : SHAPE_LABELS[shape];
}
