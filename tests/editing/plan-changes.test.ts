// Records into content/: new ones follow the last, of those that stand only the lines of what changes change, and everything else stays.
import { describe, expect, it } from "vitest";
import { planChanges } from "../../src/editing/plan-changes.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { MemoryWorld } from "../memory-world.ts";
import { planned, wantedIn } from "./planned.ts";

const project = (id: string, more: Readonly<Record<string, string>> = {}) =>
  wantedIn("项目", { 编号: id, 名称: `项目${id}`, 主管部门: "市民政局", 预算数: "100万元", ...more });

const rectification = `# 整改台账，不要删
- 编号: zg-1   # 第一条
  来源: {绩效抽评: cp-1}

  存在问题: "台账不全"
  责任单位: 市民政局
  整改措施: |
    一、补登台账
    二、专人管理
  时限: 2025-06-30
  # 进展由科里每月补记
  进展:
    - {日期: 2025-04-15, 内容: 补登一半}
    - 日期: 2025-05-15  # 五月
      内容: 全部补登
- 编号: zg-2
  来源: {绩效抽评: cp-2}
  问题: 支出慢
  责任单位: 市教育局
  时限: 2025-07-31
# 文件末尾的说明
`;
const standing = {
  编号: "zg-1",
  来源: { 绩效抽评: "cp-1" },
  问题: "台账不全",
  责任单位: "市民政局",
  措施: "一、补登台账\n二、专人管理",
  时限: "2025-06-30",
  进展: [
    { 日期: "2025-04-15", 内容: "补登一半" },
    { 日期: "2025-05-15", 内容: "全部补登" },
  ],
};
const prefer = { prefer: "workbook" } as const;
const change = (more: Parameters<typeof wantedIn>[1]) =>
  planned({ "2024/整改.yaml": rectification }, [wantedIn("整改", { ...standing, ...more })], prefer);

describe("new records", () => {
  it("make the file of their kind, in the order of its fields, as a person would write them", async () => {
    const made = await planned({}, [
      wantedIn("整改", {
        时限: "2025-06-30",
        编号: "zg-1",
        来源: { 绩效抽评: "cp-1" },
        责任单位: "市民政局",
        问题: "台账不全",
        措施: "一、补登台账\n\n二、专人管理",
        佐证: ["照片", "台账复印件"],
        进展: [
          { 日期: "2025-04-15", 内容: "补登一半" },
          { 日期: "2025-05-15", 内容: `${"补登".repeat(60)}` },
        ],
      }),
    ]);
    expect(made.text("2024/整改.yaml")).toBe(`- 编号: zg-1
  来源: {绩效抽评: cp-1}
  问题: 台账不全
  责任单位: 市民政局
  措施: |
    一、补登台账

    二、专人管理
  时限: 2025-06-30
  进展:
    - {日期: 2025-04-15, 内容: 补登一半}
    - 日期: 2025-05-15
      内容: ${"补登".repeat(60)}
  佐证: [照片, 台账复印件]
`);
    expect(made.change.added.map(({ id }) => id)).toEqual(["zg-1"]);
    expect(made.codes).toEqual([]);
  });

  it("follow the last of a file, whatever ends it", async () => {
    for (const file of [
      "- 编号: p-1\n  名称: 甲\n",
      "- 编号: p-1\n  名称: 甲",
      "# 说明\n\n- 编号: p-1\n  名称: 甲\n# 尾\n\n",
    ]) {
      const text = (await planned({ "2024/项目.yaml": file }, [project("p-2")])).text("2024/项目.yaml");
      expect(text?.startsWith(file)).toBe(true);
      expect(text?.slice(file.length)).toBe(
        `${file.endsWith("\n") ? "" : "\n"}- 编号: p-2\n  名称: 项目p-2\n  主管部门: 市民政局\n  预算数: 100万元\n`,
      );
    }
  });

  it("follow what `new` has left, which is comments alone", async () => {
    const skeleton = "## 项目：一个项目\n## 填写：删去\n\n# - 编号: （待填）\n";
    expect((await planned({ "2024/项目.yaml": skeleton }, [project("p-1")])).diff("2024/项目.yaml")).toEqual([
      "+ - 编号: p-1",
      "+   名称: 项目p-1",
      "+   主管部门: 市民政局",
      "+   预算数: 100万元",
    ]);
  });

  it("keep the margin of a list that has one, and the line ends of the file", async () => {
    const file = "  - 编号: p-1\r\n    名称: 甲\r\n";
    expect((await planned({ "2024/项目.yaml": file }, [project("p-2")])).text("2024/项目.yaml")).toBe(
      `${file}  - 编号: p-2\r\n    名称: 项目p-2\r\n    主管部门: 市民政局\r\n    预算数: 100万元\r\n`,
    );
  });

  it("get a file with a number where the kind has several files, or one that cannot be followed", async () => {
    for (const files of [
      { "2024/绩效评价/甲.yaml": "- 编号: a-1\n", "2024/绩效评价/乙.yaml": "- 编号: b-1\n" },
      { "2024/绩效评价.yaml": "[{编号: a-1, 名称: 甲}]\n" },
      { "2024/绩效评价.yaml": "编号: a-1\n名称: 甲\n" },
    ]) {
      const wanted = wantedIn("绩效评价", { 编号: "c-1", 名称: "丙", 类型: "部门评价", 对象: "项目" });
      const { change } = await planned(files, [wanted]);
      expect(change.files.map(({ path }) => path)).toEqual(["明川市/2024/绩效评价/001.yaml"]);
    }
  });

  it("go where they are asked to, when that is a file of their kind", async () => {
    const asked = (home: string) => planned({}, [project("p-1")], { home: () => home });
    expect((await asked("明川市/2024/项目/民政.yaml")).change.files.map(({ path }) => path)).toEqual([
      "明川市/2024/项目/民政.yaml",
    ]);
    expect((await asked("明川市/2024/整改.yaml")).codes).toEqual(["editing/wrong-home"]);
  });

  it("of a large kind fill files with numbers, and are found there again", async () => {
    const text = "绩".repeat(1000);
    const many = Array.from({ length: 3000 }, (_, index) => project(`p-${index}`, { 总体目标: text }));
    const first = await planned({}, many);
    expect(first.change.files.map(({ path, after }) => [path, (after?.length ?? 0) < 4 * 1024 * 1024])).toEqual([
      ["明川市/2024/项目/001.yaml", true],
      ["明川市/2024/项目/002.yaml", true],
      ["明川市/2024/项目/003.yaml", true],
    ]);
    const world = first.after();
    const again = await planChanges(world, "content", many);
    expect(again.value.files).toEqual([]);
    expect(again.value.same.length).toBe(3000);
    const more = await planChanges(world, "content", [...many, project("p-neu", { 总体目标: text })]);
    expect(more.value.files.map(({ path }) => path)).toEqual(["明川市/2024/项目/003.yaml"]);
  });
});

