// A finished build as packages take from it: its documents with their files, as its manifest lists them.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import { type IssuedFile, readManifest } from "../outputs/verify-manifest.ts";
import { type SignOffState, stateWords } from "../sign-off/sign-off.ts";

export interface BuiltDocument {
  readonly files: readonly IssuedFile[];
  readonly annex: readonly IssuedFile[];
  /** Absent where the build knows nothing of signatures. */
  readonly signOff?: SignOffState;
}

export interface FinishedBuild {
  readonly folder: string;
  /** SHA-256 of its manifest: by it the build is known. */
  readonly digest: string;
  /** By id. */
  readonly documents: ReadonlyMap<string, BuiltDocument>;
  readonly files: ReadonlyMap<string, IssuedFile>;
}

/** What is wrong with the folder instead, as a whole. */
export async function readFinishedBuild(world: World, folder: string): Promise<FinishedBuild | Diagnostic> {
  const list = `${folder}/manifest.json`;
  try {
    if (!(await world.exists(list))) return noBuild(folder, `“${folder}”不是成果文件夹：里面没有 manifest.json`);
    const bytes = await world.readBytes(list);
    const files = readManifest(bytes, list);
    if ("code" in files) return files;
    return { folder, digest: sha256(bytes), documents: documentsIn(bytes, files), files };
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return noBuild(folder, `“${folder}”打不开：${reason}`);
  }
}

const noBuild = (file: string, message: string): Diagnostic =>
  error("handover/no-build", message, { place: { file }, hint: "请先运行 npm run build，或用 --from 指明成果文件夹" });

/** `bytes` have been read as a manifest once; an entry that is none names nothing. */
function documentsIn(bytes: Uint8Array, files: ReadonlyMap<string, IssuedFile>): ReadonlyMap<string, BuiltDocument> {
  const { documents } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly documents: readonly unknown[] };
  const found = new Map<string, BuiltDocument>();
  for (const one of documents) {
    if (typeof one !== "object" || one === null) continue;
    const { id, files: paths, annex, signOff } = one as Readonly<Record<string, unknown>>;
    if (typeof id !== "string") continue;
    const listed = (value: unknown): readonly IssuedFile[] =>
      (Array.isArray(value) ? value : []).flatMap((path) => files.get(path) ?? []);
    const state = stateOf(signOff);
    found.set(id, {
      files: listed(paths),
      annex: listed(annex),
      ...(state === undefined ? {} : { signOff: state }),
    });
  }
  return found;
}

/** What no version knows is no state. */
function stateOf(signOff: unknown): SignOffState | undefined {
  if (typeof signOff !== "object" || signOff === null) return undefined;
  const { state } = signOff as Readonly<Record<string, unknown>>;
  return (Object.keys(stateWords) as SignOffState[]).find((known) => known === state);
}
