// docs/校对规则.md says what the program checks: run npm run handbook after changing a check of texts.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { proofreadingHandbook } from "../../../src/document/proofreading/proofreading-handbook.ts";

it("is current: run npm run handbook after changing a check", () => {
  expect(readFileSync("docs/校对规则.md", "utf8")).toBe(proofreadingHandbook());
});
