// package.json of a package read back by whoever verifies it: nothing in it is believed before it has been looked at.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { type IssuedFile, isOutput, staysInside } from "../outputs/verify-manifest.ts";
import { listName, packageFormat, packageVersion, sumsName, sumsText } from "./package-list.ts";

export interface PackageList {
  readonly title: string;
  readonly files: ReadonlyMap<string, ListedFile>;
  /** SHA-256 of the list itself: what the recipient was told apart from the package. */
  readonly digest: string;
  /** Of the manifest of the build it was made from. */
  readonly build: string;
}

export interface ListedFile extends IssuedFile {
  /** Its path in the build it was taken from. */
  readonly from?: string;
}

/** More than a list of as many files as a ZIP can hold. */
const largest = 64 * 1024 * 1024;

/** Undefined when it is the package.json of something else; half a list verifies nothing. */
export function readPackageList(bytes: Uint8Array, file: string): PackageList | Diagnostic | undefined {
  const list = bytes.length > largest ? undefined : parse(bytes);
  if (!isObject(list) || list.value.format !== packageFormat) return undefined;
  const { version, title, files, build } = list.value;
  if (typeof version === "number" && version > packageVersion) {
    return broken(file, "是更新的版本做的，请用那个版本核验");
  }
  if (!Array.isArray(files) || typeof title !== "string" || typeof build !== "string")
    return broken(file, "内容不完整");
  const found = new Map<string, ListedFile>();
  for (const one of files) {
    if (!isOutput(one)) return broken(file, "有一项不是“路径、校验值、大小”");
    if (!staysInside(one.path)) return broken(file, `“${one.path}”指到了压缩包外面`);
    if (found.has(one.path)) return broken(file, `“${one.path}”列了两次`);
    const { title: named, from } = one as { readonly title?: unknown; readonly from?: unknown };
    found.set(one.path, {
      path: one.path,
      sha256: one.sha256,
      bytes: one.bytes,
      ...(typeof named === "string" ? { title: named } : {}),
      ...(typeof from === "string" && staysInside(from) ? { from } : {}),
    });
  }
  const sums = new TextEncoder().encode(sumsText(list.text, [...found.values()]));
  found.set(sumsName, { path: sumsName, sha256: sha256(sums), bytes: sums.length });
  return { title, files: found, digest: sha256(bytes), build };
}

const broken = (file: string, why: string): Diagnostic =>
  error("handover/list-broken", `${file} 里的清单 ${listName} 不能用：${why}`, {
    place: { file },
    hint: "请向移交单位重新取得压缩包",
  });

interface Parsed {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

const isObject = (parsed: { readonly text: string; readonly value: unknown } | undefined): parsed is Parsed =>
  typeof parsed?.value === "object" && parsed.value !== null && !Array.isArray(parsed.value);

function parse(bytes: Uint8Array): { readonly text: string; readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
