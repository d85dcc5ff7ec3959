/** How far an upload has come, and how much it may hold. */
export const UPLOAD_STEPS = ['receiving', 'reading', 'read', 'refused', 'taking', 'taken'] as const;
export type UploadStep = (typeof UPLOAD_STEPS)[number];

/** Bytes of all files together: some twenty million rows. */
export const UPLOAD_LIMIT = 1024 * 1024 * 1024;
