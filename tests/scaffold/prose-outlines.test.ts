// What the outlines point at is there: figures, partials, and a form only for kinds with prose.
import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { isOutline } from "../../src/reading/unfilled.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import { outlineOf } from "../../src/scaffold/prose-outlines.ts";

it("every kind with prose has one, and no other kind", () => {
  const withOutline = allKinds.filter((kind) => outlineOf(kind.name) !== "");
  expect(withOutline.map((kind) => kind.name)).toEqual(allKinds.filter((kind) => kind.prose).map((kind) => kind.name));
});

it("the figures and partials they name exist", async () => {
  const { value: figures } = await readDefinitions(nodeWorld, "templates");
  const partials = await readdir("templates/partials");
  const named = (pattern: RegExp) =>
    allKinds.flatMap(({ name }) => [...outlineOf(name).matchAll(pattern)].map(([, one = ""]) => one));
  const examples = named(/\{\{#?(?:数|有) "(.+?)"\}\}/g).filter((one) => one !== "口径名");
  expect(examples.length).toBeGreaterThan(2);
  expect(examples.filter((one) => !figures.has(one))).toEqual([]);
  expect(named(/\{\{> (\S+?)\}\}/g).map((one) => partials.includes(`${one}.md.hbs`))).toEqual([true, true]);
});

it.each([
  [outlineOf("绩效评价"), true],
  [outlineOf("工作总结"), true],
  ["", true],
  ["## 一、总体情况\n\n一句话。\n", false],
  ["{{!-- 提示 --}}一句话。", false],
  ["{{!-- 没有结束的提示", false],
  ['{{数 "抽评项目数"}}', false],
])("%j has nothing written in it: %j", (body, expected) => expect(isOutline(body)).toBe(expected));

it("a body of nothing but hints without end is read in a moment", () => {
  expect(isOutline("{{!--甲".repeat(300_000))).toBe(false);
});
