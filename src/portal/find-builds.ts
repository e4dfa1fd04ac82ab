// The builds in the folders somebody names: each a finished build itself, or a folder that holds finished builds.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { retiredFolder, stagingFolder } from "../outputs/write-outputs.ts";

const list = "manifest.json";
/** What a build that was cut off left beside its folder. */
const unfinished = [stagingFolder(""), retiredFolder("")];

/** Their folders, each once, in the order given; those within one folder by name. */
export async function findBuilds(world: World, from: readonly string[]): Promise<Outcome<readonly string[]>> {
  const findings = new Findings();
  const found = new Set<string>();
  for (const folder of from) {
    try {
      const builds = await buildsIn(world, folder);
      if (builds.length === 0) findings.add([nothingIn(folder)]);
      for (const build of builds) found.add(build);
    } catch (cause) {
      const reason = diskReason(cause);
      if (reason === undefined) throw cause;
      findings.add([error("portal/no-build", `“${folder}”打不开：${reason}`, { place: { file: folder }, hint })]);
    }
  }
  return outcome([...found], findings.all);
}

async function buildsIn(world: World, folder: string): Promise<readonly string[]> {
  if (await world.exists(`${folder}/${list}`)) return [folder];
  const builds: string[] = [];
  for (const name of await world.foldersIn(folder)) {
    if (!unfinished.some((ending) => name.endsWith(ending)) && (await world.exists(`${folder}/${name}/${list}`)))
      builds.push(`${folder}/${name}`);
  }
  return builds;
}

const hint = "--from 请写一个地区的成果文件夹，或放着各地区成果的文件夹（如 out/regions）";

const nothingIn = (file: string): Diagnostic =>
  error("portal/no-build", `“${file}”里没有成果：没有 manifest.json`, { place: { file }, hint });
