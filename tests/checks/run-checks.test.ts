// The gate itself: codes and severities, what is stopped and what walks through, and in which order.
import { expect, test } from "vitest";
import type { Check } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { department } from "../../src/records/kinds/department.ts";
import type { RecordKind } from "../../src/records/record-kind.ts";
import { Records } from "../../src/records/records.ts";
import { rulebook } from "../rulebook.ts";
import { checkContent } from "./check-content.ts";

const content = {
  "明川市/地区.yaml": "名称: 明川市\n网址名: mingchuan\n财政部门: 明川市财政局\n发布性质: 正式\n",
  "明川市/部门.yaml": "- 名称: 甲局\n- 名称: 乙局\n- 名称: 丙局\n",
};

const check = (name: string, severity: Check["severity"], finds: (title: string) => boolean): Check => ({
  name,
  severity,
  sentence: "试验",
  why: "试验。",
  kind: department as unknown as RecordKind,
  examples: { good: {}, bad: {} },
  *examine(record) {
    if (finds(record.title)) yield { message: `${record.title}不行`, place: record.place, hint: "改" };
  },
});

const breaksB = check("no-b", "error", (title) => title === "乙局");
const warnsAll = check("warns", "warning", () => true);
const notesAll = check("notes", "note", () => true);

test("stamps the code and the severity of the check on what it found", async () => {
  const { findings } = await checkContent(content, [breaksB]);
  expect(findings).toEqual([
    {
      code: "checks/no-b",
      severity: "error",
      message: "乙局不行",
      hint: "改",
      place: { file: "content/明川市/部门.yaml", line: 2, column: 3 },
    },
  ]);
});

test("takes out the record in error and says why; the others stay", async () => {
  const { records } = await checkContent(content, [warnsAll, breaksB, notesAll]);
  expect(records.all.map((one) => one.title)).toEqual(["明川市", "甲局", "丙局"]);
  expect(records.find("部门", { region: "明川市" }, "乙局")).toBeUndefined();
  expect(records.mayBeBroken("部门", "明川市", "乙局")).toBe(true);
  expect(records.brokenOf("部门", { region: "明川市" })).toMatchObject([
    { kind: "部门", region: "明川市", title: "乙局", names: ["乙局"], diagnostic: { code: "checks/no-b" } },
  ]);
});

test("warnings and notes take nothing out", async () => {
  const { records, findings } = await checkContent(content, [warnsAll, notesAll]);
  expect(findings).toHaveLength(6);
  expect(records.all).toHaveLength(4);
  expect(records.broken).toEqual([]);
});

test("a record breaks once, with its first error, however many it has", async () => {
  const { records, findings } = await checkContent(content, [
    warnsAll,
    breaksB,
    check("again", "error", (title) => title === "乙局"),
  ]);
  expect(findings.filter((one) => one.severity === "error")).toHaveLength(2);
  expect(records.broken.map((one) => one.diagnostic.code)).toEqual(["checks/no-b"]);
});

test("findings follow the records, then the list of checks", async () => {
  const { findings } = await checkContent(content, [notesAll, breaksB, warnsAll]);
  expect(findings.map((one) => `${one.code} ${one.message}`)).toEqual([
    "checks/notes 甲局不行",
    "checks/warns 甲局不行",
    "checks/notes 乙局不行",
    "checks/no-b 乙局不行",
    "checks/warns 乙局不行",
    "checks/notes 丙局不行",
    "checks/warns 丙局不行",
  ]);
});

test("a check with a kind sees that kind only, one without sees all", async () => {
  const seen: string[] = [];
  const { kind: _, ...everyKind } = check("every", "note", (title) => seen.push(title) > 0);
  await checkContent(content, [everyKind]);
  expect(seen).toEqual(["明川市", "甲局", "乙局", "丙局"]);
});

test("no records, no findings", () => {
  const empty = new Records([], []);
  expect(runChecks(empty, rulebook)).toEqual({ value: empty, diagnostics: [] });
});
