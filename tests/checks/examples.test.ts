// Every check's own examples: the good one passes, the bad one breaks exactly the rule it belongs to.
import { describe, expect, test } from "vitest";
import { allChecks } from "../../src/checks/all-checks.ts";
import { asLines, checkContent, codesOf } from "./check-content.ts";

describe.each(allChecks)("$name", (check) => {
  const code = `checks/${check.name}`;

  test("its good example has no findings", async () => {
    const { findings } = await checkContent(check.examples.good);
    expect(asLines(findings)).toEqual([]);
  });

  test("its bad example breaks this rule and no other", async () => {
    const { findings } = await checkContent(check.examples.bad);
    expect(codesOf(findings, code)).toEqual([code]);
  });

  test("its findings say where and what to do, in Chinese", async () => {
    const { findings } = await checkContent(check.examples.bad);
    for (const one of findings) {
      expect(one.severity).toBe(check.severity);
      expect(one.place.line).toBeGreaterThan(0);
      expect(one.hint).toMatch(/\p{Script=Han}/u);
      expect(one.message).not.toMatch(/undefined|NaN|\[object|“”/);
      expect(one.message).not.toMatch(/[。！]$/);
    }
  });

  test("it says what it defends and why", () => {
    expect(check.sentence).toMatch(/^[^。]+$/);
    expect(check.why).toMatch(/。$/);
    expect(Object.keys(check.examples.bad).sort()).not.toEqual([]);
  });
});
