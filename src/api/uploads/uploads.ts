/** The uploads under way: one for each municipality. What nobody has looked at for an hour is thrown away. */
import { apiErrors } from '../errors.ts';
import { Upload } from './upload.ts';

const HOUR = 3_600_000;

export interface Uploads {
  /** Throws away what the municipality had under way. */
  open(municipality: string): Promise<Upload>;
  /** (`api/no-upload`) */
  of(municipality: string, id: string): Upload;
  discard(municipality: string, id: string): Promise<void>;
  close(): Promise<void>;
}

export function uploads(idle: number = HOUR): Uploads {
  const open = new Map<string, Upload>();
  const timers = new Map<string, NodeJS.Timeout>();

  async function forget(municipality: string): Promise<void> {
    const upload = open.get(municipality);
    clearTimeout(timers.get(municipality));
    open.delete(municipality);
    timers.delete(municipality);
    await upload?.discard();
  }

  function keepForAWhile(municipality: string): void {
    clearTimeout(timers.get(municipality));
    timers.set(municipality, setTimeout(() => void forget(municipality), idle).unref());
  }

  function of(municipality: string, id: string): Upload {
    const upload = open.get(municipality);
    if (upload?.id !== id) throw apiErrors.create('api/no-upload');
    keepForAWhile(municipality);
    return upload;
  }

  return {
    async open(municipality) {
      await forget(municipality);
      const upload = await Upload.open(municipality);
      open.set(municipality, upload);
      keepForAWhile(municipality);
      return upload;
    },
    of,
    async discard(municipality, id) {
      of(municipality, id);
      await forget(municipality);
    },
    async close() {
      await Promise.all([...open.keys()].map(forget));
    },
  };
}
