/** Where the demo's provider keeps what it hands out: in memory, as long as the process lives. */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const kept = new Map<string, Kept>();
const inGrant = new Map<string, Set<string>>();

export class MemoryAdapter implements Adapter {
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    forgetOld();
    kept.set(this.#key(id), { payload, until: Date.now() + expiresIn * 1000 });
    if (payload.uid) kept.set(`uid:${payload.uid}`, { payload: { jti: id }, until: Date.now() + expiresIn * 1000 });
    if (payload.grantId) {
      const keys = inGrant.get(payload.grantId) ?? new Set();
      inGrant.set(payload.grantId, keys.add(this.#key(id)));
    }
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = kept.get(this.#key(id));
    return found && found.until > Date.now() ? found.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const id = kept.get(`uid:${uid}`)?.payload.jti;
    return id === undefined ? undefined : this.find(id);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const found = kept.get(this.#key(id));
    if (found) found.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    kept.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const key of inGrant.get(grantId) ?? []) kept.delete(key);
    inGrant.delete(grantId);
  }
}

function forgetOld(): void {
  const now = Date.now();
  for (const [key, { until }] of kept) if (until <= now) kept.delete(key);
}
