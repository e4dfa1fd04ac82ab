// A folder of a build, read back: what it says and why, and what was found when it was made. Anything else is a finding.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import { sha256 } from "../../base/digest.ts";
import { diskReason } from "../../base/disk-reason.ts";
import { jsonFrom } from "../../base/json-from.ts";
import { byText } from "../../base/order.ts";
import type { World } from "../../base/world.ts";
import type { Shape } from "./shapes.ts";
import { recordsFile, type Snapshot, traceOf, traceVersion } from "./snapshot.ts";
import { isFindings, isManifest, isRecords, isTrace, type SaidFinding, type Versioned } from "./snapshot-shape.ts";

export interface Build {
  readonly folder: string;
  /** The ids of its documents, in their order. */
  readonly documents: readonly string[];
  /** By path: the digests of its files, as it says itself. */
  readonly listed: ReadonlyMap<string, string>;
  readonly findings: readonly SaidFinding[];
  /** 内容摘要 by document, where it was reckoned. */
  readonly digests: ReadonlyMap<string, string>;
}

const manifestVersion = 2;
const wholeFolder =
  "请写 npm run build 生成的整个文件夹（默认是 dist）；要比较的上一稿，请在重新生成之前把 dist 整个复制一份";
const again = "请用现在的程序和当时的记录重新生成那一稿，再来比较";

export async function readBuild(world: World, folder: string): Promise<Build | Diagnostic> {
  return orRefusal(folder, async () => {
    if (!(await world.exists(folder))) return refusal(folder, `没有“${folder}”这个文件夹`, "请检查文件夹的名称和位置");
    const manifest = await readJson(world, `${folder}/manifest.json`, isManifest);
    if (manifest === undefined)
      return refusal(folder, `“${folder}”不是成果文件夹：里面没有 manifest.json`, wholeFolder);
    if ("code" in manifest) return manifest;
    const { version, documents, outputs } = manifest.value;
    if (version > manifestVersion) return tooNew(folder);
    const findings = await readJson(world, `${folder}/findings.json`, isFindings);
    if (findings && "code" in findings) return findings;
    return {
      folder,
      documents: documents.map(({ id }) => id).sort(byText((id) => id)),
      listed: new Map(outputs.map(({ path, sha256: digest }) => [path, digest])),
      findings: findings?.value.findings ?? [],
      digests: new Map(documents.flatMap(({ id, signOff }) => (signOff ? [[id, signOff.digest]] : []))),
    };
  });
}

/** Documents that `other` has too, made from the same, are counted and not read. */
export async function readSnapshot(world: World, build: Build, other: Build): Promise<Snapshot | Diagnostic> {
  return orRefusal(build.folder, async () => {
    const records = await readTrace(world, build, recordsFile, isRecords);
    if ("code" in records) return records;
    const isAlike = (id: string): boolean => {
      const digest = build.listed.get(traceOf(id));
      return digest !== undefined && digest === other.listed.get(traceOf(id));
    };
    const differing = build.documents.filter((id) => !isAlike(id));
    const documents: Snapshot["documents"][number][] = [];
    for (const id of differing) {
      const document = await readTrace(world, build, traceOf(id), isTrace);
      if ("code" in document) return document;
      documents.push(document);
    }
    return { documents, alike: build.documents.length - differing.length, records: records.records };
  });
}

async function readTrace<Value extends Versioned>(
  world: World,
  { folder, listed }: Build,
  path: string,
  isShape: Shape<Value>,
): Promise<Value | Diagnostic> {
  const digest = listed.get(path);
  const isInside = !path.split("/").includes("..");
  const read = digest === undefined || !isInside ? undefined : await readJson(world, `${folder}/${path}`, isShape);
  if (read === undefined)
    return refusal(folder, `“${folder}”没有 ${path}，是早先的版本生成的，没有记下比较要用的内容`, again);
  if ("code" in read) return read;
  if (read.value.version > traceVersion) return tooNew(folder);
  if (digest === read.sha256) return read.value;
  const message = `“${folder}”里的 ${path} 与 manifest.json 对不上，文件改动过，或没有复制完整`;
  return refusal(folder, message, "请重新完整复制那一稿，或重新生成");
}

async function orRefusal<Value>(folder: string, read: () => Promise<Value | Diagnostic>): Promise<Value | Diagnostic> {
  try {
    return await read();
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return refusal(folder, `“${folder}”打不开：${reason}`, "请检查文件夹的权限，再运行一次");
  }
}

const tooNew = (folder: string): Diagnostic =>
  refusal(folder, `“${folder}”是更新的版本生成的，这个版本读不了`, "请用生成它的那个版本，或更新程序后再比较");

interface Read<Value> {
  readonly value: Value;
  readonly sha256: string;
}

/** Undefined when the file is not there. */
async function readJson<Value>(
  world: World,
  path: string,
  isShape: Shape<Value>,
): Promise<Read<Value> | Diagnostic | undefined> {
  if (!(await world.exists(path))) return undefined;
  const bytes = await world.readBytes(path);
  const value = jsonFrom(bytes);
  if (isShape(value)) return { value, sha256: sha256(bytes) };
  return refusal(path, `“${path}”不是亮绩生成的，或者已经损坏`, wholeFolder);
}

const refusal = (file: string, message: string, hint: string): Diagnostic =>
  error("trace/no-build", message, { place: { file }, hint });
