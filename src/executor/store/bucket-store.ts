// A store in a bucket of any object storage that speaks S3; the only file that knows s3mini.
import { S3mini, S3ServiceError } from "s3mini";
import type { BucketAddress } from "./bucket-address.ts";
import { notReached, refused } from "./bucket-trouble.ts";
import { ourPatience, type Patience, patientFetch } from "./patient-fetch.ts";
import { type ClearableStore, oneDay, type Stored } from "./store.ts";
import { checkedName, isStoredName, kinds } from "./stored-name.ts";

/** As many as a server lists at a time. */
const page = 1000;

export class BucketStore implements ClearableStore {
  readonly #address: BucketAddress;
  readonly #client: S3mini;

  constructor(address: BucketAddress, patience: Patience = ourPatience) {
    this.#address = address;
    this.#client = new S3mini({
      accessKeyId: address.key,
      secretAccessKey: address.secret,
      endpoint: `${address.endpoint}/${address.bucket}`,
      region: address.region,
      fetch: patientFetch(patience),
    });
  }

  async get(name: string): Promise<Uint8Array | undefined> {
    const key = this.#key(name);
    // Of the ways to get an object, the one that tells a bucket that is missing from an object that is.
    const answer = await this.#asking(() => this.#client.getObjectRaw(key), isMissing);
    if (answer === undefined) return undefined;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (idleBy(answer.headers) > oneDay) await this.#keep(name, bytes);
    return bytes;
  }

  async has(name: string): Promise<boolean> {
    const key = this.#key(name);
    return (await this.#asking(() => this.#client.objectExists(key))) === true;
  }

  /** A bucket shows an object when all of it has arrived. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    const key = this.#key(name);
    await this.#asking(() => this.#client.putObject(key, bytes));
  }

  async *list(): AsyncGenerator<Stored> {
    const now = await this.#now();
    for (const kind of kinds) {
      for await (const { Key, Size, LastModified } of this.#objects(`${kind}/`)) {
        const name = Key.slice(this.#address.prefix.length);
        const idle = Math.max(0, now - LastModified.getTime());
        if (isStoredName(name)) yield { name, size: Size, idle, leftover: false };
      }
    }
  }

  async remove(name: string): Promise<void> {
    const key = this.#key(name);
    await this.#asking(() => this.#client.deleteObject(key));
  }

  #key(name: string): string {
    return this.#address.prefix + checkedName(name);
  }

  async *#objects(below: string) {
    let next: string | undefined;
    do {
      const prefix = this.#address.prefix + below;
      const from = next;
      const listed = await this.#asking(() => this.#client.listObjectsPaged("/", prefix, page, from));
      if (!listed?.objects) throw refused({ status: 404, code: "NoSuchBucket" }, this.#address);
      yield* listed.objects;
      next = listed.nextContinuationToken;
    } while (next !== undefined);
  }

  /** No storage notes when an object was read; so what has long been there is written anew when it is used. */
  async #keep(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.put(name, bytes);
    } catch {
      // Who may only read, or has no room, has got what was asked for all the same.
    }
  }

  /** What the storage itself says of an object written this moment. */
  async #now(): Promise<number> {
    await this.#asking(() => this.#client.putObject(`${this.#address.prefix}clock`, "对时用，可以删除。\n"));
    for await (const { LastModified } of this.#objects("clock")) return LastModified.getTime();
    // Listed late; then nothing is old enough.
    return 0;
  }

  #asking<Value>(act: () => Promise<Value>): Promise<Value>;
  #asking<Value>(act: () => Promise<Value>, none: typeof isMissing): Promise<Value | undefined>;
  async #asking<Value>(act: () => Promise<Value>, none?: typeof isMissing): Promise<Value | undefined> {
    try {
      return await act();
    } catch (cause) {
      if (cause instanceof S3ServiceError) {
        const refusal = { status: cause.status, code: codeIn(cause) };
        if (none?.(refusal)) return undefined;
        throw refused(refusal, this.#address);
      }
      throw notReached(cause, this.#address) ?? cause;
    }
  }
}

const isMissing = ({ status, code }: { readonly status: number; readonly code: string }): boolean =>
  status === 404 && code !== "NoSuchBucket";

/** s3mini finds the code only where the answer calls itself application/xml and nothing more. */
const codeIn = ({ serviceCode, body }: S3ServiceError): string =>
  /<Code>\s*(\w{1,60})\s*<\/Code>/.exec(body ?? "")?.[1] ?? serviceCode ?? "";

/** Milliseconds from when an object was written to when it was sent, both by the clock of the storage. */
function idleBy(headers: Headers): number {
  const [sent, written] = ["date", "last-modified"].map((name) => Date.parse(headers.get(name) ?? ""));
  return Number((sent ?? Number.NaN) - (written ?? Number.NaN)) || 0;
}
