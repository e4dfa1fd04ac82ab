// A portal from what regions hand over: each verified, the portal's own pages made, the regions' files linked beside them, all put in place at once.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { diskFailure } from "../outputs/disk-failure.ts";
import { refuseOutFolder } from "../outputs/out-folder.ts";
import { textOutput } from "../outputs/output.ts";
import { openDataFolder } from "../outputs/site-files.ts";
import { stageLines } from "../outputs/stage-lines.ts";
import { clear, openStaging, stage, stagingFolder } from "../outputs/write-outputs.ts";
import { findingsJson } from "../report/findings-json.ts";
import { type Progress, silentProgress } from "../report/progress.ts";
import { findBuilds } from "./find-builds.ts";
import { linkRegions } from "./link-regions.ts";
import { ListGone } from "./list-gone.ts";
import { manifestLines } from "./portal-manifest.ts";
import { inPortalOrder, strangersInOrder } from "./portal-order.ts";
import { type PortalRecord, portalRecordText, readPortalRecord, recordFile } from "./portal-record.ts";
import { portalSearch } from "./portal-search.ts";
import type { PortalSettings } from "./portal-settings.ts";
import { withSitemaps } from "./portal-sitemaps.ts";
import { putInPlace, undoHalfDone } from "./put-in-place.ts";
import { type ReadShare, readShares } from "./read-shares.ts";
import { renderAlike } from "./render-alike.ts";
import { soundShares } from "./sound-shares.ts";
import { isStanding, keptRegions } from "./standing-portal.ts";

export interface PortalOrder {
  /** Finished builds, or folders that hold finished builds. */
  readonly from: readonly string[];
  readonly out: string;
  readonly settings: PortalSettings;
  /** Where they were read from. */
  readonly settingsFile?: string | undefined;
  /** The digest of the program that puts it together. */
  readonly program: string;
  readonly progress?: Progress;
}

export interface PortalEnd {
  /** False when the last portal still stands as it was. */
  readonly published: boolean;
  /** Nothing had changed, and so nothing was done. */
  readonly unchanged: boolean;
  readonly regions: number;
  /** Regions whose files were taken over as they stood. */
  readonly kept: number;
  /** Regions that could not be taken in. */
  readonly left: number;
  /** Of all regions and of the portal itself. */
  readonly pages: number;
  readonly comparisons: number;
}

const nothing: PortalEnd = {
  published: false,
  unchanged: false,
  regions: 0,
  kept: 0,
  left: 0,
  pages: 0,
  comparisons: 0,
};

const filesAtOnce = 16;

/** Records are never read: only what builds have published. */
export async function buildPortal(world: World, order: PortalOrder): Promise<Outcome<PortalEnd>> {
  const { from, out, progress = silentProgress } = order;
  const refused = await refuseOutFolder(world, out, from);
  if (refused) return outcome(nothing, [refused]);
  const findings = new Findings();
  try {
    return outcome(await assemble(world, order, findings, progress), findings.all);
  } catch (cause) {
    const failure = cause instanceof ListGone ? cause.finding : diskFailure(cause, out);
    if (!failure) throw cause;
    return outcome(nothing, [...findings.all, failure]);
  } finally {
    progress.finish();
    await clear(world, stagingFolder(out));
  }
}

async function assemble(world: World, order: PortalOrder, findings: Findings, progress: Progress): Promise<PortalEnd> {
  const { from, out, settings, program } = order;
  await undoHalfDone(world, out);
  const staging = await openStaging(world, out);
  progress.step("正在读取各地区的公开内容");
  const builds = findings.take(await findBuilds(world, from));
  const read = findings.take(await readShares(world, builds));
  const shares = inPortalOrder(read, settings.order);
  const unread = findings.all.length;
  findings.add(strangersInOrder(shares, settings.order ?? [], order.settingsFile ?? out));
  const record = await readPortalRecord(world, out);
  const standing = await keptRegions(world, out, record, program, shares);
  if (record && standing.size === shares.length && record.inputs === inputsOf(order, shares)) {
    if (await isStanding(world, out, record))
      return { ...endOf({ ...record, kept: [...standing] }, shares), left: unread };
  }
  const sound = findings.take(await soundShares(world, shares, standing, progress));
  progress.step("正在生成门户的网页");
  const alike = findings.take(await renderAlike(world, staging, settings, sound));
  if (!alike) {
    if (sound.length === 0 || !findings.all.some(({ code }) => code === "outputs/site-not-built"))
      findings.add([nothingToShow(out)]);
    return nothing;
  }
  const { own, included } = alike;
  const isKept = ({ region }: ReadShare): boolean => standing.has(region.id);
  progress.step("正在汇入各地区的网页和文件");
  const linked = await linkRegions(
    world,
    staging,
    included.filter((share) => !isKept(share)),
  );
  const stood = new Map(record?.regions.map(({ id, listing }) => [id, listing]));
  progress.step("正在生成门户的搜索和清单");
  const index = (await portalSearch(world, own.pages, included)).map(({ path, text }) =>
    textOutput(`site/${path}`, text),
  );
  const listed = await withSitemaps(world, staging, own.files, included, settings.domain);
  const files = [...listed, ...(await sideBySide(index, filesAtOnce, (one) => stage(world, staging, one)))];
  await stageLines(world, staging, "manifest.json", manifestLines(world, files, included));
  await stage(world, staging, textOutput("findings.json", findingsJson(findings.all)));
  const kept = included.filter(isKept).map(({ region }) => region.id);
  const regions = included.map(({ region: { id }, sha256: digest }) => {
    const listing = linked.get(id) ?? stood.get(id) ?? "";
    return { id, sha256: digest, listing };
  });
  const made = { program, inputs: inputsOf(order, included), regions, kept, own: files, comparisons: own.comparisons };
  await stage(world, staging, textOutput(recordFile, portalRecordText(made)));
  await world.remove(`${staging.folder}/${openDataFolder}`);
  await putInPlace(world, out, kept);
  const left = unread + shares.length - included.length;
  return { ...endOf({ ...made, kept }, included), unchanged: false, left };
}

function endOf(
  { own, kept, comparisons }: Pick<PortalRecord, "own" | "kept" | "comparisons">,
  shares: readonly ReadShare[],
): Omit<PortalEnd, "left"> {
  const ownPages = own.filter(({ path }) => path.endsWith(".html")).length;
  const pages = shares.reduce((sum, share) => sum + share.pages, ownPages);
  return { published: true, unchanged: true, regions: shares.length, kept: kept.length, pages, comparisons };
}

const inputsOf = ({ program, settings }: PortalOrder, shares: readonly ReadShare[]): string =>
  sha256(JSON.stringify([program, settings, shares.map(({ region, sha256: digest }) => [region.id, digest])]));

function nothingToShow(file: string): Diagnostic {
  const hint = "请先生成各地区的成果（npm run build 或 npm run liangji -- province），再用 --from 指明";
  return error("portal/nothing", "没有一个地区可以汇总，门户没有生成", { place: { file }, hint });
}
