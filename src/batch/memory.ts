// What earlier builds left: the last one in the output folder, and one that was cut off beside it. Files are used again only when their bytes are the very same.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { Staging } from "../outputs/write-outputs.ts";
import type { BuildRecord, MadeDocument } from "./build-record.ts";
import { type Receipt, saysOf } from "./receipt.ts";

/** A file of this build: where it belongs below the staging folder, and where the last build would have it. */
export interface Wanted {
  readonly path: string;
  readonly lastPath: string;
  readonly sha256: string;
}

/** The digests of what lies in a folder, by path. */
export type Files = ReadonlyMap<string, string>;

/** What a build that was cut off has left in its staging folder. */
export interface Left {
  readonly receipts: readonly Receipt[];
  readonly files: Files;
}

const nothing: Files = new Map();

export const filesIn = async (world: World, folder: string): Promise<Files> => {
  const [files = nothing] = await world.digests(folder);
  return files;
};

export class Memory {
  readonly record: BuildRecord | undefined;
  readonly left: Files;
  /** What the output folder holds; reckoned while others work. */
  readonly last: Promise<Files>;
  readonly #documents: ReadonlyMap<string, MadeDocument>;
  readonly #receipts: ReadonlyMap<string, Receipt>;

  constructor(record?: BuildRecord, last: Promise<Files> = Promise.resolve(nothing), left?: Left) {
    this.record = record;
    this.last = last;
    this.left = left?.files ?? nothing;
    this.#documents = new Map(record?.documents.map((one) => [one.key, one]));
    const receipts = [...(record?.receipts ?? []), ...(left?.receipts ?? [])];
    this.#receipts = new Map(receipts.map((one) => [one.fingerprint, one]));
  }

  /** The same memory with that of a build that was cut off. */
  with(left: Left): Memory {
    return new Memory(this.record, this.last, left);
  }

  document(key: string): MadeDocument | undefined {
    return this.#documents.get(key);
  }

  remarksOn(key: string): readonly Diagnostic[] | undefined {
    return this.#documents.get(key)?.remarks;
  }

  textOf(key: string): string | undefined {
    return this.#documents.get(key)?.text;
  }

  /** How a document was printed that is the same to its writers, unless what was said of it stands elsewhere now. */
  receipt(fingerprint: string, document: DocumentTree): Receipt | undefined {
    const receipt = this.#receipts.get(fingerprint);
    return receipt && saysOf(receipt, document) ? receipt : undefined;
  }
}

/** Brings all these files into the staging folder, if they are all still there; what they were is not changed. */
export async function findAgain(
  world: World,
  out: string,
  { folder, staged }: Staging,
  memory: Memory,
  wanted: readonly Wanted[],
): Promise<boolean> {
  const last = await memory.last;
  for (const { path, lastPath, sha256 } of wanted) {
    staged.add(path);
    if (memory.left.get(path) === sha256) continue;
    if (last.get(lastPath) !== sha256) return false;
    if (memory.left.has(path)) await world.remove(`${folder}/${path}`);
    await world.link(`${out}/${lastPath}`, `${folder}/${path}`);
  }
  return true;
}
