// Files as they are now against the manifest of their build: which are changed, missing, unreadable, or not from it at all.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { byText } from "../base/order.ts";
import type { IssuedFile } from "./verify-manifest.ts";

type Issued = ReadonlyMap<string, IssuedFile>;

/** What a build writes beside the files that its manifest lists. */
const unlisted = new Set(["manifest.json", "findings.json", "build.json"]);

export interface Verified {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files are as they were issued. */
  readonly same: number;
}

/** `found`: SHA-256 by path of everything in the folder, empty for what is no file or cannot be read. */
export function verifyFolder(folder: string, issued: Issued, found: ReadonlyMap<string, string>): Verified {
  const diagnostics: Diagnostic[] = [];
  let same = 0;
  for (const one of issued.values()) {
    const digest = found.get(one.path);
    if (digest === one.sha256) same += 1;
    else diagnostics.push(differing(folder, one, digest));
  }
  for (const path of found.keys()) {
    if (issued.has(path) || unlisted.has(path)) continue;
    const at = { place: { file: `${folder}/${path}` }, hint: "不是这次生成的，请查明来处，不要随成果发出" };
    diagnostics.push(error("outputs/file-extra", `多出 ${path}，清单里没有`, at));
  }
  return { diagnostics: diagnostics.sort(byText(({ code, place }) => `${code}\n${place.file}`)), same };
}

function differing(folder: string, { path, title }: IssuedFile, digest: string | undefined): Diagnostic {
  const named = title === undefined ? path : `${path}（${title}）`;
  const place = { file: `${folder}/${path}` };
  if (digest === undefined) {
    return error("outputs/file-missing", `缺少 ${named}`, { place, hint: "请从原来的成果里补齐，或重新生成" });
  }
  if (digest === "") {
    const hint = "它可能是链接、文件夹，或者没有读取权限；请换成文件本身";
    return error("outputs/file-unreadable", `读不出来 ${named}`, { place, hint });
  }
  const hint = "内容与生成时不同，可能被人改过，或没有复制完整；请用原来的成果替换";
  return error("outputs/file-changed", `改动过 ${named}`, { place, hint });
}

/** A single file that may have been renamed: known by what is in it; else the issued file of its name, if there is one. */
export function verifyFile(
  name: string,
  sha256: string,
  issued: Issued,
): { readonly same: IssuedFile } | { readonly changed?: IssuedFile } {
  const all = [...issued.values()];
  const same = all.find((one) => one.sha256 === sha256);
  if (same) return { same };
  const changed = all.find(({ path }) => path.slice(path.lastIndexOf("/") + 1) === name);
  return changed ? { changed } : {};
}
