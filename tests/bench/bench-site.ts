// How long the public site of a city takes, with its search index and open data: for the first time, and after one record has changed.
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { nodeWorld } from "../../src/base/node-world.ts";
import { writeFiles } from "../write-files.ts";
import type { MeasuredBuild } from "./measure-build.ts";
import { watchMemory } from "./memory-of-family.ts";
import { type CitySize, sampleCity } from "./sample-city.ts";

const templates = join(import.meta.dirname, "../../templates");
const measuring = join(import.meta.dirname, "measure-build.ts");
/** A large city's year, and as many evaluations as a province might put on one site. */
const sizes = [
  { evaluations: 2200, reports: 60 },
  { evaluations: 19_800, reports: 60 },
] as const;

export async function benchSite(print: (what: string, measured: string) => void): Promise<void> {
  for (const size of sizes) {
    const home = await mkdtemp(join(tmpdir(), "liangji-bench-"));
    try {
      await layOut(home, size);
      print(`网站（${size.evaluations}条评价，${size.reports}份报告）`, await measure(home));
      await changeOneRecord(home);
      print("改了一条记录", await measure(home));
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }
}

async function layOut(home: string, size: CitySize): Promise<void> {
  await writeFiles(join(home, "content"), sampleCity(size));
  await cp(templates, join(home, "templates"), {
    recursive: true,
    filter: (path) => !path.includes("documents/") || path.endsWith("/工作总结.md.hbs"),
  });
}

async function changeOneRecord(home: string): Promise<void> {
  const file = join(home, "content/测试市/2023/绩效评价/第1部分.yaml");
  const content = await readFile(file, "utf8");
  const at = content.indexOf("得分: ", content.length / 2);
  const name = content.lastIndexOf("名称: ", at) + "名称: ".length;
  await writeFile(file, `${content.slice(0, name)}改过的${content.slice(name)}`);
}

async function measure(home: string): Promise<string> {
  const started = performance.now();
  const child = spawn(process.execPath, [measuring, home, "2", "site"], { stdio: ["ignore", "pipe", "inherit"] });
  const peak = watchMemory(child);
  const { exitCode, told } = JSON.parse(await text(child.stdout)) as MeasuredBuild;
  const took = performance.now() - started;
  if (exitCode !== 0) throw new Error(`the made-up city was not built: ${told}`);
  const files = await nodeWorld.listFiles(join(home, "dist/site"));
  const pages = files.filter(({ path }) => path.endsWith(".html")).length;
  return `${pages}页，共${files.length}个文件，${(took / 1000).toFixed(2)} 秒；内存峰值${Math.round((await peak) / 2 ** 20)} MB`;
}
