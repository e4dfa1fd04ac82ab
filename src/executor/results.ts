// What tasks made, in a store: the files of several results in one blob, and under the digest of those tasks a sealed record of which blob that is.
import { isDigest } from "../base/digest.ts";
import { sealText, unsealText } from "../base/sealed-text.ts";
import type { TaskResult } from "./executor.ts";
import type { Store } from "./store/store.ts";
import { storedName } from "./store/stored-name.ts";
import { type VerifiedBlobs, verifiedBlobs } from "./store/verified-blobs.ts";

/** A line of the blob's heading, for each result. Not a blob or a record for each: making files is most of what a store costs. */
interface Listed {
  /** Of the task. */
  readonly key: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly said: unknown;
}

/** Results by the keys of their tasks. */
export type Results = ReadonlyMap<string, TaskResult>;

interface Record {
  readonly name: string;
  readonly blob: string;
}

export interface Found {
  /** Of its blob. */
  readonly digest: string;
  readonly results: Results;
}

export class StoredResults {
  readonly blobs: VerifiedBlobs;
  readonly #store: Store;
  readonly #damaged: (name: string) => void;

  /** `damaged` hears what is not what it should be; it counts as missing, and whoever needs it makes it again. */
  constructor(store: Store, damaged: (name: string) => void) {
    this.#store = store;
    this.#damaged = damaged;
    this.blobs = verifiedBlobs(store, (digest) => damaged(storedName("blobs", digest)));
  }

  /** What is kept by that name, if it is there and whole. On a network share it may be there for others a while before it is here. */
  async find(name: string): Promise<Found | undefined> {
    const at = storedName("results", name);
    const bytes = await this.#store.get(at);
    if (!bytes) return undefined;
    const record = unsealText(new TextDecoder().decode(bytes));
    if (!isRecord(record) || record.name !== name) {
      this.#damaged(at);
      return undefined;
    }
    const results = await this.read(record.blob);
    return results.size > 0 ? { digest: record.blob, results } : undefined;
  }

  /** What a blob holds, for who knows its digest: nobody asked for that name too early, so that every machine sees it at once. */
  async read(digest: string): Promise<Results> {
    const bytes = await this.blobs.get(digest);
    const results = bytes && unpacked(bytes);
    if (bytes && !results) this.#damaged(storedName("blobs", digest));
    return results ?? new Map();
  }

  /** `name`: a digest. Gives the digest of the blob. The record is written last: where it is, the blob is. */
  async keep(name: string, results: Results): Promise<string> {
    const blob = await this.blobs.put(packed(results));
    const record = sealText({ name, blob } satisfies Record);
    await this.#store.put(storedName("results", name), new TextEncoder().encode(record));
    return blob;
  }
}

function packed(results: Results): Uint8Array {
  const listed = [...results].map(
    ([key, { files, said }]): Listed => ({
      key,
      files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
      said,
    }),
  );
  const all = [...results.values()].flatMap(({ files }) => files.map(({ bytes }) => bytes));
  return Buffer.concat([Buffer.from(`${JSON.stringify(listed)}\n`), ...all]);
}

const lineEnd = 10;

/** Of bytes with the right digest: they are whole, but anyone may have put them there. */
function unpacked(bytes: Uint8Array): Results | undefined {
  let at = bytes.indexOf(lineEnd) + 1;
  const listed = parsed(new TextDecoder().decode(bytes.subarray(0, at)));
  if (!Array.isArray(listed) || !listed.every(isListed)) return undefined;
  const results = listed.map(({ key, files, said }): readonly [string, TaskResult] => {
    const own = files.map(({ name, bytes: length }) => {
      at += length;
      return { name, bytes: bytes.subarray(at - length, at) };
    });
    return [key, { files: own, said }];
  });
  return at === bytes.length ? new Map(results) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record {
  const { name, blob } = (value ?? {}) as Partial<Record>;
  return typeof name === "string" && isDigest(blob);
}

function isListed(value: unknown): value is Listed {
  const { key, files } = (value ?? {}) as Partial<Listed>;
  return (
    typeof key === "string" &&
    Array.isArray(files) &&
    files.every((one) => typeof one?.name === "string" && Number.isInteger(one.bytes) && one.bytes >= 0)
  );
}
