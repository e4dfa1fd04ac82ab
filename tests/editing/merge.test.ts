// What stands, what the workbook says, what the last import wrote: who changed a field, and what stands in the end.
import { describe, expect, it } from "vitest";
import { readBases } from "../../src/editing/base-files.ts";
import { planChanges } from "../../src/editing/plan-changes.ts";
import type { Bases, Prefer } from "../../src/editing/planned-change.ts";
import type { ContentMap } from "../../src/reading/content.ts";
import { MemoryWorld } from "../memory-world.ts";
import { planned, wantedIn } from "./planned.ts";

const shelf = "明川市/2024/项目";
const basesOf = (content: ContentMap | undefined): Bases =>
  new Map([[shelf, new Map(content ? [["p-1", content]] : [])]]);

/** A field of the one record; undefined where it says nothing of it. */
type Said = string | undefined;
const record = (said: Said): ContentMap => ({ 编号: "p-1", 名称: "甲", ...(said !== undefined && { 领域: said }) });
const fileOf = (said: Said): string => `- 编号: p-1\n  名称: 甲\n${said === undefined ? "" : `  领域: ${said}\n`}`;

async function merged(stands: Said, wanted: Said, base: Said | "none", prefer: Prefer = "content") {
  const bases = basesOf(base === "none" ? undefined : record(base));
  const plan = await planned({ "2024/项目.yaml": fileOf(stands) }, [wantedIn("项目", record(wanted))], {
    bases,
    prefer,
  });
  const text = plan.text("2024/项目.yaml") ?? fileOf(stands);
  const { changed, same, kept } = plan.change;
  const what = [changed.length && "changed", same.length && "same", kept.length && "kept", ...plan.codes].filter(
    Boolean,
  );
  return { after: /领域: (.*)/.exec(text)?.[1], what, plan };
}

describe("one field", () => {
  it.each<[stands: Said, wanted: Said, base: Said | "none", after: Said, what: string]>([
    // Nobody changed it, one of them did, both did.
    ["旧", "旧", "旧", "旧", "same"],
    ["旧", "新", "旧", "新", "changed"],
    ["手改", "旧", "旧", "手改", "kept"],
    ["新", "新", "旧", "新", "same"],
    ["手改", "新", "旧", "手改", "editing/conflict"],
    // Filled in or emptied by one of them or both.
    [undefined, "新", undefined, "新", "changed"],
    ["手填", undefined, undefined, "手填", "same"],
    ["手填", "新", undefined, "手填", "editing/conflict"],
    ["旧", undefined, "旧", undefined, "changed"],
    ["手改", undefined, "旧", "手改", "editing/conflict"],
    [undefined, "旧", "旧", undefined, "kept"],
    [undefined, "新", "旧", undefined, "editing/conflict"],
    [undefined, undefined, "旧", undefined, "same"],
    // The first import over what stands.
    ["旧", "旧", "none", "旧", "same"],
    [undefined, "新", "none", "新", "changed"],
    ["手填", undefined, "none", "手填", "same"],
    ["手填", "新", "none", "手填", "editing/conflict"],
  ])("stands as %s, is wanted as %s, was imported as %s: %s, %s", async (stands, wanted, base, after, what) => {
    const done = await merged(stands, wanted, base);
    expect([done.after, done.what]).toEqual([after, [what]]);
  });

  it.each<[stands: Said, wanted: Said, base: Said | "none", after: Said]>([
    ["手改", "新", "旧", "新"],
    ["手改", undefined, "旧", undefined],
    ["手填", "新", "none", "新"],
    ["手改", "旧", "旧", "手改"],
  ])("that stands as %s, is wanted as %s, was imported as %s, is %s where the workbook counts", async (...row) => {
    const [stands, wanted, base, after] = row;
    expect((await merged(stands, wanted, base, "workbook")).after).toBe(after);
  });

  it("in conflict is told with both values and both places, again and again until it is settled", async () => {
    const first = await merged("手改", "新", "旧");
    const [found] = first.plan.found;
    expect(found?.severity).toBe("warning");
    expect(found?.message).toMatch(/项目“p-1”的“领域”.*“手改”.*“新”/);
    expect(found?.place).toEqual({ file: "导入.xlsx", cell: "项目!A4" });
    expect(found?.related?.map(({ place }) => place)).toEqual([
      { file: "content/明川市/2024/项目.yaml", line: 3, column: 7 },
    ]);
    const world = first.plan.after();
    const bases = (await readBases(world, "content")).value;
    const again = await planChanges(world, "content", [wantedIn("项目", record("新"))], { bases });
    expect(again.diagnostics.map(({ code }) => code)).toEqual(["editing/conflict"]);
  });
});

