/** What the files of a register are about, in words. */
import type { RegisterDetailDto } from '../../api/contract/registers.ts';
import type { Words } from '../language.ts';

type RegisterFile = RegisterDetailDto['files'][number]['file'];

export function fileWord(file: RegisterFile, { t }: Words): string {
  switch (file) {
    case 'persons':
      return t('data.file-persons');
    case 'residence':
      return t('data.file-residence');
    case 'arrivals':
      return t('data.file-arrivals');
    case 'spells':
      return t('data.file-spells');
    case 'employment':
      return t('data.file-employment');
    case 'contacts':
      return t('data.file-contacts');
    case 'activities':
      return t('data.file-activities');
    case 'education':
      return t('data.file-education');
    case 'school':
      return t('data.file-school');
    case 'workplaces':
      return t('data.file-workplaces');
    case 'job_orders':
      return t('data.file-job-orders');
    case 'referrals':
      return t('data.file-referrals');
    case 'control_cases':
      return t('data.file-control-cases');
    case 'population':
      return t('data.file-population');
  }
}
