// A province in memory whose regions are built by nobody in particular: tests say how each build ends.
import type { BuildEnd, BuildRegion } from "../../src/province/build-region.ts";
import { ProvinceRecord } from "../../src/province/province-record.ts";
import type { RegionEnd } from "../../src/province/region-end.ts";
import { type ProvinceRun, runProvince } from "../../src/province/run-province.ts";
import type { Shard } from "../../src/shards/shard.ts";
import { MemoryWorld } from "../memory-world.ts";
import { layOutBuild, type MadeBuild } from "./made-build.ts";

export const shards = (...names: readonly string[]): readonly Shard[] =>
  names.map((region) => ({ region, folders: [region], bytes: 1 }));

export const wellDone: BuildEnd = { exitCode: 0, said: "写出了3份文件\n" };

export class MadeProvince {
  readonly world = new MemoryWorld();
  /** Of the regions, in the order their builds were started. */
  readonly started: string[] = [];
  readonly told: RegionEnd[] = [];

  /** Lays out a build as a real one would, and ends well. */
  builder(made: Partial<MadeBuild> = {}, end: BuildEnd = wellDone): BuildRegion {
    return async ({ region }, folder) => {
      this.started.push(region);
      await layOutBuild(this.world, folder, { inputs: `${region}的来源`, ...made });
      return end;
    };
  }

  /** As a program of its own that remembers what an earlier one left. */
  async run(regions: readonly Shard[], build: BuildRegion, how: Partial<ProvinceRun> = {}) {
    this.started.length = 0;
    this.told.length = 0;
    return runProvince({
      world: this.world,
      out: "out",
      shards: regions,
      inputs: { program: "程序", of: new Map(regions.map(({ region }) => [region, `${region}的来源`])) },
      record: await ProvinceRecord.open(this.world, "out"),
      refused: new Map(),
      build,
      atOnce: 2,
      thorough: false,
      signal: new AbortController().signal,
      onEnd: (end) => this.told.push(end),
      ...how,
    });
  }
}

/** 甲县 built, 乙县 failed. */
export const briefly = (ends: readonly RegionEnd[]): readonly string[] =>
  ends.map(({ region, how }) => `${region} ${how}`);
