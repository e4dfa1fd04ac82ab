// How much processor time one document takes in each format, and whether memory grows with their number. Runs alone too: node tests/bench/bench-writers.ts
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeWorld } from "../../src/base/node-world.ts";
import { openWriters, printable, printDocument } from "../../src/batch/print-document.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { annexType } from "../../src/trace/annex/annex.ts";
import { withAnnexes } from "../../src/write-documents.ts";
import { allWriters } from "../../src/writers/all-writers.ts";
import { writeFiles } from "../write-files.ts";
import { evaluatedCity } from "./evaluated-city.ts";

const size = { selfEvaluations: 60, spotChecks: 12, reports: 12 };
const warmUp = 60;
const measured = 200;
const many = 3000;
const every = 500;

type Print = (what: string, measured: string) => void;

export async function benchWriters(print: Print): Promise<void> {
  const kinds = await documentsByKind();
  const all = [...kinds.values()].flat();
  const ready: Record<string, unknown> = {};
  for (const writer of allWriters) {
    const needs = all.map((document) => writer.needsOf(document));
    ready[writer.format] = (await writer.gather(needs, nodeWorld, "templates")).value;
  }
  const writers = openWriters(ready);
  for (const [kind, documents] of kinds) {
    const medians: string[] = [];
    for (const writer of writers) {
      const times: number[] = [];
      for (let index = 0; index < warmUp + measured; index++) {
        const document = documents[index % documents.length];
        if (document === undefined) continue;
        const before = process.cpuUsage();
        await printDocument(document, [writer]);
        const { user, system } = process.cpuUsage(before);
        if (index >= warmUp) times.push((user + system) / 1000);
        await turn();
      }
      const sorted = times.toSorted((one, other) => one - other);
      medians.push(`${writer.format.toUpperCase()} ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} 毫秒`);
    }
    print(`${kind}（一份的处理器时间，中位数）`, medians.join("，"));
  }
  const held: string[] = [];
  for (let index = 1; index <= many; index++) {
    const document = all[index % all.length];
    if (document !== undefined) await printDocument(document, writers);
    await turn();
    if (index % every === 0) held.push(`${index}份后 ${process.memoryUsage().rss >> 20} MB`);
  }
  print("连续排版时的内存", held.join("，"));
}

/** A thread of the pool waits for its next document between two; so are buffers let go. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** As threads get them. */
async function documentsByKind(): Promise<ReadonlyMap<string, readonly DocumentTree[]>> {
  const folder = await mkdtemp(join(tmpdir(), "liangji-bench-"));
  try {
    await writeFiles(join(folder, "content"), evaluatedCity(size));
    const folders = { content: join(folder, "content"), templates: "templates", out: join(folder, "dist") };
    const { value: street } = await walkStreet(nodeWorld, folders);
    const material = [...withAnnexes(street, false)];
    const found = material.flatMap(({ planned: { document }, annex }) => [
      document,
      ...(annex === undefined ? [] : [annex]),
    ]);
    const asked = ["项目支出绩效自评表", "抽评意见反馈函", "绩效评价报告", annexType];
    return new Map(
      asked.map((kind) => [kind, found.filter(({ type }) => type === kind).map((document) => printable(document))]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchWriters((what, said) => process.stdout.write(`${what}：${said}\n`));
