// How long it takes to build all documents of a city's year of evaluations: for the first time, again, and after one record has changed.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { usualYear } from "./evaluated-city.ts";
import { layOutCity } from "./lay-out-city.ts";
import type { MeasuredBuild } from "./measure-build.ts";

const measuring = join(import.meta.dirname, "measure-build.ts");
const run = promisify(execFile);

export async function benchBuild(print: (what: string, measured: string) => void): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "liangji-bench-"));
  try {
    await layOutCity(home, usualYear);
    const { selfEvaluations, spotChecks, reports } = usualYear;
    const what = `${selfEvaluations}份自评表、${spotChecks}份抽评函、${reports}份报告（DOCX和PDF，${availableParallelism()}个线程）`;
    print(`${what}，第一次生成`, await measure(home));
    print("没有变化", await measure(home));
    await changeOneRecord(home);
    print("改了一条记录", await measure(home));
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** In the middle of the year's list. */
async function changeOneRecord(home: string): Promise<void> {
  const file = join(home, "content/测试市/2023/绩效自评.yaml");
  const text = await readFile(file, "utf8");
  const at = text.indexOf("个别子项目", text.length / 2);
  await writeFile(file, `${text.slice(0, at)}少数${text.slice(at + 2)}`);
}

async function measure(home: string): Promise<string> {
  const started = performance.now();
  const { stdout } = await run(process.execPath, [measuring, home], { maxBuffer: 2 ** 26 });
  const took = performance.now() - started;
  const { exitCode, processor, peak, told } = JSON.parse(stdout) as MeasuredBuild;
  if (exitCode !== 0) throw new Error(`the made-up city was not built: ${told}`);
  const kept = /有\d+份文件没有变化/.exec(told)?.[0];
  return [
    seconds(took),
    `处理器${seconds(processor)}`,
    `内存峰值${Math.round(peak / 1024 / 1024)} MB`,
    ...(kept === undefined ? [] : [kept]),
  ].join("；");
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} 秒`;
