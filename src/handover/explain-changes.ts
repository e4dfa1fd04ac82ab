// What was changed in the files of a package, as far as the originals are at hand; and whether the build has moved on since.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { OpenPackage } from "./open-package.ts";
import { folders } from "./packed-file.ts";
import type { Reference } from "./reference.ts";
import { type Changed, named } from "./verify-package.ts";
import { whatDiffers } from "./what-differs.ts";

const replace = "请用原来的文件替换；确需改动的，由移交单位改台账后重新生成、重新移交";

export async function explainChanges(
  file: string,
  changed: readonly Changed[],
  reference: Reference | undefined,
): Promise<readonly Diagnostic[]> {
  const issued = new Map([...(reference?.files.values() ?? [])].map((one) => [one.sha256, one]));
  const found: Diagnostic[] = [];
  for (const { listed, held } of changed) {
    const same = issued.get(listed.sha256);
    const original = same && (await reference?.original(same));
    const bytes = original && (await held.bytes());
    const how = original && bytes ? await whatDiffers(listed.path, original, bytes) : undefined;
    const message = `改动过 ${named(listed)}${how === undefined ? "" : `：${how}`}`;
    found.push(error("handover/file-changed", message, { place: { file: `${file}/${listed.path}` }, hint: replace }));
  }
  return found;
}

/** Of the documents that a package says it took from a build, those that the build at hand makes differently, or not at all. */
export async function sinceBuilt(
  file: string,
  { list, held, root }: OpenPackage,
  reference: Reference,
): Promise<readonly Diagnostic[]> {
  if (reference.build === undefined) return [];
  const isTheBuild = reference.build === list.build;
  const byPath = new Map(held.map((one) => [one.path, one]));
  const found: Diagnostic[] = [];
  for (const listed of list.files.values()) {
    if (listed.from === undefined && !takenFromBuilds(listed.path)) continue;
    const now = listed.from === undefined ? undefined : reference.files.get(listed.from);
    if (now?.sha256 === listed.sha256) continue;
    const at = { place: { file: `${file}/${listed.path}` } };
    if (now === undefined) {
      const hint = isTheBuild ? forged : "成果里没有同名的文件了：记录删去了，或改了名称；请核对是不是还要收回这一份";
      found.push(error("handover/not-in-build", `${reference.name} 里没有 ${named(listed)}`, { ...at, hint }));
      continue;
    }
    const [before, after] = [await byPath.get(`${root}${listed.path}`)?.bytes(), await reference.original(now)];
    const how = before && after ? await whatDiffers(listed.path, before, after) : undefined;
    const message = `${named(listed)} 与 ${reference.name} 里的不同${how === undefined ? "" : `：${how}`}`;
    const hint = isTheBuild ? forged : "移交以后成果重新生成过；内容有变的，请重新移交，并告知接收单位以哪一份为准";
    found.push(error("handover/differs-from-build", message, { ...at, hint }));
  }
  return found;
}

/** Whoever changes a file and its list alike leaves the digest of the build as it was: the build itself knows better. */
const forged = "移交包的清单写明出自这次成果，可是成果里不是这样：文件和清单被一起改过，请查明来历，用原来的移交包替换";

const takenFromBuilds = (path: string): boolean =>
  [folders.documents, folders.annexes].some((folder) => path.startsWith(`${folder}/`));
