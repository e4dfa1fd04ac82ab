// What somebody holds in their hands: the files of a folder, or of a ZIP that is never unpacked to disk.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { unzipEntry } from "../base/unzip-entry.ts";
import type { World } from "../base/world.ts";
import { listZip, type ZipEntry, type ZipFault } from "../base/zip-listing.ts";

export interface HeldFile {
  /** With forward slashes, composed as the list has it: macOS takes letters apart. */
  readonly path: string;
  /** Of a file in a ZIP, as announced. */
  readonly size?: number;
  readonly encrypted?: true;
  /** Undefined when it cannot be read. Costly in a ZIP: asked only of what may be a listed file. */
  digest(): string | undefined;
  bytes(): Promise<Uint8Array | undefined>;
}

/** `digests`: SHA-256 by path of everything in it, empty for what cannot be read. */
export function heldInFolder(world: World, folder: string, digests: ReadonlyMap<string, string>): readonly HeldFile[] {
  return [...digests].map(([path, digest]) => ({
    path: path.normalize("NFC"),
    digest: () => (digest === "" ? undefined : digest),
    bytes: () => world.readBytes(`${folder}/${path}`),
  }));
}

/** In the order of its directory, folders left out; or what is wrong with the archive as a whole. */
export function heldInZip(file: string, zip: Uint8Array): readonly HeldFile[] | Diagnostic {
  const entries = listZip(zip);
  if (typeof entries === "string") return faulty(file, entries);
  return entries.filter(({ isFolder }) => !isFolder).map((entry) => heldEntry(zip, entry));
}

function heldEntry(zip: Uint8Array, entry: ZipEntry): HeldFile {
  // Larger than any file of ours: whatever it is, it is not unpacked.
  const read = (): Uint8Array | undefined => (entry.size > largest ? undefined : unzipEntry(zip, entry));
  return {
    path: entry.name.normalize("NFC"),
    size: entry.size,
    ...(entry.encrypted ? { encrypted: true } : {}),
    digest() {
      const bytes = read();
      return bytes && sha256(bytes);
    },
    bytes: async () => read(),
  };
}

const largest = 512 * 1024 * 1024;

const faults: Readonly<Record<ZipFault, readonly [message: string, hint: string]>> = {
  "not-a-zip": ["不是压缩包", "请确认选对了文件"],
  damaged: ["压缩包不完整或已损坏，目录读不出来", "请重新下载或重新取得；传送时中断的，常常少了后面一段"],
  "too-many": ["压缩包里的文件多得不合常理，没有读取", "移交包不会有这么多文件；请确认来历，不要解压"],
  overlapping: ["压缩包里的文件互相重叠，是有人特意做成的，没有读取", "请确认来历，不要解压"],
  "too-large": ["压缩包是 ZIP64 格式，太大，没有读取", "请解压以后核验解压出的文件夹"],
};

function faulty(file: string, fault: ZipFault): Diagnostic {
  const [message, hint] = faults[fault];
  return error("handover/bad-zip", `${file} ${message}`, { place: { file }, hint });
}
