// Findings: their shape, their order, and places as people read them.
import { expect, test } from "vitest";
import { compareDiagnostics, type Diagnostic, error, isError, note, warning } from "../../src/base/diagnostic.ts";
import { byText } from "../../src/base/order.ts";
import { Findings, outcome } from "../../src/base/outcome.ts";
import { comparePlaces, placeText } from "../../src/base/place.ts";

const place = { file: "a.yaml", line: 3, column: 5 };

test("a finding carries no empty hint and no empty list", () => {
  expect(error("x/y", "坏了", { place, hint: undefined, related: [] })).toEqual({
    severity: "error",
    code: "x/y",
    message: "坏了",
    place,
  });
  expect(Object.keys(warning("x/y", "坏了", { place }))).not.toContain("hint");
});

test("only errors are errors", () => {
  expect([error, warning, note].map((make) => isError(make("x/y", "坏了", { place })))).toEqual([true, false, false]);
});

test("places read file:line:column, or sheet and cell", () => {
  expect(placeText(place)).toBe("a.yaml:3:5");
  expect(placeText({ file: "a.yaml", line: 3 })).toBe("a.yaml:3");
  expect(placeText({ file: "a.yaml" })).toBe("a.yaml");
  expect(placeText({ file: "a.xlsx", cell: "自评!B7" })).toBe("a.xlsx#自评!B7");
});

test("findings are ordered by place, as numbers and not as text, then by code and message", () => {
  const at = (file: string, line: number, code: string, message = "坏了"): Diagnostic =>
    error(code, message, { place: { file, line } });
  const ordered = [
    at("a", 2, "x/z"),
    at("a", 10, "x/y", "甲"),
    at("a", 10, "x/y", "乙"),
    at("a", 10, "x/z"),
    at("b", 1, "a/a"),
  ];
  ordered.splice(1, 2, ...[at("a", 10, "x/y", "乙"), at("a", 10, "x/y", "甲")]);
  expect([...ordered].reverse().sort(compareDiagnostics)).toEqual(ordered);
  expect(comparePlaces({ file: "a" }, { file: "a", line: 1 })).toBeLessThan(0);
});

test("texts are ordered by code unit, whatever the locale", () => {
  expect(["b", "乙", "甲", "a", "B"].sort(byText((one) => one))).toEqual(["B", "a", "b", "乙", "甲"]);
});

test("findings of several outcomes gather in the order they came", () => {
  const findings = new Findings();
  const first = error("x/1", "一", { place });
  const second = note("x/2", "二", { place });
  expect(findings.take(outcome("value", [first]))).toBe("value");
  findings.add(new Set([second]));
  expect(findings.all).toEqual([first, second]);
});
