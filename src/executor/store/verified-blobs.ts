// Bytes by their own digest, in a store nobody has to trust: what does not have the digest it is called by is not there.
import { sha256 } from "../../base/digest.ts";
import type { Store } from "./store.ts";
import { storedName } from "./stored-name.ts";

export interface VerifiedBlobs {
  /** Its SHA-256 in hexadecimal, by which it is got again. */
  put(bytes: Uint8Array): Promise<string>;
  /** Undefined when it is not there, or not what it was. */
  get(digest: string): Promise<Uint8Array | undefined>;
  /** Whether something is there; only `get` knows whether it is the right thing. */
  has(digest: string): Promise<boolean>;
}

/** `damaged` hears the digest of each blob that came back as something else. */
export const verifiedBlobs = (store: Store, damaged: (digest: string) => void): VerifiedBlobs => ({
  async put(bytes) {
    const digest = sha256(bytes);
    await store.put(storedName("blobs", digest), bytes);
    return digest;
  },
  async get(digest) {
    const bytes = await store.get(storedName("blobs", digest));
    if (bytes === undefined || sha256(bytes) === digest) return bytes;
    damaged(digest);
    return undefined;
  },
  has: (digest) => store.has(storedName("blobs", digest)),
});
