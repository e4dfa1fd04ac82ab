// The portal over the builds of all regions.
import { regionsFolder, standingBuilds } from "../../province/gone-regions.ts";
import type { ExitCode, Surroundings } from "../command.ts";
import { putTogether } from "../portal/put-together.ts";

/** `out`: the folder of the province. */
export async function makePortal(out: string, surroundings: Surroundings, settings?: string): Promise<ExitCode> {
  const builds = await standingBuilds(surroundings.world, out);
  // Without any, it says itself what is missing where.
  const from = builds.length === 0 ? [`${out}/${regionsFolder}`] : builds;
  return putTogether({ from, out: `${out}/portal`, settings }, surroundings);
}
