// The files somebody holds against the list of their package: the same, renamed, changed, missing, or never in it.
import { type Diagnostic, error, note } from "../base/diagnostic.ts";
import { staysInside } from "../outputs/verify-manifest.ts";
import type { HeldFile } from "./held-files.ts";
import { listName } from "./package-list.ts";
import type { ListedFile, PackageList } from "./read-package-list.ts";

export interface PackageVerified {
  readonly diagnostics: readonly Diagnostic[];
  /** How many are as they were handed over, under whatever name. */
  readonly same: number;
  readonly changed: readonly Changed[];
}

/** A file that bears the name of a listed one and is not the same. */
export interface Changed {
  readonly listed: ListedFile;
  readonly held: HeldFile;
}

/** What systems add to folders and archives by themselves. */
const added = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._|desktop\.ini$|thumbs\.db$|~\$)/i;

/** `root`: the folder in which the list was found. What is in no folder of the package is told apart from it. */
export function verifyPackage(
  file: string,
  list: PackageList,
  held: readonly HeldFile[],
  root: string,
): PackageVerified {
  const at = (path: string) => ({ place: { file: `${file}/${path}` } });
  const ours = held.filter(({ path }) => !added.test(path));
  const found = new Map<string, HeldFile>();
  const diagnostics: Diagnostic[] = [];
  for (const one of ours) {
    const path = one.path.startsWith(root) ? one.path.slice(root.length) : one.path;
    if (!staysInside(one.path)) diagnostics.push(unsafe(one.path, at("")));
    else if (found.has(path)) diagnostics.push(twice(path, at(path)));
    else found.set(path, one);
  }
  const unread: Diagnostic[] = [];
  const changed: Changed[] = [];
  const missing = new Map<string, ListedFile[]>();
  let same = 0;
  for (const listed of list.files.values()) {
    const one = found.get(listed.path);
    found.delete(listed.path);
    if (one === undefined) missing.set(listed.sha256, [...(missing.get(listed.sha256) ?? []), listed]);
    else if (one.encrypted) unread.push(locked(listed, at(listed.path)));
    else if (isSame(one, listed)) same += 1;
    else changed.push({ listed, held: one });
  }
  found.delete(listName);
  const sizes = new Set([...missing.values()].flat().map(({ bytes }) => bytes));
  for (const [path, one] of found) {
    const mayBe = one.size === undefined || sizes.has(one.size);
    const listed = mayBe ? missing.get(one.digest() ?? "")?.shift() : undefined;
    if (listed === undefined) diagnostics.push(extra(path, at(path)));
    else {
      same += 1;
      diagnostics.push(renamed(listed, path, at(path)));
    }
  }
  diagnostics.push(...[...missing.values()].flat().map((listed) => lost(listed, at(listed.path))), ...unread);
  const systems = held.length - ours.length;
  if (systems > 0) diagnostics.push(bySystem(systems, at("")));
  return { diagnostics, same, changed };
}

const isSame = (one: HeldFile, { bytes, sha256 }: ListedFile): boolean =>
  (one.size === undefined || one.size === bytes) && one.digest() === sha256;

type At = { readonly place: { readonly file: string } };

export const named = ({ path, title }: ListedFile): string =>
  title === undefined || path.endsWith(title) ? path : `${path}（${title}）`;

const lost = (listed: ListedFile, at: At): Diagnostic =>
  error("handover/file-missing", `缺少 ${named(listed)}`, { ...at, hint: "请向移交单位补取，或重新取得整个压缩包" });

const extra = (path: string, at: At): Diagnostic =>
  error("handover/file-extra", `多出 ${path}，清单里没有`, { ...at, hint: "移交时没有它，请查明来处" });

const renamed = (listed: ListedFile, path: string, at: At): Diagnostic =>
  note("handover/file-renamed", `名字变了：${path}，就是 ${named(listed)}，内容一致`, {
    ...at,
    hint: "内容没有变；解压后名字成了乱码的，换一个解压软件（选 UTF-8 编码）再解压就好",
  });

const locked = (listed: ListedFile, at: At): Diagnostic =>
  error("handover/file-unreadable", `读不出来 ${named(listed)}：压缩包加了密码`, {
    ...at,
    hint: "请先用密码解压，再核验解压出的文件夹",
  });

const twice = (path: string, at: At): Diagnostic =>
  error("handover/file-twice", `压缩包里有两个 ${path}，各个解压软件取出的会不一样`, {
    ...at,
    hint: "不是移交时的样子，请向移交单位重新取得",
  });

const unsafe = (path: string, at: At): Diagnostic =>
  error("handover/unsafe-name", `压缩包里的文件名“${path}”指到了压缩包外面`, {
    ...at,
    hint: "不是移交时的样子，解压会覆盖别处的文件，请不要解压，查明来历",
  });

const bySystem = (count: number, at: At): Diagnostic =>
  note("handover/added-by-system", `有${count}个系统自动添加的文件（.DS_Store、desktop.ini 等），没有算在内`, at);
