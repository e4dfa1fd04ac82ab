// build.json of a portal: what it was put together from, so that the next time only what has changed is done again.
import { sealText, unsealText } from "../base/sealed-text.ts";
import type { World } from "../base/world.ts";
import type { WrittenOutput } from "../outputs/output.ts";
import { count, list, object, oneOf, readAs, text } from "./plain-data.ts";
import { sha256Text } from "./share-words.ts";

export const recordFile = "build.json";
const recordVersion = 1;

export interface RecordedRegion {
  readonly id: string;
  /** Of its region.json. */
  readonly sha256: string;
  /** Of the paths and sizes of its files as they were published. */
  readonly listing: string;
}

export interface PortalRecord {
  readonly version: typeof recordVersion;
  /** Of the program that made it. */
  readonly program: string;
  /** Of everything it was made from. */
  readonly inputs: string;
  readonly regions: readonly RecordedRegion[];
  /** Those that were taken over from the portal before. */
  readonly kept: readonly string[];
  /** The portal's own files. */
  readonly own: readonly WrittenOutput[];
  /** How many figures of years are compared in it. */
  readonly comparisons: number;
}

const portalRecord = object<PortalRecord>({
  version: oneOf(recordVersion),
  program: text,
  inputs: text,
  regions: list(object<RecordedRegion>({ id: text, sha256: sha256Text, listing: sha256Text })),
  kept: list(text),
  own: list(object<WrittenOutput>({ path: text, sha256: sha256Text, bytes: count })),
  comparisons: count,
});

/** Undefined when there is none, and when it is damaged or of another version. */
export async function readPortalRecord(world: World, folder: string): Promise<PortalRecord | undefined> {
  try {
    const sealed = new TextDecoder("utf-8", { fatal: true }).decode(await world.readBytes(`${folder}/${recordFile}`));
    const read = readAs(portalRecord, unsealText(sealed));
    return "value" in read ? read.value : undefined;
  } catch {
    return undefined;
  }
}

export const portalRecordText = (record: Omit<PortalRecord, "version">): string =>
  sealText({ version: recordVersion, ...record });
