// An archive or file without a list of ours: which of its files a reference knows, by what is in them.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { verifyFile } from "../outputs/verify-files.ts";
import type { IssuedFile } from "../outputs/verify-manifest.ts";
import type { HeldFile } from "./held-files.ts";
import type { Reference } from "./reference.ts";
import { whatDiffers } from "./what-differs.ts";

export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly same: number;
  /** Which document a single file is. */
  readonly known?: IssuedFile;
}

export async function verifyOneFile(path: string, bytes: Uint8Array, reference: Reference): Promise<Told> {
  const found = verifyFile(lastOf(path), sha256(bytes), reference.files);
  if ("same" in found) return { diagnostics: [], same: 1, known: found.same };
  const at = { place: { file: path } };
  const { changed } = found;
  if (changed === undefined) {
    const hint = "它不是这次生成的；早先生成的，请用那一次的 manifest.json 或移交包核验（--against）";
    return told(error("outputs/file-unknown", `清单里没有与 ${path} 相同的文件`, { ...at, hint }));
  }
  const original = await reference.original(changed);
  const how = original && (await whatDiffers(path, original, bytes));
  const message = `${path} 与生成的“${changed.title ?? changed.path}”不同：${how ?? "文件名相同，内容改动过，或没有复制完整"}`;
  const hint = `生成的一份在 ${changed.path}，${changed.bytes}字节；手里这份${bytes.length}字节`;
  return told(error("outputs/file-changed", message, { ...at, hint }));
}

export function verifyArchive(file: string, held: readonly HeldFile[], reference: Reference): Told {
  const issued = new Set([...reference.files.values()].map((one) => one.sha256));
  const sizes = new Set([...reference.files.values()].map(({ bytes }) => bytes));
  const unknown = held.filter((one) => !(sizes.has(one.size ?? -1) && issued.has(one.digest() ?? "")));
  const diagnostics = unknown.map(({ path }) =>
    error("handover/file-unknown", `${reference.name} 里没有与 ${path} 相同的文件`, {
      place: { file: `${file}/${path}` },
      hint: "这个压缩包里没有移交清单，只能逐个对照；请核对是不是移交时的那个压缩包",
    }),
  );
  return { diagnostics, same: held.length - unknown.length };
}

const told = (one: Diagnostic): Told => ({ diagnostics: [one], same: 0 });
const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
