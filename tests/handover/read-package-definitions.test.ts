// Packages as staff write them: what cannot work is found at its place, with the word that was meant.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPackageDefinitions } from "../../src/handover/read-package-definitions.ts";
import { readTemplates } from "../../src/narrative/read-templates.ts";
import { MemoryWorld } from "../memory-world.ts";
import { shippedTemplates } from "../shipped-templates.ts";

const types = new Set(["工作总结", "绩效评价报告"]);
const good = "名称: 人大\n说明: 报人大\n文种: [工作总结]\n台账: [整改]\n";

async function read(files: Readonly<Record<string, string>>) {
  const { value, diagnostics } = await readPackageDefinitions(
    new MemoryWorld(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`templates/packages/${name}`, text])),
    ),
    "templates",
    types,
  );
  return {
    names: [...value.keys()],
    found: diagnostics.map(
      ({ message, hint = "", place: { line, column } }) => `${line}:${column} ${message}；${hint}`,
    ),
  };
}

it("a file that is right is a package", async () => {
  expect(await read({ "a.yaml": good })).toEqual({ names: ["人大"], found: [] });
});

describe("a file that is not is left out, and a finding says why", () => {
  it.each<[string, string, string]>([
    [
      "an unknown 文种",
      good.replace("工作总结", "工作总节"),
      "3:6 没有“工作总节”这种文件模板；您是不是要写“工作总结”？",
    ],
    ["an unknown 类别", good.replace("整改", "整改台账"), "4:6 没有“整改台账”这种记录；您是不是要写“整改”？"],
    ["a word twice", good.replace("[工作总结]", "[工作总结, 工作总结]"), "3:12 “工作总结”写了两次；请只保留一处"],
    ["an unknown key", `${good}附录: 是\n`, "5:1 移交包没有“附录”这一栏；您是不是要写“数据溯源附录”？"],
    ["an unknown format", `${good}格式: [doc]\n`, "5:6 "],
    ["no content", "名称: 人大\n说明: 空\n", "1:1 移交包“人大”没有内容；“文种”和“台账”至少写一项"],
    ["a name that is no file name", good.replace("人大", "人大/审计"), "1:5 “人大/审计”不能用作文件名的开头"],
    ["no note", "名称: 人大\n文种: [工作总结]\n", "1:1 移交包缺少“说明”"],
    ["a list", "- 人大\n", "1:1 移交包的文件应由“栏目: 内容”组成"],
  ])("%s", async (_, text, message) => {
    const { names, found } = await read({ "a.yaml": text });
    expect(names).toEqual([]);
    expect(found[0]).toContain(message);
  });

  it("a name twice", async () => {
    const { names, found } = await read({ "a.yaml": good, "b.yaml": good });
    expect([names, found]).toEqual([["人大"], ["1:5 移交包“人大”定义了两次；请换一个名称，或只保留一处"]]);
  });
});

it("those that ship with the program can all be used", async () => {
  const shipped = readdirSync("templates/packages").map((name) => [
    `templates/packages/${name}`,
    readFileSync(`templates/packages/${name}`, "utf8"),
  ]);
  const templates = Object.entries(shippedTemplates).map(([path, text]) => [`templates/${path}`, text]);
  const world = new MemoryWorld(Object.fromEntries([...shipped, ...templates]));
  const documents = (await readTemplates(world, "templates")).value.documents;
  const known = new Set(documents.map(({ head }) => head.type));
  const { value, diagnostics } = await readPackageDefinitions(world, "templates", known);
  expect(diagnostics).toEqual([]);
  expect([...value.keys()].toSorted()).toEqual(["人大", "公开平台", "审计", "财政监督", "部门"].toSorted());
});