describe("a record that stands", () => {
  it("changes not at all when it says the same in other words", async () => {
    const file = "- 编号: p-1\n  名称: '甲'\n  预算数: 1,260.00 万元\n  主管部门:   市民政局\n";
    const wanted = wantedIn("项目", { 编号: "p-1", 名称: "甲", 主管部门: "市民政局", 预算数: "1260.00万元" });
    const same = await planned({ "2024/项目.yaml": file }, [wanted]);
    expect(same.change.files).toEqual([]);
    expect(same.change.same.map(({ id }) => id)).toEqual(["p-1"]);
  });

  it.each([
    ["a value", { 时限: "2025-09-30" }, ["-   时限: 2025-06-30", "+   时限: 2025-09-30"]],
    [
      "a value under another name of its field, in quotes",
      { 问题: "台账不实" },
      ['-   存在问题: "台账不全"', '+   存在问题: "台账不实"'],
    ],
    ["a value in braces", { 来源: { 绩效抽评: "cp-9" } }, ["-   来源: {绩效抽评: cp-1}", "+   来源: {绩效抽评: cp-9}"]],
    ["one line of a text", { 措施: "一、补登台账\n二、双人管理" }, ["-     二、专人管理", "+     二、双人管理"]],
    [
      "a text to one line",
      { 措施: "补登" },
      ["-   整改措施: |", "-     一、补登台账", "-     二、专人管理", "+   整改措施: 补登"],
    ],
    ["one line to a text", { 责任单位: "市民政局", 类型: "管理" }, ["+   类型: 管理"]],
    [
      "one cell of a row",
      { 进展: [standing.进展[0] ?? {}, { 日期: "2025-05-15", 内容: "基本补登" }] },
      ["-       内容: 全部补登", "+       内容: 基本补登"],
    ],
    [
      "a row at the end",
      { 进展: [...standing.进展, { 日期: "2025-06-15", 内容: "验收" }] },
      ["+     - {日期: 2025-06-15, 内容: 验收}"],
    ],
    [
      "a row in between",
      { 进展: [standing.进展[0] ?? {}, { 日期: "2025-05-01", 内容: "督办" }, standing.进展[1] ?? {}] },
      ["+     - {日期: 2025-05-01, 内容: 督办}"],
    ],
    ["a row less", { 进展: standing.进展.slice(1) }, ["-     - {日期: 2025-04-15, 内容: 补登一半}"]],
    ["fields it had not", { 状态: "整改中", 逾期: "否" }, ["+   状态: 整改中", "+   逾期: 否"]],
  ])("changes only the lines of %s", async (_, more, lines) => {
    const { diff, codes } = await change(more);
    expect([...diff("2024/整改.yaml")].sort()).toEqual([...lines].sort());
    expect(codes.filter((code) => code !== "editing/conflict")).toEqual([]);
  });

  it("keeps a note behind a value that becomes a text of several lines", async () => {
    const file = "- 编号: p-1\n  名称: 甲\n  总体目标: 短  # 请核对\n  预算数: 1万元\n";
    const wanted = wantedIn("项目", { 编号: "p-1", 总体目标: "一\n二" });
    const { text } = await planned({ "2024/项目.yaml": file }, [wanted], prefer);
    expect(text("2024/项目.yaml")).toBe(
      "- 编号: p-1\n  名称: 甲\n  总体目标: |  # 请核对\n    一\n    二\n  预算数: 1万元\n",
    );
  });

  it("gives a value to a key that had none", async () => {
    const file = "- 编号: p-1\n  名称: 甲\n  预算数:   # 待定\n  执行数:\n";
    const wanted = wantedIn("项目", { 编号: "p-1", 预算数: "1万元", 执行数: "1万元" });
    const { text, codes } = await planned({ "2024/项目.yaml": file }, [wanted]);
    expect(text("2024/项目.yaml")).toBe("- 编号: p-1\n  名称: 甲\n  预算数: 1万元   # 待定\n  执行数: 1万元\n");
    expect(codes).toEqual([]);
  });

  it("in Markdown keeps its body byte for byte", async () => {
    const body = "\r\n# 报告\r\n\r\n- 编号: 不是栏目\r\n---\r\n完\r\n\r\n";
    const file = `---\r\n编号: a-1\r\n名称: 甲  # 简称\r\n类型: 部门评价\r\n对象: 项目\r\n得分: 90\r\n---${body}`;
    const wanted = wantedIn("绩效评价", { 编号: "a-1", 得分: "91.5", 等次: "优" });
    const { text } = await planned({ "2024/绩效评价/a-1.md": file }, [wanted], prefer);
    expect(text("2024/绩效评价/a-1.md")).toBe(file.replace("得分: 90", "得分: 91.5\r\n等次: 优"));
  });

  it("is found by any name references may use", async () => {
    const file = "- 名称: 明川市民政局\n  简称: [市民政局]\n";
    const shelf = { region: "明川市", category: "部门" };
    const wanted = { shelf, id: "市民政局", content: { 类型: "党政机关" } };
    const { diff, change } = await planned({ "部门.yaml": file }, [wanted]);
    expect(change.added).toEqual([]);
    expect(diff("部门.yaml")).toEqual(["+   类型: 党政机关"]);
  });
});

