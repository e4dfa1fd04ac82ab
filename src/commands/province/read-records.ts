// province --only records: every region read, checked and computed, and nothing written.
import { isError } from "../../base/diagnostic.ts";
import { machineMemory } from "../../base/machine-memory.ts";
import { Findings } from "../../base/outcome.ts";
import type { Folders } from "../../pipeline.ts";
import { readingMemory } from "../../province/at-once.ts";
import { readRegions } from "../../province/records/read-regions.ts";
import { recordsText } from "../../province/records/records-text.ts";
import { findingsText } from "../../report/findings-text.ts";
import { lineProgress } from "../../report/progress.ts";
import { SourceLines } from "../../report/source-lines.ts";
import type { ExitCode, Surroundings } from "../command.ts";
import { lookAround } from "./look-around.ts";

export async function readRecords(
  folders: Folders,
  atOnce: number | undefined,
  { world, print, tell, terminal, clock, processors, untilStopped }: Surroundings,
): Promise<ExitCode> {
  const progress = lineProgress({ write: tell, terminal, clock });
  const { shards, found } = await lookAround(world, folders.content);
  const threads = Math.max(1, Math.min(atOnce ?? processors, shards.length));
  const memory = readingMemory({ processors, memory: machineMemory() }, threads);
  const count = { done: 0, total: shards.length, failed: 0, unit: "个地区" };
  const step = (): void => progress.step("正在读取、检查、计算口径", count);
  step();
  const read = await untilStopped((signal) => {
    const onEnd = (_region: string, isRead: boolean): void => {
      count.done += 1;
      if (!isRead) count.failed += 1;
      step();
    };
    return readRegions(folders, shards, { threads, memory, signal, onEnd });
  });
  progress.finish();
  if (read.length < shards.length) {
    tell(`已经停下，读了${read.length}个地区，还有${shards.length - read.length}个没有读；什么也没有写。\n`);
    return 130;
  }
  const findings = new Findings();
  findings.add(found);
  for (const one of read) findings.add(one.findings);
  const all = findings.distinct;
  print(await findingsText(all, new SourceLines(world)));
  print("");
  print(recordsText(read));
  return all.some(isError) ? 1 : 0;
}
