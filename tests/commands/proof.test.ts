// proof: what it prints, what it writes, what it refuses, and the exit codes other programs rely on.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { proof } from "../../src/commands/proof.ts";
import { type PlannedDocument, walkStreet } from "../../src/pipeline.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { p, wordFile } from "../proof/word-files.ts";
import { folders, smallWorld, totals } from "../small-content.ts";
import { docxText } from "../writers/docx-reading.ts";
import { docxBytes } from "../writers/docx-written.ts";
import { runCommand } from "./run-command.ts";

const figures = `抽评项目数:
  编码: spot-checks
  口径: 抽评的项目个数
  统计: 绩效抽评
  方法: 计数
  单位: 个
  说法: [抽评项目]
`;
const worldWith = (files: Readonly<Record<string, string | Uint8Array>>): MemoryWorld => {
  const world = smallWorld({ records: { "2023/汇总.yaml": totals({ 抽评项目数: "200个" }) }, figures });
  for (const [path, content] of Object.entries(files)) {
    world.files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }
  return world;
};

const run = (world: World, options: OptionValues) => runCommand(proof, world, options);

const title = "测试市2023年度工作总结";
const wrong = `${title}\n一、总体情况\n市级部门共实施抽评项目201个。\n`;
const right = wrong.replace("201", "200");

describe("against the records its title names", () => {
  it("finds the number that contradicts them, where it stands, and exits with 1", async () => {
    const { exitCode, out, told } = await run(worldWith({ "总结.txt": wrong }), { file: "总结.txt" });
    expect([exitCode, told]).toEqual([1, ""]);
    expect(out).toContain(
      "总结.txt\n按测试市2023年度的台账核对（题目里写的；不对照台账，请加 --no-records）。\n\n“一、总体情况”",
    );
    expect(out).toMatch(
      /第3段（第3行第12列） {2}错误 {2}“201个”与台账不一致：抽评项目数为200个 \[proof\/contradicted-number\]/,
    );
    expect(out).toContain("│ 市级部门共实施抽评项目【201个】。");
    expect(out).toMatch(/怎么办：.+\n +参见 content\/测试市\/2023\/汇总\.yaml:/);
    expect(out).toContain("共1处：1个错误。");
  });

  it("is silent and exits with 0 when they agree", async () => {
    const { exitCode, out } = await run(worldWith({ "总结.txt": right }), { file: "总结.txt" });
    expect([exitCode, out]).toEqual([0, expect.stringContaining("没有发现问题。")]);
  });

  it("leaves them alone when told to, or when there are none", async () => {
    const world = worldWith({ "总结.txt": wrong });
    expect(await run(world, { file: "总结.txt", "no-records": true })).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining("没有对照台账。"),
    });
    const none = await run(world, { file: "总结.txt", content: "没有" });
    expect(none).toMatchObject({ exitCode: 0, out: expect.stringContaining("没有对照台账：没有 没有 文件夹。") });
  });

  it("names errors in the records themselves", async () => {
    const world = worldWith({ "总结.txt": right, "content/测试市/2023/整改.yaml": "- 编号: [" });
    expect((await run(world, { file: "总结.txt" })).out).toMatch(
      /台账和口径里有\d个错误，用到的数可能因此对不上；请先运行 npm run check/,
    );
  });
});

describe("as JSON", () => {
  it("gives findings with their places, counts, and what they were held against", async () => {
    const { out, exitCode } = await run(worldWith({ "总结.txt": wrong }), { file: "总结.txt", format: "json" });
    const { findings, ...rest } = JSON.parse(out);
    expect([exitCode, rest]).toEqual([
      1,
      { counts: { error: 1, warning: 0, note: 0 }, records: { region: "测试市", year: "2023" }, leftOut: [] },
    ]);
    expect(findings).toMatchObject([
      {
        code: "proof/contradicted-number",
        severity: "error",
        file: "总结.txt",
        paragraph: 3,
        line: 3,
        column: 12,
        start: 11,
        end: 15,
        quote: "201个",
        hint: expect.any(String),
        related: [{ file: "content/测试市/2023/汇总.yaml" }, { file: "templates/figures/口径.yaml" }],
      },
    ]);
  });

  it("also for a file that cannot be read", async () => {
    const { out, exitCode } = await run(worldWith({ "总结.pdf": "%PDF-1.7" }), { file: "总结.pdf", format: "json" });
    expect([exitCode, JSON.parse(out)]).toMatchObject([
      1,
      { findings: [{ code: "proof/pdf", file: "总结.pdf" }], counts: { error: 1 } },
    ]);
  });

  it("with the cell of a table and what was left out", async () => {
    const footnote = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const body = `${p(title)}${p(`<w:r><w:t>见表。</w:t></w:r>${footnote}`)}<w:tbl><w:tr><w:tc>${p("抽评项目201个")}</w:tc></w:tr></w:tbl>`;
    const { out } = await run(worldWith({ "总结.docx": wordFile({ body }) }), { file: "总结.docx", format: "json" });
    const { findings, leftOut } = JSON.parse(out);
    expect(leftOut).toEqual(["脚注、尾注"]);
    expect(findings).toMatchObject([
      { code: "proof/left-out", severity: "note" },
      { part: "表1第1行第1列", quote: "201个" },
    ]);
    expect(findings[1]).not.toHaveProperty("paragraph");
  });
});

