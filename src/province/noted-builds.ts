// Builds in processes of their own, each with a file that says it runs: a province that comes after this one waits for it.
import type { World } from "../base/world.ts";
import { buildInChild } from "./build-in-child.ts";
import type { BuildRegion } from "./build-region.ts";
import { noteEnded, noteRunning } from "./only-one.ts";

/** `options`: of `build`, as they are typed. */
export const notedBuilds =
  (world: World, out: string, options: readonly string[]): BuildRegion =>
  async (shard, folder, signal) => {
    const notes: Promise<void>[] = [];
    const programs: { readonly machine: string; readonly process: number }[] = [];
    const started = (process: number): void => {
      const program = { machine: world.self.machine, process };
      programs.push(program);
      notes.push(noteRunning(world, out, program, "region"));
    };
    const ended = await buildInChild(options, started)(shard, folder, signal);
    // A note that cannot be written keeps nobody from building.
    await Promise.allSettled(notes);
    await Promise.allSettled(programs.map((program) => noteEnded(world, out, program, "region")));
    return ended;
  };
