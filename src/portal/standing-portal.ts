// The portal that stands in the output folder: whether all of it is still there, and which of its regions can be taken over.
import { sha256 } from "../base/digest.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import type { PortalRecord } from "./portal-record.ts";
import type { ReadShare } from "./read-shares.ts";
import { regionFolders } from "./site-folders.ts";

const readAtOnce = 16;

/** Of the paths and sizes of a region's files in a portal. What is in them, “verify” looks at. */
export async function listingOf(world: World, folder: string, region: string): Promise<string> {
  const found = [];
  for (const one of regionFolders(region)) {
    for (const { path, kind, size } of await world.listFiles(`${folder}/site/${one}`)) {
      found.push([`${one}/${path}`, kind, size]);
    }
  }
  return sha256(JSON.stringify(found));
}

/** The regions of which nothing has changed, neither in what they hand over nor in what stands here. */
export async function keptRegions(
  world: World,
  out: string,
  record: PortalRecord | undefined,
  program: string,
  shares: readonly ReadShare[],
): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  if (record?.program !== program) return kept;
  const known = new Map(record.regions.map((one) => [one.id, one]));
  for (const { region, sha256: digest } of shares) {
    const one = known.get(region.id);
    if (one?.sha256 === digest && (await listingOf(world, out, region.id)) === one.listing) kept.add(region.id);
  }
  return kept;
}

/** Whether the portal's own files are what they were, and no folder has come that is not its own. */
export async function isStanding(world: World, out: string, { own, regions }: PortalRecord): Promise<boolean> {
  const same = await sideBySide(own, readAtOnce, async ({ path, sha256: digest }) =>
    world.readBytes(`${out}/${path}`).then(
      (bytes) => sha256(bytes) === digest,
      () => false,
    ),
  );
  if (!same.every(Boolean)) return false;
  const folders = new Set(own.map(({ path }) => path.split("/")[1] ?? ""));
  for (const { id } of regions) folders.add(id);
  return (await world.foldersIn(`${out}/site`)).every((name) => folders.has(name));
}