describe("a file", () => {
  const wanted = [wantedIn("项目", { 编号: "p-1", 名称: "乙" })];
  const file = "# 项目\r\n- 编号: p-1\r\n  名称: 甲\r\n  领域: \u200B民生\r\n";
  const expected = file.replace("甲", "乙");

  it("keeps its mark, its line ends and signs nobody sees elsewhere in it", async () => {
    const { change } = await planned({ "2024/项目.yaml": `\uFEFF${file}` }, wanted, prefer);
    expect(Buffer.from(change.files[0]?.after ?? []).toString("utf8")).toBe(`\uFEFF${expected}`);
  });

  it("in another encoding becomes UTF-8, and that is said", async () => {
    // 项目 in GBK, then ASCII, then 甲.
    const gbk = Buffer.concat([
      Buffer.from("# "),
      Buffer.from([0xcf, 0xee, 0xc4, 0xbf]),
      Buffer.from("\r\n- "),
      Buffer.from([0xb1, 0xe0, 0xba, 0xc5]),
      Buffer.from(": p-1\r\n  "),
      Buffer.from([0xc3, 0xfb, 0xb3, 0xc6]),
      Buffer.from(": "),
      Buffer.from([0xbc, 0xd7]),
      Buffer.from("\r\n"),
    ]);
    const { text, codes } = await planned({ "2024/项目.yaml": gbk }, wanted, prefer);
    expect(text("2024/项目.yaml")).toBe("# 项目\r\n- 编号: p-1\r\n  名称: 乙\r\n");
    expect(codes).toContain("editing/now-utf8");
  });

  it("that cannot be read stops its kind: what it holds would be written twice", async () => {
    const { change, found } = await planned({ "2024/项目.yaml": "- 编号: p-1\n 名称: 甲\n" }, wanted);
    expect(change.files).toEqual([]);
    expect(found).toEqual([]);
    const world = new MemoryWorld({ "content/明川市/2024/项目.yaml": "- 编号: p-1\n 名称: 甲\n" });
    expect((await planChanges(world, "content", wanted)).diagnostics.some((one) => one.severity === "error")).toBe(
      true,
    );
    const linked = new MemoryWorld(
      { "content/明川市/2024/项目.yaml": "" },
      { links: ["content/明川市/2024/项目.yaml"] },
    );
    expect((await planChanges(linked, "content", wanted)).diagnostics.map(({ code }) => code)).toEqual([
      "editing/unreadable",
    ]);
  });

  it("with marks of YAML is changed by a person", async () => {
    const anchors = "- 编号: p-1\n  名称: &甲 甲\n  领域: *甲\n";
    expect((await planned({ "2024/项目.yaml": anchors }, wanted, prefer)).codes).toEqual(["editing/damaged"]);
  });
});