describe("--out", () => {
  const source = wordFile({ body: p(title) + p("抽评项目201个。") });

  it("writes a copy with comments and leaves the file as it is", async () => {
    const world = worldWith({ "总结.docx": source });
    const { out, exitCode } = await run(world, { file: "总结.docx", out: "校对/总结.docx" });
    expect([exitCode, out]).toEqual([1, expect.stringContaining("写好了1条批注：校对/总结.docx")]);
    expect(world.files.get("总结.docx")).toEqual(source);
    expect(docxText(world.files.get("校对/总结.docx") ?? new Uint8Array())).toBe(`${title}\n抽评项目201个。`);
  });

  it("writes a Word file for a text file", async () => {
    const world = worldWith({ "总结.txt": wrong });
    await run(world, { file: "总结.txt", out: "总结.docx" });
    expect(docxText(world.files.get("总结.docx") ?? new Uint8Array())).toBe(wrong.trimEnd());
  });

  it("writes nothing when there is nothing to comment", async () => {
    const world = worldWith({ "总结.txt": right });
    const { out, exitCode } = await run(world, { file: "总结.txt", out: "甲.docx" });
    expect([exitCode, out, await world.exists("甲.docx")]).toEqual([0, expect.stringContaining("没有要批注的"), false]);
  });

  it.each([
    ["the file itself", "总结.docx", "原文件不改动"],
    ["a file that is there", "别的.docx", "已经有了，不覆盖"],
    ["a file that is no Word file", "批注.pdf", "请写成 .docx 结尾的文件名"],
  ])("refuses %s", async (_, out, why) => {
    const world = worldWith({ "总结.docx": source, "别的.docx": "别的" });
    const { exitCode, told } = await run(world, { file: "总结.docx", out });
    expect([exitCode, told]).toEqual([2, expect.stringContaining(why)]);
    expect(world.text("别的.docx")).toBe("别的");
  });

  it("says so when the disk does not take it", async () => {
    const world = worldWith({ "总结.docx": source });
    world.failOn("甲.docx", "ENOSPC");
    expect(await run(world, { file: "总结.docx", out: "甲.docx" })).toMatchObject({
      exitCode: 1,
      told: expect.stringMatching(/批注没有写成：甲\.docx：磁盘空间不足/),
    });
  });
});

describe("used wrongly", () => {
  it.each([
    [{ file: "没有.docx" }, "没有“没有.docx”这个文件"],
    [{ file: "总结.txt", region: "测试县" }, "台账里没有“测试县”这个地区。您是不是要写“测试市”？"],
    [{ file: "总结.txt", region: "测试市", year: "2022" }, "没有测试市2022年度的台账；测试市有2023年度的台账。"],
    [{ file: "总结.txt", region: "测试市", "no-records": true }, "写了 --no-records"],
  ])("%o", async (options, sentence) => {
    const { exitCode, told, out } = await run(worldWith({ "总结.txt": wrong }), options);
    expect([exitCode, told, out]).toEqual([2, expect.stringContaining(sentence), ""]);
    expect(told).toContain("用法见：npm run liangji -- proof --help");
  });
});

it("an old Word file is answered with a way out", async () => {
  const { exitCode, out } = await run(worldWith({ "旧.doc": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }), {
    file: "旧.doc",
  });
  expect([exitCode, out]).toEqual([1, expect.stringContaining("怎么办：请在 Word 或 WPS 里打开，另存为 .docx 再校对")]);
});

describe("a report on one project", () => {
  const report = "测试市2023年度助餐补助绩效评价报告\n项目涉及抽评项目201个。\n";
  const evaluation =
    "---\n编号: e-1\n名称: 助餐补助\n类型: 财政重点评价\n对象: 项目\n主管部门: 测试市民政局\n---\n正文。\n";

  it("is not held against the numbers of the whole region", async () => {
    const { exitCode, out } = await run(worldWith({ "报告.txt": report }), { file: "报告.txt" });
    expect([exitCode, out]).toEqual([0, expect.stringContaining("题目像是单个项目的报告，台账里没有它的绩效评价记录")]);
  });

  it("is held against its own record when there is one, of which it says so", async () => {
    const world = worldWith({ "报告.txt": report, "content/测试市/2023/绩效评价/e-1.md": evaluation });
    const { exitCode, out } = await run(world, { file: "报告.txt" });
    expect([exitCode, out]).toEqual([0, expect.stringContaining("按测试市2023年度的台账和其中“助餐补助”的记录核对")]);
  });

  it("is held against the region when asked for", async () => {
    const { exitCode } = await run(worldWith({ "报告.txt": report }), {
      file: "报告.txt",
      region: "测试市",
      year: "2023",
    });
    expect(exitCode).toBe(1);
  });
});

it("no document of our own has an error, read back as anyone's", { timeout: 180_000 }, async () => {
  const { value: street } = await walkStreet(nodeWorld, folders);
  // What speaks of a year or of one evaluation: those are held against the ledger as a whole.
  const chosen = ({ document, plan }: PlannedDocument): boolean =>
    plan.subject.kind.name === "工作总结" || (plan.subject.body !== undefined && document.profile === "report");
  const errors: string[] = [];
  let read = 0;
  for (const { regionYear, documents } of street.years) {
    for (const { document } of documents.filter(chosen)) {
      const bytes = await docxBytes(document);
      const world = {
        ...nodeWorld,
        readBytes: async (path: string) => (path === "a.docx" ? bytes : nodeWorld.readBytes(path)),
      };
      const { region, scope } = regionYear;
      const { out, told } = await run(world, { file: "a.docx", region: region.name, year: scope.year, format: "json" });
      expect(told).toBe("");
      const { findings } = JSON.parse(out) as { findings: { severity: string; message: string; quote: string }[] };
      for (const one of findings)
        if (one.severity === "error") errors.push(`${document.title} ${one.quote}: ${one.message}`);
      read += 1;
    }
  }
  expect(read).toBeGreaterThan(10);
  expect(errors).toEqual([]);
});
