// Findings for other programs: the shape is a contract, and the same findings give the same bytes.
import { describe, expect, it } from "vitest";
import { error, note, warning } from "../../src/base/diagnostic.ts";
import { countsText } from "../../src/report/finding-counts.ts";
import { findingsJson } from "../../src/report/findings-json.ts";

const found = [
  warning("b/c", "提醒", { place: { file: "b.md", line: 3 } }),
  error("a/b", "错误", {
    place: { file: "a.yaml", line: 2, column: 5 },
    hint: "怎么办",
    related: [{ place: { file: "c.yaml", line: 1, column: 1 }, message: "参见" }],
  }),
  note("c/d", "说明", { place: { file: "x.xlsx", cell: "Sheet1!B7" } }),
];

describe("findings as JSON", () => {
  it("have exactly these keys, and leave out what is not known", () => {
    expect(JSON.parse(findingsJson(found))).toEqual({
      findings: [
        {
          code: "a/b",
          severity: "error",
          message: "错误",
          file: "a.yaml",
          line: 2,
          column: 5,
          hint: "怎么办",
          related: [{ message: "参见", file: "c.yaml", line: 1, column: 1 }],
        },
        { code: "b/c", severity: "warning", message: "提醒", file: "b.md", line: 3 },
        { code: "c/d", severity: "note", message: "说明", file: "x.xlsx", cell: "Sheet1!B7" },
      ],
      counts: { error: 1, warning: 1, note: 1 },
    });
  });

  it("do not depend on the order they were found in", () => {
    expect(findingsJson(found.toReversed())).toBe(findingsJson(found));
    expect(findingsJson(found).endsWith("}\n")).toBe(true);
  });

  it("are whole: no finding is left out, however many", () => {
    const many = Array.from({ length: 1000 }, (_, line) => error("a/b", "同", { place: { file: "a", line } }));
    const { findings, counts } = JSON.parse(findingsJson(many)) as { findings: unknown[]; counts: unknown };
    expect(findings).toHaveLength(1000);
    expect(counts).toEqual({ error: 1000, warning: 0, note: 0 });
  });

  it("none at all is a report too", () => {
    expect(JSON.parse(findingsJson([]))).toEqual({ findings: [], counts: { error: 0, warning: 0, note: 0 } });
  });
});

it.each([
  [[], "没有发现问题"],
  [found, "3处：1个错误、1个提醒、1个说明，涉及3个文件"],
  [found.slice(0, 1), "1个提醒"],
])("counts read %#", (findings, text) => expect(countsText(findings)).toBe(text));
