// diff: two builds compared, what it prints and writes, and what it refuses.
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { buildOutputs } from "../../src/build.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { diff } from "../../src/commands/diff.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { MemoryWorld } from "../memory-world.ts";
import { projectsFor, smallWorld, totals } from "../small-content.ts";
import { docxText } from "../writers/docx-reading.ts";
import { runCommand } from "./run-command.ts";

const figures =
  "项目数: {编码: n, 口径: 项目个数, 统计: 项目, 方法: 计数, 单位: 个}\n户数: {编码: h, 口径: 户数, 照录: 是}\n";
const prose = '共有{{数 "项目数"}}，惠及{{数 "户数"}}。走访77家。';

/** What a build of so many projects says of itself, below a folder; no documents are needed to compare. */
async function built(folder: string, projects: number): Promise<Readonly<Record<string, Uint8Array>>> {
  const records = { "2023/项目.yaml": projectsFor(projects), "2023/汇总.yaml": totals({ 户数: "300户" }) };
  const world = smallWorld({ figures, prose, records });
  const folders = { content: "content", templates: "templates", out: folder };
  const { value: street, diagnostics } = await walkStreet(world, folders);
  await buildOutputs(world, folders, street, diagnostics, new Set());
  return Object.fromEntries([...world.files].filter(([path]) => path.startsWith(`${folder}/`)));
}

const builds = { ...(await built("旧", 2)), ...(await built("新", 3)) };
const worldOf = (more: Readonly<Record<string, string | Uint8Array>> = {}) => new MemoryWorld({ ...builds, ...more });

const run = (world: MemoryWorld, options: OptionValues) => runCommand(diff, world, options);

describe("diff", () => {
  it("tells figures, sentences and the record behind them, and ends well", async () => {
    const { exitCode, out, told } = await run(worldOf(), { before: "旧/", after: "新" });
    expect([exitCode, told]).toEqual([0, ""]);
    expect(out).toBe(`测试市工作总结（testcity/2023/summary）
  口径
    项目数：2个 → 3个
      因为 项目“项目3”：新计入（content/测试市/2023/项目.yaml:7）
  文字和表格
    － 共有2个，惠及300户。
    ＋ 共有3个，惠及300户。

变动的起因
  项目“项目3”：新计入（content/测试市/2023/项目.yaml:7）

1份文件有变动：口径1个、句子和表格行1处，起因1项；0份文件没有变动。`);
  });

  it("ends as well when nothing changed", async () => {
    const { exitCode, out } = await run(worldOf(), { before: "新", after: "新" });
    expect([exitCode, out]).toEqual([0, "两次成果一致：1份文件的文字和数字都没有变动。"]);
  });

  it("gives programs the same as JSON", async () => {
    const { out } = await run(worldOf(), { before: "旧", after: "新", format: "json" });
    expect(JSON.parse(out)).toMatchObject({
      documents: [
        {
          document: "testcity/2023/summary",
          figures: [
            {
              figure: "项目数",
              before: "2个",
              after: "3个",
              causes: [{ type: "record", how: "counted", kind: "项目", id: "P-3", line: 7 }],
            },
          ],
          sentences: [{ before: "共有2个，惠及300户。", after: "共有3个，惠及300户。", figures: ["项目数", "户数"] }],
        },
      ],
      added: [],
      removed: [],
      same: 0,
    });
  });

  it("writes a sheet for the person who signs: changes and what is still open; the same bytes each time", async () => {
    const world = worldOf();
    const { exitCode, out } = await run(world, { before: "旧", after: "新", out: "核对单.docx" });
    expect([exitCode, out]).toEqual([0, expect.stringContaining("签发核对单写好了：核对单.docx")]);
    const sheet = world.files.get("核对单.docx") ?? new Uint8Array();
    const text = docxText(sheet);
    for (const words of [
      "签发核对单",
      "项目数",
      "2个",
      "3个",
      "共有3个，惠及300户。",
      "手写的“77家”没有出处",
      "没有在用的豁免",
      "签发人",
    ])
      expect(text).toContain(words);
    const again = worldOf();
    await run(again, { before: "旧", after: "新", out: "核对单.docx" });
    expect(sha256(again.files.get("核对单.docx") ?? new Uint8Array())).toBe(sha256(sheet));
  });
});

describe("what is no build, or not one that can be compared, is used wrongly", () => {
  const manifest = new TextDecoder().decode(builds["旧/manifest.json"]);
  const changed = (replace: (text: string) => string): string => replace(manifest);
  it.each<[string, Readonly<Record<string, string | Uint8Array>>, OptionValues, string]>([
    ["no folder", {}, { before: "没有", after: "新" }, "没有“没有”这个文件夹"],
    ["another folder", { "别的/a.txt": "a" }, { before: "别的", after: "新" }, "“别的”不是成果文件夹"],
    ["the second one", { "别的/a.txt": "a" }, { before: "旧", after: "别的" }, "“别的”不是成果文件夹"],
    [
      "a manifest of something else",
      { "网站/manifest.json": '{"name": "app"}' },
      { before: "网站", after: "新" },
      "不是亮绩生成的，或者已经损坏",
    ],
    ["no JSON", { "旧/manifest.json": "{" }, { before: "旧", after: "新" }, "不是亮绩生成的，或者已经损坏"],
    [
      "bytes",
      { "旧/manifest.json": new Uint8Array([0xff, 0xfe]) },
      { before: "旧", after: "新" },
      "不是亮绩生成的，或者已经损坏",
    ],
    [
      "a newer build",
      { "旧/manifest.json": changed((text) => text.replace('"version": 2', '"version": 9')) },
      { before: "旧", after: "新" },
      "更新的版本生成的",
    ],
    ["an old build", { "老/manifest.json": manifest }, { before: "老", after: "新" }, "早先的版本生成的"],
    [
      "a snapshot of another build",
      {
        "旧/trace/documents/testcity/2023/summary.json": builds["新/trace/documents/testcity/2023/summary.json"] ?? "",
      },
      { before: "旧", after: "新" },
      "与 manifest.json 对不上",
    ],
    [
      "a broken snapshot",
      { "旧/trace/records.json": '{"version": 2, "records": [{}]}' },
      { before: "旧", after: "新" },
      "“旧/trace/records.json”不是亮绩生成的",
    ],
    ["a sheet in no format", {}, { before: "旧", after: "新", out: "a.xlsx" }, "--out 请写成 .docx 或 .pdf 结尾"],
    ["a sheet that is there", { "a.docx": "a" }, { before: "旧", after: "新", out: "a.docx" }, "已经有了，不覆盖"],
  ])("%s", async (_, more, options, message) => {
    const { exitCode, out, told } = await run(worldOf(more), options);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain(message);
    expect(told).toContain("用法见：npm run liangji -- diff --help");
  });

  it("a folder that cannot be read is named with the reason", async () => {
    const world = worldOf();
    world.failOn("旧/manifest.json", "EACCES");
    expect(await run(world, { before: "旧", after: "新" })).toMatchObject({
      exitCode: 2,
      told: expect.stringContaining("“旧”打不开"),
    });
    const full = worldOf();
    full.failOn("核对单.docx", "ENOSPC");
    expect(await run(full, { before: "旧", after: "新", out: "核对单.docx" })).toMatchObject({
      exitCode: 1,
      told: expect.stringContaining("磁盘空间不足"),
    });
  });
});
