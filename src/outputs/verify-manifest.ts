// manifest.json read back by whoever checks files against it: nothing in it is believed before it has been looked at.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { jsonFrom } from "../base/json-from.ts";
import { manifestVersion } from "./manifest.ts";

export interface IssuedFile {
  /** Below the folder of the build. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The document it is a file of, or of whose annex. */
  readonly title?: string;
}

/** Files by path; or what is wrong with the manifest, as a whole: half a manifest verifies nothing. */
export function readManifest(bytes: Uint8Array, file: string): ReadonlyMap<string, IssuedFile> | Diagnostic {
  const broken = (why: string): Diagnostic =>
    error("outputs/manifest-broken", `清单 ${file} 不能用：${why}`, {
      place: { file },
      hint: "请取回生成时的 manifest.json，或重新生成",
    });
  const manifest = jsonFrom(bytes);
  if (!isObject(manifest) || !Array.isArray(manifest.outputs) || !Array.isArray(manifest.documents)) {
    return broken("不是亮绩生成的，或者已经损坏");
  }
  if (typeof manifest.version === "number" && manifest.version > manifestVersion) {
    return broken("是更新的版本生成的，请用生成它的那个版本核验");
  }
  const titles = titlesOf(manifest.documents);
  const files = new Map<string, IssuedFile>();
  for (const one of manifest.outputs) {
    if (!isOutput(one)) return broken("有一项不是“路径、校验值、大小”");
    const { path, sha256, bytes: size } = one;
    if (!staysInside(path)) return broken(`“${path}”指到了成果文件夹外面`);
    if (files.has(path)) return broken(`“${path}”列了两次`);
    const title = titles.get(path);
    files.set(path, { path, sha256, bytes: size, ...(title === undefined ? {} : { title }) });
  }
  return files;
}

function titlesOf(documents: readonly unknown[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const one of documents) {
    if (!isObject(one) || typeof one.title !== "string") continue;
    for (const list of [one.files, one.annex]) {
      for (const path of Array.isArray(list) ? list : []) if (typeof path === "string") titles.set(path, one.title);
    }
  }
  return titles;
}

type Output = Pick<IssuedFile, "path" | "sha256" | "bytes">;

export const isOutput = (value: unknown): value is Output =>
  isObject(value) &&
  typeof value.path === "string" &&
  typeof value.sha256 === "string" &&
  /^[0-9a-f]{64}$/.test(value.sha256) &&
  typeof value.bytes === "number";

/** A path below the folder that lists it, on every system. */
export const staysInside = (path: string): boolean =>
  path !== "" && !/[\\:\0]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
