// liangji review: what the pack holds, in both formats, and what it refuses.
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { buildOutputs } from "../../src/build.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { review } from "../../src/commands/review.ts";
import { walkStreet } from "../../src/pipeline.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { cityWith, digestOfSummary, onDisk, prose, stepText, strictCity, title } from "../sign-off/signed-city.ts";
import { type SmallContent, smallWorld } from "../small-content.ts";
import { docxText, elements, readDocx } from "../writers/docx-reading.ts";
import { pdfPages } from "../writers/pdf-text.ts";
import { runCommand } from "./run-command.ts";

const digest = await digestOfSummary();
const reviewed = stepText({ step: "已审核", by: "绩效科负责人", date: "2024-03-10", digest });
const out = "审核材料.docx";

const city = (changes: Partial<SmallContent> = {}, signOffs = reviewed): MemoryWorld =>
  smallWorld(cityWith(signOffs, changes));
const run = (world: MemoryWorld, options: OptionValues = {}) =>
  runCommand(review, world, { region: "测试市", year: "2023", out, ...options });

async function packOf(world: MemoryWorld, options: OptionValues = {}): Promise<string> {
  expect((await run(world, options)).exitCode).toBe(0);
  return docxText((await world.readBytes(out)) ?? new Uint8Array());
}

/** What a build says of itself; no documents are needed to compare. */
async function buildIn(world: MemoryWorld, folder: string): Promise<void> {
  const folders = { content: "content", templates: "templates", out: folder };
  const { value: street, diagnostics } = await walkStreet(world, folders);
  await buildOutputs(world, folders, street, diagnostics, new Set());
}

const edit = (world: MemoryWorld): Promise<void> =>
  world.writeBytes(
    "content/测试市/2023/工作总结.md",
    new TextEncoder().encode(`---\n标题: ${title}\n来源: 测试\n---\n${prose.replace("顺利", "基本")}`),
  );

