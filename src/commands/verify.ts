// liangji verify: whether issued files and packages are still as they were issued, by the manifest of their build or their own list.
import { type Diagnostic, error, isError } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import { explainChanges, sinceBuilt } from "../handover/explain-changes.ts";
import { heldInZip } from "../handover/held-files.ts";
import { type OpenPackage, packageInFolder, packageInZip } from "../handover/open-package.ts";
import { otherList } from "../handover/other-list.ts";
import type { PackageList } from "../handover/read-package-list.ts";
import { readReference, startsAsZip } from "../handover/reference.ts";
import { type Told, verifyArchive, verifyOneFile } from "../handover/verify-archive.ts";
import { verifyPackage } from "../handover/verify-package.ts";
import { verifyFolder } from "../outputs/verify-files.ts";
import { findingsJson } from "../report/findings-json.ts";
import { verifiedText } from "../report/verified-text.ts";
import type { Command } from "./command.ts";
import { folderName, folderOptions, foldersFrom, formatOption } from "./folders.ts";
import { misusedBy } from "./misused.ts";

export const verify: Command = {
  name: "verify",
  summary: "核验发出的文件、移交的压缩包与当时是否一致",
  description:
    "移交的压缩包（或解压出的文件夹）按里面的清单逐个核对，列出改动过的、缺少的、多出来的和改了名字的；成果文件夹按 manifest.json 核对；一份文件改过名字也认得出。加 --against 还会说明改动在哪里。压缩包只在内存里读，不解压到磁盘。",
  positionals: { what: { name: "文件夹或文件", help: "移交的压缩包，解压出的文件夹，成果文件夹，或一份文件" } },
  options: {
    against: {
      type: "string",
      value: "文件夹或文件",
      help: "对照的原件：成果文件夹、它的 manifest.json，或另一份移交包",
    },
    manifest: { type: "string", value: "文件", help: "对照的清单，与 --against 写 manifest.json 相同" },
    out: folderOptions.out,
    ...formatOption,
  },
  examples: [
    "npm run liangji -- verify dist",
    "npm run liangji -- verify 人大_明川市_2024.zip",
    "npm run liangji -- verify 人大_明川市_2024.zip --against dist",
    "npm run liangji -- verify 收到的报告.pdf",
    "npm run liangji -- verify dist --manifest 存档/manifest.json",
  ],
  async run(options, { world, print, tell }) {
    const misused = misusedBy("verify", tell);
    const what = folderName(String(options.what));
    const asked = options.against ?? options.manifest;
    const usual = (await world.exists(`${what}/manifest.json`)) ? what : foldersFrom(options).out;
    const against = asked === undefined ? undefined : folderName(String(asked));
    if (!(await world.exists(what))) return misused(`没有“${what}”这个文件夹或文件。`);
    if (against !== undefined && !(await world.exists(against))) return misused(`没有 ${against}。`);
    const verified = await reading(what, () => verifyWhat(world, what, against, usual));
    if (typeof verified === "string") return misused(verified);
    const { diagnostics, list } = verified;
    if (options.format === "json") print(findingsJson(diagnostics).trimEnd());
    else print(verifiedText(what, verified, list));
    return diagnostics.some(isError) ? 1 : 0;
  },
};

interface Verified extends Told {
  /** Of the package it is. */
  readonly list?: PackageList;
}

/** A sentence when it is not clear against what. */
async function verifyWhat(
  world: World,
  what: string,
  against: string | undefined,
  usual: string,
): Promise<Verified | string> {
  const found = (await world.digests(what))[0] ?? new Map<string, string>();
  const isFolder = found.size > 0;
  const bytes = isFolder ? undefined : await world.readBytes(what);
  const isBuild = await world.exists(`${what}/manifest.json`);
  const opened = bytes
    ? isArchive(what, bytes) && (await packageInZip(what, bytes))
    : !isBuild && (await packageInFolder(world, what, found));
  if (opened) return "code" in opened ? { diagnostics: [opened], same: 0 } : onePackage(world, what, opened, against);
  if (against === undefined && !(await world.exists(`${usual}/manifest.json`))) {
    return `没有 ${usual}/manifest.json。请写成果文件夹或移交的压缩包，或用 --against 指明对照的成果、压缩包。`;
  }
  const reference = await readReference(world, against ?? usual);
  if ("code" in reference) return { diagnostics: [reference], same: 0 };
  if (!bytes) return verifyFolder(what, reference.files, found);
  const inside = isArchive(what, bytes) ? heldInZip(what, bytes) : undefined;
  const isDocument = !inside || "code" in inside || inside.some(({ path }) => path === "[Content_Types].xml");
  if (!isDocument) return verifyArchive(what, inside, reference);
  return verifyOneFile(what, bytes, reference);
}

/** DOCX and XLSX are ZIP files too, but documents by themselves, whatever somebody called them. */
const isArchive = (file: string, bytes: Uint8Array): boolean =>
  startsAsZip(bytes) ? !/\.(?:docx|xlsx)$/i.test(file) : /\.zip$/i.test(file);

async function onePackage(
  world: World,
  what: string,
  opened: OpenPackage,
  against: string | undefined,
): Promise<Verified> {
  const { list, held, root } = opened;
  const { diagnostics, same, changed } = verifyPackage(what, list, held, root);
  const reference = against === undefined ? undefined : await readReference(world, against);
  if (reference && "code" in reference) return { diagnostics: [...diagnostics, reference], same, list };
  const explained = await explainChanges(what, changed, reference);
  const since = reference === undefined ? [] : await sinceBuilt(what, opened, reference);
  const other = reference === undefined ? [] : otherList(what, opened, reference);
  return { diagnostics: [...explained, ...diagnostics, ...since, ...other], same, list };
}

/** What the disk refuses is a finding. */
async function reading(file: string, work: () => Promise<Verified | string>): Promise<Verified | string> {
  try {
    return await work();
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    const unreadable: Diagnostic = error("outputs/file-unreadable", `读不出来：${reason}`, { place: { file } });
    return { diagnostics: [unreadable], same: 0 };
  }
}
