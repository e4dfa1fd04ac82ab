// Every file of a region that a portal would publish: the very one its build made, and nothing but pages, data and documents.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { diskReason } from "../base/disk-reason.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { isDataScript } from "./inert-data.ts";
import { foreignInPage, type GoodTags } from "./inert-page.ts";
import { leftOut } from "./portal-finding.ts";
import { isUnread, readFileList, readPairs, readSearched } from "./read-list.ts";
import type { ReadShare } from "./read-shares.ts";
import type { SharedFile } from "./region-share.ts";
import { ofRegion, ofWholeSite, regionFolders } from "./site-folders.ts";
import { wrongAboutFiles } from "./wrong-about-files.ts";

/** What a region may bring: nothing that a browser runs, but for data in scripts, which is looked at. */
const published = /\.(?:html|js|json|csv|xlsx|docx|pdf|txt)$/;
const readAtOnce = 16;
/** More of the same would not help anybody. */
const mostTold = 5;

/** Its files, or why it cannot be published. */
export async function verifyRegion(
  world: World,
  share: ReadShare,
): Promise<{ readonly files: readonly SharedFile[] } | { readonly wrong: readonly Diagnostic[] }> {
  const { id, name } = share.region;
  const refuse = (code: string, why: string, file: string): Diagnostic =>
    leftOut(code, `地区“${name}”没有汇总：${why}`, file);
  const files = await readFileList(world, share);
  if (isUnread(files)) return { wrong: [refuse("bad-list", files.wrong, files.file)] };
  const site = `${share.build}/site`;
  const misplaced = misplacedIn(files, id);
  if (misplaced !== undefined) return { wrong: [refuse("foreign-path", misplaced, site)] };
  for (const list of [await readSearched(world, share), await readPairs(world, share)]) {
    if (isUnread(list)) return { wrong: [refuse("bad-list", list.wrong, list.file)] };
  }
  const untrue = wrongAboutFiles(share, files);
  if (untrue !== undefined) return { wrong: [refuse("missing-file", untrue, site)] };
  const [differing, foreign] = await Promise.all([
    differingFiles(world, site, id, files),
    foreignFiles(world, site, files),
  ]);
  const wrong = [...differing, ...foreign].map(({ code, path, why }) =>
    refuse(code, `${path} ${why}`, `${site}/${path}`),
  );
  return wrong.some(isError) ? { wrong: wrong.slice(0, mostTold) } : { files };
}

function misplacedIn(files: readonly SharedFile[], region: string): string | undefined {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (!ofRegion(path, region) && !ofWholeSite(path)) return `${path} 不在这个地区自己的文件夹里`;
    if (!published.test(path)) return `${path} 不是网页、数据或文件`;
    // Windows and macOS see no difference between upper and lower case.
    if (seen.has(path.toLowerCase())) return `${path} 列了两次`;
    seen.add(path.toLowerCase());
  }
  return undefined;
}

interface Fault {
  readonly code: string;
  readonly path: string;
  readonly why: string;
}

const changed = (path: string): Fault => ({ code: "changed", path, why: "与生成时不同，改动过、缺少，或没有复制完整" });

async function differingFiles(
  world: World,
  site: string,
  region: string,
  files: readonly SharedFile[],
): Promise<readonly Fault[]> {
  const folders = [...regionFolders(region), "search"];
  const found = await world.digests(...folders.map((folder) => `${site}/${folder}`));
  const digestOf = (path: string): string | undefined => {
    const index = folders.findIndex((folder) => path.startsWith(`${folder}/`));
    return found[index]?.get(path.slice((folders[index] ?? "").length + 1));
  };
  return files.filter(({ path, sha256: digest }) => digestOf(path) !== digest).map(({ path }) => changed(path));
}

/** Read once more, while the digests are reckoned beside: what is looked at is what is published. */
async function foreignFiles(world: World, site: string, files: readonly SharedFile[]): Promise<readonly Fault[]> {
  const good: GoodTags = new Set();
  const looked = files.filter(({ path }) => /\.(?:html|js)$/.test(path));
  const faults = await sideBySide(looked, readAtOnce, async ({ path, sha256: digest }): Promise<readonly Fault[]> => {
    let bytes: Uint8Array;
    try {
      bytes = await world.readBytes(`${site}/${path}`);
    } catch (cause) {
      if (diskReason(cause) === undefined) throw cause;
      return [];
    }
    // A file that is not the one listed is told of by its digest.
    if (sha256(bytes) !== digest) return [];
    if (path.endsWith(".js"))
      return isDataScript(bytes) ? [] : [{ code: "foreign-script", path, why: "不只是数据，还有别的程序" }];
    const foreign = foreignInPage(bytes, good);
    return foreign === undefined ? [] : [{ code: "foreign-page", path, why: foreign }];
  });
  return faults.flat();
}
