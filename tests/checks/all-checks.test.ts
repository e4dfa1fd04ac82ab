// The list of checks is whole: every file in rules/ is in it, under its own name, once.
import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { allChecks } from "../../src/checks/all-checks.ts";

const folder = new URL("../../src/checks/rules/", import.meta.url);

test("every rule is in the list, named after its file", async () => {
  const files = (await readdir(folder)).map((file) => file.replace(/\.ts$/, ""));
  expect(allChecks.map((check) => check.name).sort()).toEqual(files.sort());
});

test("the file of a rule exports that rule and nothing else", async () => {
  for (const check of allChecks) {
    const exported = Object.values(await import(new URL(`${check.name}.ts`, folder).href));
    expect(exported).toEqual([check]);
  }
});
