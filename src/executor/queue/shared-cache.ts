// The last few things that many tasks share, as a worker got them from the store, where all its threads see them.
import { LastFew } from "../../base/last-few.ts";
import type { Shared } from "../executor.ts";

const most = 4;

export class SharedCache {
  readonly #load: (digest: string) => Promise<Uint8Array | undefined>;
  readonly #kept = new LastFew<string, Promise<Shared | undefined>>(most);

  constructor(load: (digest: string) => Promise<Uint8Array | undefined>) {
    this.#load = load;
  }

  async get(digest: string): Promise<Shared | undefined> {
    try {
      const shared = await this.#kept.of(digest, () => this.#get(digest));
      if (!shared) this.#kept.forget(digest);
      return shared;
    } catch (cause) {
      this.#kept.forget(digest);
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
