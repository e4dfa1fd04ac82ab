// What the pool rests on: writers need no figures, work side by side keeps its order, a sealed file is itself or nothing.
import { describe, expect, it } from "vitest";
import { isError } from "../../src/base/diagnostic.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import { sideBySide } from "../../src/base/side-by-side.ts";
import { printable } from "../../src/batch/print-document.ts";
import { readFindings } from "../../src/batch/read-findings.ts";
import { readSealed, seal } from "../../src/batch/sealed.ts";
import { findingsJson } from "../../src/report/findings-json.ts";
import { isNumber, isObjectOf } from "../../src/trace/changes/shapes.ts";
import { allWriters } from "../../src/writers/all-writers.ts";
import { MemoryWorld } from "../memory-world.ts";
import { known, projectsFor, spotChecks, walkSmall } from "../small-content.ts";
import { everyNode } from "../writers/every-node.ts";

describe.each(allWriters)("$format", (writer) => {
  it.each(["ordinary", "report", "formal", "letter", "form"] as const)(
    "has the same bytes from the plain data that goes through a thread's door (%s)",
    async (profile) => {
      const { figures } = await walkSmall({
        figures: `抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
清单: {编码: l, 口径: 逐项, 列表: 绩效抽评, 列: [序, 项目, 等次], 表题: 抽评清单}
`,
        records: { "2023/项目.yaml": projectsFor(1), "2023/绩效抽评.yaml": spotChecks("市商务局 优 10万元") },
      });
      const bare = everyNode(profile);
      const document = { ...bare, figures: new Map(["抽评数", "清单"].map((id) => [id, known(figures.figure(id))])) };
      const needs = writer.needsOf(document);
      const plain = structuredClone(printable(document));
      expect(writer.needsOf(plain)).toEqual(needs);
      const { value: write } = await writer.prepare([document], nodeWorld, "templates");
      const { value: ready } = await writer.gather([JSON.parse(JSON.stringify(needs))], nodeWorld, "templates");
      const other = writer.open(structuredClone(ready));
      const [one, two] = [await write(document), await other(plain)];
      expect(one.diagnostics.filter(isError)).toEqual([]);
      expect(one.value.bytes && Buffer.compare(one.value.bytes, two.value.bytes ?? new Uint8Array())).toBe(0);
    },
  );
});

describe("work side by side", () => {
  it("does no more at once than it may, and gives results in the order of the items", async () => {
    let [under, most] = [0, 0];
    const results = await sideBySide([5, 1, 4, 2, 3], 2, async (item, index) => {
      under += 1;
      most = Math.max(most, under);
      for (let turn = 0; turn < item; turn++) await Promise.resolve();
      under -= 1;
      return `${index}:${item}`;
    });
    expect([results, most]).toEqual([["0:5", "1:1", "2:4", "3:2", "4:3"], 2]);
    expect(await sideBySide([], 4, async () => 1)).toEqual([]);
  });

  it("begins nothing more after a failure, and throws it when what was begun has ended", async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = sideBySide([1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      if (item === 1) throw new Error("第一个");
      await new Promise((settle) => setImmediate(settle));
      ended.push(item);
    });
    await expect(work).rejects.toThrow("第一个");
    expect([begun, ended]).toEqual([[1, 2], [2]]);
  });
});

describe("a sealed file", () => {
  const isSum = isObjectOf({ sum: isNumber });
  const read = (content: string | Uint8Array) => readSealed(new MemoryWorld({ "a.json": content }), "a.json", isSum);

  it("is read back, as JSON that anyone can read", async () => {
    expect(await read(seal({ sum: 3 }))).toEqual({ sum: 3 });
    expect(JSON.parse(new TextDecoder().decode(seal({ sum: 3 })))).toMatchObject({ content: { sum: 3 } });
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, -1)],
    ["edited", (text: string) => text.replace("3", "4")],
    ["with more behind it", (text: string) => `${text} `],
    ["of another shape", () => new TextDecoder().decode(seal({ total: 3 }))],
  ])("%s is none", async (_, damage) => {
    expect(await read(damage(new TextDecoder().decode(seal({ sum: 3 }))))).toBeUndefined();
  });
});

it("findings are read back as they were written", () => {
  const findings = [
    { code: "a/b", severity: "error", message: "错", place: { file: "甲.yaml", line: 3, column: 7 }, hint: "改" },
    {
      code: "c/d",
      severity: "note",
      message: "说明",
      place: { file: "表.xlsx", cell: "表1!B7" },
      related: [{ place: { file: "乙.yaml", line: 1 }, message: "参见" }],
    },
  ] as const;
  expect(readFindings(JSON.parse(findingsJson(findings)))).toEqual(findings);
  for (const other of [undefined, null, {}, { findings: [null] }, { findings: [{}] }, { findings: [{ file: 1 }] }])
    expect(readFindings(other)).toBeUndefined();
});
