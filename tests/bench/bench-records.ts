// How long it takes and how much memory, to read and check a thousand, ten thousand and a hundred thousand records, each in a process of its own.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeFiles } from "../write-files.ts";
import { layOutLoop } from "./lay-out-loop.ts";
import type { Measured } from "./measure-records.ts";

const projects = [100, 1_000, 10_000];
const measuring = join(import.meta.dirname, "measure-records.ts");
const run = promisify(execFile);

/** Prints one line a size, and what a record costs against the size before. */
export async function benchRecords(print: (what: string, measured: string) => void): Promise<void> {
  let before: number | undefined;
  for (const count of projects) {
    const measured = await measure(count);
    const took = measured.reading + measured.gathering + measured.checking;
    const each = took / measured.records;
    const ratio = before === undefined ? "" : `（上一档的${(each / before).toFixed(2)}倍）`;
    print(
      `读取和检查${measured.records}条记录`,
      [
        `${seconds(took)}（读取${seconds(measured.reading)}，成记录${seconds(measured.gathering)}，检查${seconds(measured.checking)}）`,
        `处理器${seconds(measured.processor)}`,
        `每条${each.toFixed(3)} 毫秒${ratio}`,
        `内存峰值${megabytes(measured.peak)}，最后留存${megabytes(measured.kept)}`,
        `发现${measured.findings}处，其中错误${measured.errors}处`,
      ].join("；"),
    );
    before = each;
  }
}

async function measure(count: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "liangji-bench-"));
  try {
    await writeFiles(folder, layOutLoop(count));
    const { stdout } = await run(process.execPath, ["--expose-gc", measuring, folder]);
    return JSON.parse(stdout) as Measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} 秒`;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
