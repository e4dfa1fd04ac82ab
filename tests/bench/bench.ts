// npm run bench: how fast records are read and checked, and documents and pages made, over a made-up city; prints what it measured, asserts nothing.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { nodeWorld } from "../../src/base/node-world.ts";
import { type Street, walkStreet } from "../../src/pipeline.ts";
import { allWriters } from "../../src/writers/all-writers.ts";
import { benchBuild } from "./bench-build.ts";
import { benchImport } from "./bench-import.ts";
import { benchRecords } from "./bench-records.ts";
import { benchSite } from "./bench-site.ts";
import { benchWriters } from "./bench-writers.ts";
import { sampleCity } from "./sample-city.ts";

const evaluations = 2260;
const reports = 60;
const warmUp = 10;

await benchRecords(report);
await benchImport(report);
await benchBuild(report);
await benchSite(report);
await benchWriters(report);

const folder = await mkdtemp(join(tmpdir(), "liangji-bench-"));
try {
  for (const [path, text] of sampleCity({ evaluations, reports })) {
    const file = join(folder, "content", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const started = performance.now();
  const folders = { content: join(folder, "content"), templates: "templates", out: join(folder, "dist") };
  const { value: street, diagnostics } = await walkStreet(nodeWorld, folders);
  const errors = diagnostics.filter((one) => one.severity === "error");
  if (errors.length > 0) throw new Error(`the made-up city has errors: ${errors[0]?.message}`);
  report("读取、检查、成文", `${street.records.all.length}条记录，${seconds(performance.now() - started)}`);
  await measureWriters(street);
  report("内存峰值（本进程）", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureWriters(street: Street): Promise<void> {
  const documents = street.years.flatMap((year) => year.documents.map(({ document }) => document));
  for (const writer of allWriters) {
    const preparing = performance.now();
    const { value: write } = await writer.prepare(documents, nodeWorld, "templates");
    report(`${writer.format.toUpperCase()} 准备（字体）`, seconds(performance.now() - preparing));
    const times: number[] = [];
    for (const document of documents) {
      const start = performance.now();
      const { value } = await write(document);
      times.push(performance.now() - start);
      if (!value.bytes) throw new Error(`${document.title}: not written`);
    }
    const warm = times.slice(warmUp).sort((a, b) => a - b);
    const median = warm[Math.floor(warm.length / 2)] ?? 0;
    const rate = (warm.length * 1000) / warm.reduce((sum, time) => sum + time, 0);
    report(
      `${writer.format.toUpperCase()} 报告（约五页）`,
      `中位数 ${median.toFixed(1)} 毫秒，最慢 ${(warm.at(-1) ?? 0).toFixed(1)} 毫秒，每秒 ${rate.toFixed(1)} 份`,
    );
  }
}

function report(what: string, measured: string): void {
  process.stdout.write(`${what}：${measured}\n`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} 秒`;
}
