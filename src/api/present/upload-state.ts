/** How far an upload has come, as whoever sent it follows it. */

import type { Reject } from '../../register/exchange/reject.ts';
import type { RejectedRowDto, UploadStateDto } from '../contract/uploads.ts';
import type { Upload } from '../uploads/upload.ts';
import { registerImportDto } from './register-detail.ts';

/** Errors that are told: the first of very many say what is wrong. */
const TOLD = 100;

export function uploadStateDto(upload: Upload): UploadStateDto {
  const { id, state } = upload;
  const common = { id, received: [...upload.received] };
  switch (state.step) {
    case 'receiving':
    case 'reading':
      return { ...common, ...state };
    case 'read':
      return {
        ...common,
        step: 'read',
        files: [...state.files],
        notes: state.notes.map(({ file = null, column = null, text }) => ({ file, column, text })),
        rejected: state.rejected,
        rejects: state.rejects.map(rejectedRowDto),
        isSynthetic: state.isSynthetic,
      };
    case 'refused':
      return {
        ...common,
        step: 'refused',
        errors: state.errors.slice(0, TOLD).map(({ code, text, place }) => ({
          file: place?.file ?? null,
          line: place?.line ?? null,
          column: place?.field ?? null,
          code,
          text,
        })),
      };
    case 'taking':
      return { ...common, step: 'taking', done: state.progress?.done ?? null, of: state.progress?.of ?? null };
    case 'taken':
      return { ...common, step: 'taken', imported: registerImportDto(state.imported) };
  }
}

function rejectedRowDto({ file, line, column, value, reason }: Reject): RejectedRowDto {
  return { file, line, column, value, code: reason.code, reason: reason.text };
}
