// Findings that travel between threads come out as they went in, and a text they share travels once.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { packFindings, unpackFindings } from "../../../src/province/records/packed-findings.ts";

const text = fc.string({ unit: "grapheme" });
const count = fc.integer({ min: 1, max: 4_000_000_000 });
const place = fc.record({ file: text, line: count, column: count, cell: text }, { requiredKeys: ["file"] });
const related = fc.array(fc.record({ place, message: text }), { minLength: 1, maxLength: 3 });
const finding = fc.record(
  {
    code: text,
    severity: fc.constantFrom("error", "warning", "note"),
    message: text,
    place,
    hint: text,
    related,
    unquoted: fc.constant(true),
  },
  { requiredKeys: ["code", "severity", "message", "place"] },
) as fc.Arbitrary<Diagnostic>;

it("whatever they say", () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      expect(unpackFindings(structuredClone(packFindings(findings)))).toEqual(findings);
    }),
  );
});

it("ten thousand that are alike are little more than their lines", () => {
  const findings = Array.from(
    { length: 10_000 },
    (_, line): Diagnostic => ({
      code: "checks/one",
      severity: "warning",
      message: "同一句话",
      hint: "同样的办法",
      place: { file: "content/甲县/项目.yaml", line: line + 1, column: 3 },
    }),
  );
  const { texts, numbers } = packFindings(findings);
  expect(texts).toHaveLength(4);
  expect(numbers.length).toBe(10_000 * 10);
});
