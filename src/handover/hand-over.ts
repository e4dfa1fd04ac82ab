// One planned package, made and written: or why not, and then nothing is left behind.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import type { FinishedBuild } from "./finished-build.ts";
import { packageContents } from "./package-contents.ts";
import { listName } from "./package-list.ts";
import type { PackagePlan } from "./package-plan.ts";
import { fitsOneZip, writePackage } from "./write-package.ts";

export interface HandedOver {
  readonly path: string;
  /** SHA-256 of its list: to be told the recipient apart from the package. */
  readonly listDigest: string;
}

export async function handOver(
  world: World,
  out: string,
  plan: PackagePlan,
  build: FinishedBuild,
): Promise<HandedOver | readonly Diagnostic[]> {
  const at = { place: { file: out } };
  if (await world.exists(out)) {
    return [error("handover/exists", `${out} 已经有了，不覆盖`, { ...at, hint: "请先移走它，或用 --out 换一个名称" })];
  }
  const { value: files, diagnostics } = await packageContents(world, plan, build);
  if (files === undefined) return diagnostics;
  if (!fitsOneZip(files)) {
    const hint = "请分成几个移交包，或只放一种格式；按部门的移交包会小得多";
    return [error("handover/too-large", `“${plan.title}”有${files.length}个文件，一个压缩包放不下`, { ...at, hint })];
  }
  try {
    const changed = await writePackage(world, out, plan, files, build);
    if (changed) return [changed];
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return [error("handover/not-written", `没有写成：${reason}`, { ...at, hint: "请换一个位置再试" })];
  }
  return { path: out, listDigest: files.find(({ path }) => path === listName)?.sha256 ?? "" };
}
