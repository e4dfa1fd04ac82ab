// docs/检查规则.md says what the checks are today.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allChecks } from "../../src/checks/all-checks.ts";
import { checksHandbook } from "../../src/checks/checks-handbook.ts";

it("the page in docs/ is current: run npm run handbook after changing a check", () => {
  expect(readFileSync("docs/检查规则.md", "utf8")).toBe(checksHandbook());
});

it("gives every check a chapter with its reason, its code and both examples", () => {
  const chapters = checksHandbook().split("\n## ").slice(1);
  expect(chapters.map((chapter) => chapter.split("\n")[0])).toEqual(allChecks.map((check) => check.sentence));
  for (const [index, { name, why }] of allChecks.entries()) {
    for (const part of [`checks/${name}`, why, "正确：", "会被指出："]) expect(chapters[index]).toContain(part);
  }
});
