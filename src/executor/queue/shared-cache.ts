// The last few things that many tasks share, as a worker got them from the store, where all its threads see them.
import type { Shared } from "../executor.ts";

const most = 4;

export class SharedCache {
  readonly #load: (digest: string) => Promise<Uint8Array | undefined>;
  readonly #kept = new Map<string, Promise<Shared | undefined>>();

  constructor(load: (digest: string) => Promise<Uint8Array | undefined>) {
    this.#load = load;
  }

  async get(digest: string): Promise<Shared | undefined> {
    const getting = this.#kept.get(digest) ?? this.#get(digest);
    this.#kept.delete(digest);
    this.#kept.set(digest, getting);
    for (const oldest of this.#kept.keys()) if (this.#kept.size > most) this.#kept.delete(oldest);
    try {
      const shared = await getting;
      if (!shared) this.#kept.delete(digest);
      return shared;
    } catch (cause) {
      this.#kept.delete(digest);
      throw cause;
    }
  }

  async #get(digest: string): Promise<Shared | undefined> {
    const bytes = await this.#load(digest);
    if (!bytes) return undefined;
    const seen = new Uint8Array(new SharedArrayBuffer(bytes.length));
    seen.set(bytes);
    return { digest, bytes: seen };
  }
}
