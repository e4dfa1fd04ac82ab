// package.json of a package: what it is and every file in it, for programs, and for whoever verifies it later.
import { sha256 } from "../base/digest.ts";
import type { PackagePlan } from "./package-plan.ts";
import type { PackedFile } from "./packed-file.ts";

export const listName = "package.json";
export const sumsName = "sha256sum.txt";
export const packageFormat = "liangji-package";
export const packageVersion = 1;

/** `build`: the digest of the manifest it was made from. The same package gives the same text. */
export function packageListText(plan: PackagePlan, files: readonly PackedFile[], build: string): string {
  const { definition, title, region, year, department, notice } = plan;
  const list = {
    format: packageFormat,
    version: packageVersion,
    name: definition.name,
    title,
    region,
    year,
    department,
    notice: notice === "" ? undefined : notice,
    build,
    files: files.map(({ path, sha256, bytes, said, from }) => ({ path, sha256, bytes, ...said, from })),
  };
  return `${JSON.stringify(list, null, 1)}\n`;
}

/** As `sha256sum` writes and reads it; names here never hold what it would have to escape. */
export const sumsText = (list: string, files: readonly { readonly path: string; readonly sha256: string }[]): string =>
  [...files, { path: listName, sha256: sha256(list) }].map((one) => `${one.sha256}  ${one.path}\n`).join("");
