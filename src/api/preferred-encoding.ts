/** How an answer may be compressed for a reader: the tightest that its `accept-encoding` allows. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export function preferredEncoding(accepted: string | undefined): Encoding | null {
  const refused = /;\s*q=0(\.0*)?$/;
  const offered = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => !refused.test(entry))
    .map((entry) => entry.split(';')[0]?.trim());
  return ENCODINGS.find((encoding) => offered.includes(encoding)) ?? null;
}
