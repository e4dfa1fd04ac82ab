// What earlier builds left: the last one in the output folder, and one that was cut off beside it. Files are used again only when their bytes are the very same.
import type { Diagnostic } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
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

export class Memory {
  readonly record: BuildRecord | undefined;
  readonly #documents: ReadonlyMap<string, MadeDocument>;
  readonly #receipts: ReadonlyMap<string, Receipt>;

  /** `left`: the receipts of a build that was cut off. */
  constructor(record: BuildRecord | undefined, left: readonly Receipt[] = []) {
    this.record = record;
    this.#documents = new Map(record?.documents.map((one) => [one.key, one]));
    this.#receipts = new Map([...(record?.receipts ?? []), ...left].map((one) => [one.fingerprint, one]));
  }

  /** The same memory with the receipts of a build that was cut off. */
  with(left: readonly Receipt[]): Memory {
    return new Memory(this.record, left);
  }

  document(key: string): MadeDocument | undefined {
    return this.#documents.get(key);
  }

  remarksOn(key: string): readonly Diagnostic[] | undefined {
    return this.#documents.get(key)?.remarks;
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
  staging: Staging,
  wanted: readonly Wanted[],
): Promise<boolean> {
  for (const { path, lastPath, sha256: digest } of wanted) {
    const target = `${staging.folder}/${path}`;
    if (staging.resumed && (await isSame(world, target, digest))) continue;
    const last = `${out}/${lastPath}`;
    if (!(await isSame(world, last, digest))) return false;
    if (staging.resumed) await world.remove(target);
    await world.link(last, target);
  }
  return true;
}

export async function isSame(world: World, path: string, digest: string): Promise<boolean> {
  try {
    return sha256(await world.readBytes(path)) === digest;
  } catch {
    return false;
  }
}