describe("a record", () => {
  const file = "- 编号: p-1\n  名称: 甲\n  公开: {属性: 主动公开, 依据: 条例}\n  起止年度: 2022—2024年\n";

  it("keeps what the workbook knows nothing of", async () => {
    const wanted = wantedIn("项目", { 编号: "p-1", 名称: "乙", 公开: { 属性: "主动公开" } });
    const bases = basesOf({ 编号: "p-1", 名称: "甲", 公开: { 属性: "主动公开" } });
    const { diff, codes } = await planned({ "2024/项目.yaml": file }, [wanted], { bases });
    expect(diff("2024/项目.yaml")).toEqual(["-   名称: 甲", "+   名称: 乙"]);
    expect(codes).toEqual([]);
  });

  it("is merged field by field inside its groups", async () => {
    const wanted = wantedIn("项目", { 编号: "p-1", 名称: "甲", 公开: { 属性: "依申请公开", 依据: "旧条例" } });
    const bases = basesOf({ 编号: "p-1", 名称: "甲", 公开: { 属性: "主动公开", 依据: "旧条例" } });
    const { diff, change } = await planned({ "2024/项目.yaml": file }, [wanted], { bases });
    expect(diff("2024/项目.yaml")).toEqual([
      "-   公开: {属性: 主动公开, 依据: 条例}",
      "+   公开: {属性: 依申请公开, 依据: 条例}",
    ]);
    expect(change.kept.map(({ fields }) => fields)).toEqual([["公开·依据"]]);
    expect(change.changed.map(({ fields }) => fields)).toEqual([["公开·属性"]]);
  });

  it("of the last import that is wanted no more is told, and stays", async () => {
    const two = "- 编号: p-1\n  名称: 甲\n- 编号: p-2\n  名称: 乙\n";
    const bases: Bases = new Map([
      [
        shelf,
        new Map([
          ["p-1", {}],
          ["p-2", {}],
          ["p-3", {}],
        ]),
      ],
    ]);
    const { change } = await planned({ "2024/项目.yaml": two }, [wantedIn("项目", record(undefined))], { bases });
    expect(change.gone.map(({ id, place }) => [id, place?.line])).toEqual([["p-2", 3]]);
    expect(change.files.map(({ path }) => path)).toEqual(["明川市/.导入/2024/项目.json"]);
  });
});

describe("what is remembered", () => {
  const wanted = [wantedIn("项目", { 编号: "p-2", 名称: "乙" }), wantedIn("项目", { 编号: "p-1", 名称: "甲" })];

  it("stands beside the records, one a line, and a second import changes nothing", async () => {
    const first = await planned({}, wanted, { bases: new Map() });
    expect(first.text(".导入/2024/项目.json")).toBe(
      '{\n"p-1": {"编号":"p-1","名称":"甲"},\n"p-2": {"编号":"p-2","名称":"乙"}\n}\n',
    );
    const world = first.after();
    const { value: bases, diagnostics } = await readBases(world, "content");
    expect([bases, diagnostics]).toEqual([first.change.newBases, []]);
    const second = await planChanges(world, "content", wanted, { bases });
    expect([second.value.files, second.value.same.length]).toEqual([[], 2]);
  });

  it("of a region as a whole has a place of its own", async () => {
    const department = [{ shelf: { region: "明川市", category: "部门" }, id: "民政局", content: { 名称: "民政局" } }];
    const { text, after } = await planned({}, department, { bases: new Map() });
    expect(text(".导入/地区/部门.json")).toBe('{\n"民政局": {"名称":"民政局"}\n}\n');
    expect([...(await readBases(after(), "content")).value.keys()]).toEqual(["明川市/部门"]);
  });

  it("is nothing unless it is asked for", async () => {
    expect((await planned({}, wanted)).change.files.map(({ path }) => path)).toEqual(["明川市/2024/项目.yaml"]);
  });

  it("and cannot be read counts for nothing, which is said", async () => {
    for (const broken of ["{", "[]", '{"p-1": 3}', "\0"]) {
      const world = new MemoryWorld({ "content/明川市/.导入/2024/项目.json": broken });
      const { value, diagnostics } = await readBases(world, "content");
      expect([value.size, diagnostics.map(({ code }) => code)]).toEqual([0, ["editing/base-unreadable"]]);
    }
  });
});
