/** What a point of the chart is, in words. */
import type { Words } from '../language.ts';
import { statusWord } from '../parts/status-word.ts';
import type { CoursePoint } from './course-points.ts';

export function pointWord({ kind, area, expected, status }: CoursePoint, words: Words): string {
  const { t } = words;
  switch (kind) {
    case 'series':
    case 'comparison':
      return status === null || status === 'observed' ? area : `${area} (${statusWord(status, words).toLowerCase()})`;
    case 'baseline':
      return expected ? t('course.baseline-expected') : t('course.baseline');
    case 'path':
      return t('course.path');
    case 'target':
      return t('course.target');
  }
}
