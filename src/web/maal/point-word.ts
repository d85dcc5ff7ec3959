/** What a point of the chart is, in words. */
import type { Words } from '../language.ts';
import type { CoursePoint } from './course-points.ts';

export function pointWord({ kind, area, expected }: CoursePoint, { t }: Words): string {
  switch (kind) {
    case 'series':
    case 'comparison':
      return expected ? t('course.projected', { area }) : area;
    case 'baseline':
      return expected ? t('course.baseline-expected') : t('course.baseline');
    case 'path':
      return t('course.path');
    case 'target':
      return t('course.target');
  }
}
