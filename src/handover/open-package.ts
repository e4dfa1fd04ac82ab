// A package in whatever state it came back: a ZIP, one packed again by Windows or WPS, or the folder it was unpacked to.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import { type HeldFile, heldInFolder, heldInZip } from "./held-files.ts";
import { listName } from "./package-list.ts";
import { type PackageList, readPackageList } from "./read-package-list.ts";

export interface OpenPackage {
  readonly held: readonly HeldFile[];
  readonly list: PackageList;
  /** The folder in which its list stands: empty, or what packing it again put around it, with a slash. */
  readonly root: string;
}

/** Undefined for a folder, or an archive, without a list of ours in it. `digests`: of everything in the folder, by path. */
export const packageInFolder = (
  world: World,
  folder: string,
  digests: ReadonlyMap<string, string>,
): Promise<OpenPackage | Diagnostic | undefined> => opened(folder, heldInFolder(world, folder, digests));

export async function packageInZip(file: string, zip: Uint8Array): Promise<OpenPackage | Diagnostic | undefined> {
  const held = heldInZip(file, zip);
  return "code" in held ? held : opened(file, held);
}

/** At the top, or one folder below: that is as deep as packing a folder again puts it. */
const isList = (path: string): boolean => {
  const [name, folder, ...more] = path.split("/").reverse();
  return name === listName && more.length === 0 && folder !== "__MACOSX";
};

/** What a list may have at most; the rest of an archive is not unpacked for it. */
const largestList = 64 * 1024 * 1024;

async function opened(file: string, held: readonly HeldFile[]): Promise<OpenPackage | Diagnostic | undefined> {
  const lists = held.filter(({ path }) => isList(path)).sort((a, b) => a.path.length - b.path.length);
  for (const one of lists) {
    if (one.encrypted) return locked(file);
    const bytes = (one.size ?? 0) > largestList ? undefined : await one.bytes();
    const list = bytes && readPackageList(bytes, file);
    if (list === undefined) continue;
    return "code" in list ? list : { held, list, root: one.path.slice(0, -listName.length) };
  }
  return undefined;
}

const locked = (file: string): Diagnostic =>
  error("handover/encrypted", `${file} 加了密码，读不到里面的清单`, {
    place: { file },
    hint: "请先用密码解压，再核验解压出的文件夹",
  });