describe("what cannot be brought in is said, and nothing is lost", () => {
  it("a shelf that is none", async () => {
    for (const region of ["../别处", "a/b", "a\\b", ".git", "CON", "", "市 ", "a\nb"]) {
      const { value, diagnostics } = await planChanges(new MemoryWorld({}), "content", [
        { shelf: { region, year: "2024", category: "项目" }, id: "p", content: { 编号: "p" } },
      ]);
      expect(value.files, region).toEqual([]);
      expect(
        diagnostics.map(({ code }) => code),
        region,
      ).toEqual(["editing/not-a-shelf"]);
    }
    const noKind = await planned({}, [wantedIn("没有的类别", { 编号: "x" })]);
    expect(noKind.codes).toEqual(["records/unknown-kind"]);
    expect(noKind.change.files).toEqual([]);
  });

  it("a record wanted twice, a name that means several, a key that is none", async () => {
    const twice = await planned({}, [project("p-1"), project("p-1", { 名称: "别的" })]);
    expect([twice.codes, twice.change.added.length]).toEqual([["editing/wanted-twice"], 1]);
    const file = "- 编号: p-1\n  名称: 甲\n- 编号: p-2\n  名称: 甲\n";
    const many = await planned({ "2024/项目.yaml": file }, [{ ...wantedIn("项目", { 名称: "甲" }), id: "甲" }]);
    expect([many.codes, many.change.files]).toEqual([["editing/many-meant"], []]);
    expect((await planned({}, [project("p-1", { 没有的栏目: "x" })])).codes).toEqual(["editing/unknown-field"]);
  });

  it("signs no file can hold", async () => {
    const { text, codes } = await planned({}, [project("p-1", { 总体目标: "一\u0007二\uFFFD三\u200B", 备注: "a\vb" })]);
    expect(text("2024/项目.yaml")).toContain("总体目标: 一二〓三\n");
    expect(text("2024/项目.yaml")).toContain("备注: |\n    a\n    b\n");
    expect(codes).toEqual(["editing/unseen-characters", "editing/garbled"]);
  });

  it("a region spelled as another disk would spell it", async () => {
    const decomposed = "e\u0301市";
    const world = new MemoryWorld({ [`content/${decomposed}/部门.yaml`]: "- 名称: 甲\n" });
    const wanted = (region: string) => [{ shelf: { region, category: "部门" }, id: "乙", content: { 名称: "乙" } }];
    const same = await planChanges(world, "content", wanted(decomposed.normalize("NFC")));
    expect(same.value.files.map(({ path }) => path)).toEqual([`${decomposed}/部门.yaml`]);
    const upper = new MemoryWorld({ "content/MC市/部门.yaml": "- 名称: 甲\n" });
    const other = await planChanges(upper, "content", wanted("mc市"));
    expect([other.value.files, other.diagnostics.map(({ code }) => code)]).toEqual([[], ["editing/other-case"]]);
  });
});

it("what was planned reads as it was wanted", async () => {
  const { after } = await change({ 状态: "整改中" });
  const { value, diagnostics } = await readContent(after(), "content");
  expect(diagnostics).toEqual([]);
  expect(value.entries.length).toBe(2);
});