describe("the pack", () => {
  it("lists what is submitted with its state and digest", async () => {
    const world = city();
    const { out: said } = await run(world);
    expect(said).toBe("须审核签发的文件1份：已审核1份。审核材料写好了：审核材料.docx");
    const text = docxText(await world.readBytes(out));
    for (const words of [
      "测试市2023年度预算绩效管理文件审核材料",
      "须审核签发的文件共1份：已审核1份。",
      title,
      "已审核：绩效科负责人，2024年3月10日",
      digest.slice(0, 12),
    ])
      expect(text).toContain(words);
  });

  it("has what a reviewer looks at, with boxes, and room for those who sign", async () => {
    const text = await packOf(city());
    for (const words of ["数字与台账", "文号、日期", "主送、抄送", "附件", "密级和公开属性", "个人信息"])
      expect(text).toContain(words);
    expect(text.match(/□/g)?.length).toBe(22);
    for (const who of ["拟稿人", "审核人", "会签人", "签发人", "签名", "日期"]) expect(text).toContain(who);
  });

  it("says how many documents errors keep from being submitted", async () => {
    const broken = await packOf(city({ prose: '{{数 "没有的口径"}}\n' }, ""));
    expect(broken).toContain("还有1份文件因为错误没有生成，没有列入，改正以后另行送审。");
    expect(await packOf(city())).not.toContain("没有列入");
  });

  it("has rows for those who sign that are four lines high", async () => {
    const world = city();
    expect((await run(world)).exitCode).toBe(0);
    const rows = elements(readDocx(await world.readBytes(out)).xml("word/document.xml"), "w:tr");
    const signing = rows.filter((row) => /^(?:拟稿人|审核人|会签人|签发人)/.test(row.textContent ?? ""));
    expect(signing.map((row) => elements(row, "w:br").length)).toEqual([3, 3, 3, 3]);
  });

  it("tells what changed since an earlier build", async () => {
    const world = city();
    await buildIn(world, "上一稿");
    await edit(world);
    const text = await packOf(world, { against: "上一稿" });
    expect(text).toContain("对照上一稿（上一稿）。1份文件有变动");
    expect(text).toContain("工作顺利完成。");
    expect(text).toContain("工作基本完成。");
    expect(text).toContain("审核后有改动");
  });

  it("compares with the last build where there is one, and says when there is none", async () => {
    expect(await packOf(city())).toContain("没有上一稿可以对照");
    const world = city();
    await buildIn(world, "dist");
    expect(await packOf(world)).toContain("两次成果一致：1份文件的文字和数字都没有变动。");
  });

  it("lists what is open, errors first, and waivers with their reason and their end", async () => {
    const records = {
      "地区.yaml": `${strictCity}台账日期: 2024-06-30\n`,
      "2023/绩效抽评.yaml":
        "- {编号: c-1, 项目: 甲项目, 主管部门: 商务局, 抽评得分: 95, 等次: 良}\n- {编号: c-2, 项目: 乙项目, 主管部门: 商务局, 抽评得分: 85, 等次: 优}\n",
      "2023/项目.yaml":
        "- {编号: p-1, 名称: 甲项目, 主管部门: 商务局}\n- {编号: p-2, 名称: 乙项目, 主管部门: 商务局}\n",
      "2023/豁免.yaml":
        "- {编号: hm-1, 规则: 等次与得分相符, 对象: {类别: 绩效抽评, 记录: c-1}, 理由: 会商后降一个等次, 截止: 2024-12-31}\n",
    };
    const text = await packOf(city({ records }));
    expect(text).toContain("豁免hm-1：会商后降一个等次（截至2024年12月31日）");
    const [open = "", waived = ""] = text.slice(text.indexOf("还没有解决的问题")).split("在用的豁免");
    expect(open).toMatch(/错误[\s\S]*等次/);
    expect(open).toContain("测试市/2023/绩效抽评.yaml:2");
    expect(waived).toContain("测试市/2023/绩效抽评.yaml:1");
  });

  it("leaves the findings of other regions and years aside", async () => {
    const broken = "- {编号: g-1}\n";
    const text = await packOf(city({ records: { "2022/整改.yaml": broken, "2023/整改.yaml": broken } }));
    expect(text).toContain("测试市/2023/整改.yaml");
    expect(text).not.toContain("2022");
  });

  it("is a PDF too", async () => {
    const { content, templates, out: folder } = await onDisk(city());
    const file = `${folder}.pdf`;
    const { exitCode } = await runCommand(review, nodeWorld, { content, templates, against: undefined, out: file });
    expect(exitCode).toBe(0);
    const text = (await pdfPages(await readFile(file))).join("");
    expect(text).toContain("审核要点");
    expect(text).toContain(digest.slice(0, 12));
  });

  it("is the same again", async () => {
    const [one, two] = [city(), city()];
    await run(one);
    await run(two);
    expect(one.files.get(out)).toEqual(two.files.get(out));
  });
});

describe("a wrong call", () => {
  it.each([
    [{ region: "测试县" }, "没有“测试县”这个地区"],
    [{ year: "2031" }, "没有“2031”年度的记录"],
    [{ against: "没有的" }, "没有“没有的”这个文件夹"],
    [{ against: "content" }, "不是成果文件夹"],
    [{ out: "审核材料.xlsx" }, "--out 请写成"],
    [{ out: "content/测试市/地区.yaml" }, "--out 请写成"],
  ])("%j is refused with what to write instead", async (options, said) => {
    const world = city();
    const before = new Map(world.files);
    const { exitCode, told } = await run(world, options);
    expect(exitCode).toBe(2);
    expect(told).toContain(said);
    expect(world.files).toEqual(before);
  });

  it("never writes over a file that is there", async () => {
    const world = city();
    await world.writeBytes(out, new Uint8Array([1]));
    const { exitCode, told } = await run(world);
    expect([exitCode, world.files.get(out)]).toEqual([2, new Uint8Array([1])]);
    expect(told).toContain("已经有了，不覆盖");
  });

  it("reports a disk that does not let it write", async () => {
    const world = city();
    world.failOn(out, "EACCES");
    const { exitCode, told } = await run(world);
    expect(exitCode).toBe(1);
    expect(told).toContain("审核材料没有写成");
  });
});
