// A package against another one, such as the copy its sender kept: what their lists say differently, file by file.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { OpenPackage } from "./open-package.ts";
import { sumsName } from "./package-list.ts";
import type { Reference } from "./reference.ts";
import { named } from "./verify-package.ts";

/** A list that was changed together with the files agrees with them; only another list can tell. */
export function otherList(file: string, { list }: OpenPackage, reference: Reference): readonly Diagnostic[] {
  if (reference.build !== undefined) return [];
  const found: Diagnostic[] = [];
  const report = (path: string, message: string, hint: string) =>
    found.push(error("handover/differs-from-package", message, { place: { file: `${file}/${path}` }, hint }));
  for (const listed of list.files.values()) {
    const theirs = reference.files.get(listed.path);
    if (theirs?.sha256 === listed.sha256 || listed.path === sumsName) continue;
    if (theirs === undefined) report(listed.path, `${reference.name} 里没有 ${named(listed)}`, whose);
    else report(listed.path, `${named(listed)} 与 ${reference.name} 里的不是同一份`, whose);
  }
  for (const theirs of reference.files.values()) {
    if (!list.files.has(theirs.path))
      report(theirs.path, `${reference.name} 里有 ${named(theirs)}，这里的清单没有`, whose);
  }
  const sums = [list.files.get(sumsName)?.sha256, reference.files.get(sumsName)?.sha256];
  if (found.length === 0 && sums[0] !== sums[1]) {
    report("package.json", `清单 package.json 与 ${reference.name} 里的不是同一份`, whose);
  }
  return found;
}

const whose = "两个移交包的清单不同：不是同一次移交的，或者文件和清单被一起改过；请以移交单位留存的为准";
