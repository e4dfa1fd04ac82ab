// Whatever stands in a table, it is understood, asked about or reported: nothing crashes, and what is asked can be answered in a file.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkImported } from "../../../src/exchange/matching/check-imported.ts";
import { emptyMapping } from "../../../src/exchange/matching/mapping.ts";
import { mappingIn } from "../../../src/exchange/matching/mapping-in.ts";
import { questionsToMapping } from "../../../src/exchange/matching/questions-to-mapping.ts";
import { recordsInTables } from "../../../src/exchange/matching/records-in-tables.ts";
import { allKinds } from "../../../src/records/all-kinds.ts";
import { Records } from "../../../src/records/records.ts";
import { found, type Typed } from "./found.ts";

const words = fc.constantFrom(
  "编号",
  "项目名称",
  "项目编号",
  "得分",
  "三级指标",
  "分值",
  "年度资金总额",
  "其中：当年财政拨款",
  "全年预算数",
  "执行率",
  "等次",
  "时限",
  "来源",
  "序号",
  "指标1",
  "__proto__",
  "constructor",
  "示例",
  "（）",
  "- a: {b}\n# c",
  "\u2028\u0085\u0000\ufeff",
);
const text = fc.oneof(words, fc.string({ unit: "binary", maxLength: 12 }), fc.constant("长".repeat(5000)));
const cell: fc.Arbitrary<Typed> = fc.oneof(
  fc.constant(null),
  text,
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => ({ text: String(number), type: "number" as const })),
  fc.constantFrom("#N/A", "#REF!").map((code) => ({ text: code, type: "error" as const })),
  fc.record({ text, type: fc.constantFrom("text", "number", "date", "truth"), format: text }),
);
const table = fc.record({
  sheet: fc.oneof(text, fc.constantFrom(...allKinds.map(({ name }) => name), "绩效自评·指标", "绩效抽评·问题")),
  above: fc.array(text, { maxLength: 2 }),
  labels: fc.dictionary(text, cell, { maxKeys: 3 }),
  heads: fc.array(text, { minLength: 1, maxLength: 7 }),
  rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }),
  totals: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 2 }),
  continued: fc.array(fc.constantFrom("1:0", "1:1", "2:0", "3:2"), { maxLength: 3 }),
});

describe("any table", () => {
  it("is understood or reported", () => {
    const kinds = fc.option(fc.constantFrom(...allKinds.map(({ name }) => name)), { nil: undefined });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 3 }), kinds, (tables, kind) => {
        const asked = {
          region: "测试市",
          year: "2024",
          records: new Records([], []),
          mapping: emptyMapping,
          ...(kind && { kind }),
        };
        const { value } = recordsInTables(tables.map(found), asked);
        checkImported(value.records);
        const file = questionsToMapping(emptyMapping, value.questions);
        const { value: mapping, diagnostics } = mappingIn("导入对照.yaml", new TextEncoder().encode(file));
        expect(diagnostics).toEqual([]);
        const again = recordsInTables(tables.map(found), { ...asked, mapping });
        expect(again.value.questions.map(({ subject }) => subject)).toEqual(
          value.questions.map(({ subject }) => subject),
        );
      }),
      { numRuns: 120 },
    );
  });
});
