/** Files on their way to the server: one after the other, in pieces, so that progress is seen and no request takes long. */
import type { UploadStateDto } from '../../api/contract/uploads.ts';
import { send } from '../api.ts';

/** Bytes. */
const PIECE = 4 * 1024 * 1024;

export interface Sending {
  readonly file: string;
  /** Bytes of all files. */
  readonly sent: number;
  readonly total: number;
}

/** Sends the files and has them read; the upload's id. `onProgress` is told before each piece. */
export async function sendFiles(
  municipality: string,
  files: readonly File[],
  onProgress: (sending: Sending) => void,
): Promise<string> {
  const at = `registers/${municipality}/uploads`;
  const { id } = await send<UploadStateDto>('POST', at);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let sent = 0;
  for (const file of files) {
    // A file without content is a file all the same.
    for (let from = 0; from === 0 || from < file.size; from += PIECE) {
      onProgress({ file: file.name, sent, total });
      const piece = file.slice(from, from + PIECE, 'application/octet-stream');
      await send('PUT', `${at}/${id}/files/${encodeURIComponent(file.name)}`, { from: String(from) }, piece);
      sent += piece.size;
    }
  }
  await send('POST', `${at}/${id}/reading`);
  return id;
}
