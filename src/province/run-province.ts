// Every region built alone, several at once; what has not changed is not even started, and what fails stops no other.

import { sha256 } from "../base/digest.ts";
import { diskReason } from "../base/disk-reason.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { recordFile } from "../batch/build-record.ts";
import type { Shard } from "../shards/shard.ts";
import type { BuildEnd, BuildRegion } from "./build-region.ts";
import { regionsFolder } from "./gone-regions.ts";
import type { InputsOfRegions } from "./inputs-of-regions.ts";
import { glance, isWhole, type KnownBuild, knowBuild } from "./known-build.ts";
import type { ProvinceRecord } from "./province-record.ts";
import type { RegionEnd } from "./region-end.ts";
import { type Failure, whyFailed } from "./why-failed.ts";

export interface ProvinceRun {
  readonly world: World;
  readonly out: string;
  readonly shards: readonly Shard[];
  readonly inputs: InputsOfRegions;
  readonly record: ProvinceRecord;
  /** Regions that must not be built as they are, and why. */
  readonly refused: ReadonlyMap<string, Failure>;
  readonly build: BuildRegion;
  readonly atOnce: number;
  /** Whether to look at every byte of a build before it is said to be unchanged, and not at names and sizes alone. */
  readonly thorough: boolean;
  readonly signal: AbortSignal;
  readonly onEnd: (end: RegionEnd) => void;
}

/** In the order of the shards. */
export async function runProvince(run: ProvinceRun): Promise<readonly RegionEnd[]> {
  const { shards, atOnce, onEnd } = run;
  // The largest first, so that nobody waits for one at the end.
  const order = shards.toSorted((a, b) => b.bytes - a.bytes);
  const ends = new Map<string, RegionEnd>();
  await sideBySide(order, atOnce, async (shard) => {
    const end = await endOf(run, shard);
    ends.set(shard.region, end);
    onEnd(end);
  });
  return shards.flatMap(({ region }) => ends.get(region) ?? []);
}

export const folderOf = (out: string, region: string): string => `${out}/${regionsFolder}/${region}`;
/** Where all a build said is kept. */
export const logOf = (out: string, region: string): string => `${out}/logs/${region}.txt`;

async function endOf(run: ProvinceRun, shard: Shard): Promise<RegionEnd> {
  const { world, out, inputs, record, refused, build, signal } = run;
  const { region } = shard;
  const folder = folderOf(out, region);
  if (signal.aborted) return { region, how: "stopped" };
  try {
    const refusal = refused.get(region);
    if (refusal) return await failed(run, region, refusal);
    const known = record.build(region);
    if (known && known.inputs === inputs.of.get(region) && (await isThere(run, folder, known))) {
      return { region, how: "unchanged", build: known };
    }
    const before = await digestOf(world, `${folder}/${recordFile}`);
    const ended = await build(shard, folder, signal);
    if (ended.exitCode === 130 || (signal.aborted && ended.exitCode !== 0)) return { region, how: "stopped" };
    const log = logOf(out, region);
    await world.writeBytes(log, new TextEncoder().encode(ended.said));
    const made = await madeBy(run, region, ended, before);
    if (!made) return await failed(run, region, whyFailed(ended, region, log));
    await keep(record, region, made);
    return { region, how: "built", build: made };
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return failed(run, region, { why: reason, hint: "请检查磁盘空间和权限，再运行一次" });
  }
}

async function isThere({ world, inputs, thorough }: ProvinceRun, folder: string, known: KnownBuild): Promise<boolean> {
  const seen = await glance(world, folder);
  if (seen?.manifest !== known.manifest || seen.listing !== known.listing) return false;
  return !thorough || isWhole(world, folder, inputs.program);
}

/** The build that ended well, with errors in its records or without; undefined when what stands there is an earlier one. */
async function madeBy(
  { world, out, inputs }: ProvinceRun,
  region: string,
  { exitCode }: BuildEnd,
  before: string,
): Promise<KnownBuild | undefined> {
  if (exitCode !== 0 && exitCode !== 1) return undefined;
  const folder = folderOf(out, region);
  const made = await knowBuild(world, folder, inputs.program);
  if (!made || made.inputs === inputs.of.get(region)) return made;
  // Records that were changed while others were built: what was made of them is new all the same.
  return (await digestOf(world, `${folder}/${recordFile}`)) === before ? undefined : made;
}

/** Empty when there is no such file. */
const digestOf = (world: World, file: string): Promise<string> => world.readBytes(file).then(sha256, () => "");

const failed = async ({ world, out }: ProvinceRun, region: string, failure: Failure): Promise<RegionEnd> => ({
  region,
  how: "failed",
  ...failure,
  kept: await world.exists(`${folderOf(out, region)}/manifest.json`),
});

/** What cannot be remembered is looked at again the next time. */
async function keep(record: ProvinceRecord, region: string, made: KnownBuild): Promise<void> {
  try {
    await record.remember(region, made);
  } catch (cause) {
    if (diskReason(cause) === undefined) throw cause;
  }
}
