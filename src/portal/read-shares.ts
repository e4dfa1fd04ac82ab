// What regions hand to a portal, read back from their builds: nothing is believed before the build's own list bears it out and its shape is looked at.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { diskReason } from "../base/disk-reason.ts";
import { jsonFrom } from "../base/json-from.ts";
import { byText } from "../base/order.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { ownSiteFolders } from "../base/own-site-folders.ts";
import { readOrReason } from "../base/read-or-reason.ts";
import type { World } from "../base/world.ts";
import { type IssuedFile, readManifest } from "../outputs/verify-manifest.ts";
import { readAs } from "./plain-data.ts";
import { leftOut } from "./portal-finding.ts";
import { type RegionShare, shareFile, shareFolder, shareLists, shareVersion } from "./region-share.ts";
import { regionShare } from "./share-fields.ts";

/** A region as its build hands it over. */
export interface ReadShare extends RegionShare {
  /** The folder of the build. */
  readonly build: string;
  /** Of region.json, which names the digests of all the rest: by it the region's publication is known. */
  readonly sha256: string;
}

/** Much larger ones are not read: the overview of a city is a hundredth of it. */
const largestShare = 64 * 1024 * 1024;
const described = new RegExp(`^${shareFolder}/([a-z0-9]+(?:-[a-z0-9]+)*)/${shareFile.replace(".", "\\.")}$`);

/** By the ids of their regions; two that claim one id or one name are both left out, for nobody knows which is right. */
export async function readShares(world: World, builds: readonly string[]): Promise<Outcome<readonly ReadShare[]>> {
  const findings = new Findings();
  const shares: ReadShare[] = [];
  for (const build of builds) shares.push(...findings.take(await sharesIn(world, build)));
  const sorted = shares.sort(byText(({ region, build }) => `${region.id}\n${build}`));
  const twins = [...twinsBy(sorted, "id", "网址名"), ...twinsBy(sorted, "name", "名称")];
  findings.add(twins.map(({ finding }) => finding));
  const doubtful = new Set(twins.flatMap(({ shares: both }) => both));
  return outcome(
    sorted.filter((share) => !doubtful.has(share)),
    findings.all,
  );
}

async function sharesIn(world: World, build: string): Promise<Outcome<readonly ReadShare[]>> {
  const file = `${build}/manifest.json`;
  try {
    const issued = readManifest(await world.readBytes(file), file);
    if ("code" in issued) return outcome([], [issued]);
    const folders = [...issued.keys()].flatMap((path) => described.exec(path)?.[1] ?? []);
    if (folders.length === 0) {
      const why = "没有可以汇总的公开内容：可能只生成了文件，网站没有通过公开检查，或者是较早的版本生成的";
      return outcome([], [leftOut("no-share", `“${build}”${why}`, build)]);
    }
    const read = await Promise.all(folders.map((id) => readShare(world, build, id, issued)));
    const found = read.flatMap((one) => ("code" in one ? [one] : []));
    return outcome(
      read.flatMap((one) => ("code" in one ? [] : [one])),
      found.filter(isError),
    );
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return outcome([], [leftOut("unreadable", `“${build}”的清单读不出来：${reason}`, file)]);
  }
}

async function readShare(
  world: World,
  build: string,
  id: string,
  issued: ReadonlyMap<string, IssuedFile>,
): Promise<ReadShare | Diagnostic> {
  const folder = `${shareFolder}/${id}`;
  const file = `${build}/${folder}/${shareFile}`;
  const refused = (code: string, why: string): Diagnostic =>
    leftOut(code, `地区“${id}”没有汇总：${shareFile} ${why}`, file);
  if (ownSiteFolders.has(id)) {
    const hint = "请在这个地区的“地区”记录里换一个“网址名”，重新生成";
    return leftOut("taken-name", `地区“${id}”没有汇总：这个网址名门户自己要用`, file, hint);
  }
  const listed = issued.get(`${folder}/${shareFile}`);
  if (!listed || listed.bytes > largestShare) return refused("too-large", "大得不合常理，没有读取");
  const bytes = await readOrReason(world, file);
  if (typeof bytes === "string") return refused("unreadable", `读不出来：${bytes}`);
  const digest = sha256(bytes);
  if (digest !== listed.sha256) return refused("changed", "与生成时不同，改动过，或没有复制完整");
  const data = jsonFrom(bytes);
  if (versionOf(data) > shareVersion) return refused("newer", `是更新的版本生成的，这个版本读不了`);
  const read = readAs(regionShare(id), data);
  if ("wrong" in read) return refused("misshapen", `的写法不对：${read.wrong}`);
  const { lists } = read.value;
  for (const name of Object.keys(shareLists) as (keyof typeof shareLists)[]) {
    const own = issued.get(`${folder}/${shareLists[name]}`);
    if (own?.sha256 !== lists[name].sha256) return refused("changed", `里 ${shareLists[name]} 的校验值与成果清单不同`);
  }
  return { ...read.value, build, sha256: digest };
}

const versionOf = (data: unknown): number =>
  typeof data === "object" && data !== null && "version" in data && typeof data.version === "number" ? data.version : 0;

function twinsBy(shares: readonly ReadShare[], key: "id" | "name", word: string) {
  const groups = [...Map.groupBy(shares, ({ region }) => region[key]).values()].filter(({ length }) => length > 1);
  return groups.map((both) => {
    const [first, ...others] = both;
    const related = others.map(({ build }) => ({ place: { file: build }, message: "另一个在这里" }));
    const hint = "请只留下一个，或在“地区”记录里改正后重新生成；同一地区的新旧两份成果，留新的那份";
    const message = `有${both.length}个成果的地区${word}都是“${first?.region[key] ?? ""}”，分不清用哪一个，都没有汇总`;
    return { shares: both, finding: { ...leftOut("same-region", message, first?.build ?? "", hint), related } };
  });
}
