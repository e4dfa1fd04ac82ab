// Every region of content/ built alone: what goes on is told line by line, and how it went with each at the end.
import { isError } from "../../base/diagnostic.ts";
import { machineMemory } from "../../base/machine-memory.ts";
import type { Folders } from "../../pipeline.ts";
import { buildsAtOnce, jobsOfEach } from "../../province/at-once.ts";
import { withdrawGone } from "../../province/gone-regions.ts";
import { inputsOfRegions } from "../../province/inputs-of-regions.ts";
import { notedBuilds } from "../../province/noted-builds.ts";
import { noteEnded, takeFolder } from "../../province/only-one.ts";
import { ProvinceRecord } from "../../province/province-record.ts";
import { endLine, provinceText } from "../../province/province-text.ts";
import { refusedRegions } from "../../province/refused-regions.ts";
import type { RegionEnd } from "../../province/region-end.ts";
import { runProvince } from "../../province/run-province.ts";
import { findingsText } from "../../report/findings-text.ts";
import { SourceLines } from "../../report/source-lines.ts";
import { visible } from "../../report/visible.ts";
import type { ExitCode, Surroundings } from "../command.ts";
import { type Around, lookAround } from "./look-around.ts";
import { whyNotThere } from "./why-not-there.ts";

export interface Asked {
  readonly folders: Folders;
  readonly parts: ReadonlySet<string>;
  /** Options of `build`, as they are typed, to be handed on. */
  readonly words: readonly string[];
  readonly atOnce: number | undefined;
  readonly thorough: boolean;
}

export interface Ended {
  readonly exitCode: ExitCode;
  /** False when nothing was built, and nothing was to be. */
  readonly begun: boolean;
  readonly stopped: boolean;
}

export async function buildRegions(asked: Asked, surroundings: Surroundings): Promise<Ended> {
  const { world, print, tell } = surroundings;
  const { content, out } = asked.folders;
  const around = await lookAround(world, content);
  const refused = await whyNotThere(world, asked.folders);
  const found = refused ? [...around.found, refused] : around.found;
  if (found.length > 0) print(await findingsText(found, new SourceLines(world)));
  if (refused || around.shards.length === 0) return { exitCode: 1, begun: false, stopped: false };
  const told = (): void => tell("上一次的程序还在收尾，正在等它结束。\n");
  const other = await takeFolder(world, out, { told });
  if (other) {
    print(await findingsText([other], new SourceLines(world)));
    return { exitCode: 1, begun: false, stopped: false };
  }
  try {
    return await buildAll(asked, around, surroundings);
  } finally {
    await noteEnded(world, out, world.self, "province");
  }
}

async function buildAll(asked: Asked, { shards, found }: Around, surroundings: Surroundings): Promise<Ended> {
  const { folders, parts, words, thorough } = asked;
  const { content, templates, out } = folders;
  const { world, print, tell, clock, processors, untilStopped } = surroundings;
  const room = { processors, memory: machineMemory() };
  const atOnce = Math.min(asked.atOnce ?? buildsAtOnce(room), shards.length);
  tell(`共${shards.length}个地区，同时生成${atOnce}个，成果在 ${visible(out)}/regions。\n`);
  const record = await ProvinceRecord.open(world, out);
  const gone = await withdrawGone(world, out, shards);
  for (const { region } of gone) await record.remember(region, undefined);
  const inputs = await inputsOfRegions(world, folders, shards, parts);
  const jobs = words.some((word) => word.startsWith("--jobs=")) ? [] : [`--jobs=${jobsOfEach(room, atOnce)}`];
  const build = notedBuilds(world, out, [`--content=${content}`, `--templates=${templates}`, ...jobs, ...words]);
  const refused = refusedRegions(content, shards, found);
  const [began, total] = [clock(), shards.length];
  let done = 0;
  const onEnd = (end: RegionEnd): void => {
    if (end.how === "stopped") return;
    done += 1;
    tell(`${endLine(end, { done, total, seconds: (clock() - began) / 1000 })}\n`);
  };
  const ends = await untilStopped((signal) =>
    runProvince({ world, out, shards, inputs, record, refused, build, atOnce, thorough, signal, onEnd }),
  );
  print(`\n${provinceText(ends, gone, out)}`);
  if (ends.some(({ how }) => how === "stopped")) {
    tell("已经停下。生成好的地区都留着，没有做完的先留着做好的部分；再运行一次同样的命令就接着做，不用从头来。\n");
    return { exitCode: 130, begun: true, stopped: true };
  }
  const isWrong = found.some(isError) || ends.some((end) => !("build" in end) || end.build.findings.error > 0);
  return { exitCode: isWrong ? 1 : 0, begun: true, stopped: false };
}
