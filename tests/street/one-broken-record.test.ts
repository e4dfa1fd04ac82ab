// One record with a mistake among many: one located error, and everything that does not depend on it is still made.
import { expect, it } from "vitest";
import { isError } from "../../src/base/diagnostic.ts";
import { figureTexts, walk } from "./edited-content.ts";

const file = "content/湖州市本级/2023/绩效评价.yaml";
const spoil = (text: string): string => text.replace(/(名称: 服务业专项\n(?: {2}.*\n)*? {2}等次: )良/, "$1良妤");

it("stops what reads it, names it there, and lets the rest go on", async () => {
  const whole = await walk();
  const { value: street, diagnostics } = await walk({ [file]: spoil });

  const errors = diagnostics.filter(isError);
  expect(errors.map((one) => [one.code, one.place.file])).toEqual([["records/wrong-value", file]]);
  expect(errors[0]?.message).toContain("良妤");
  const [error] = errors;

  const usual = whole.diagnostics.map((one) => one.message);
  const notes = diagnostics.filter((one) => !isError(one) && !usual.includes(one.message));
  // The summary, the yearbook and the analysis of the year.
  expect(notes.map((one) => [one.code, one.place.file])).toEqual([
    ["pipeline/not-written", "content/湖州市本级/2023/工作总结.md"],
    ["pipeline/not-written", "content/湖州市本级/地区.yaml"],
    ["pipeline/not-written", "content/湖州市本级/地区.yaml"],
  ]);
  expect(notes[0]?.related).toEqual([{ place: error?.place, message: error?.message }]);

  const made = street.years.flatMap((year) => year.documents.map(({ document }) => document.id));
  const all = whole.value.years.flatMap((year) => year.documents.map(({ document }) => document.id));
  const stopped = ["huzhou/2023/summary", "huzhou/2023/yearbook", "huzhou/2023/analysis"];
  expect(made).toEqual(all.filter((id) => !stopped.includes(id)));

  const [before, after] = [figureTexts(whole.value, "湖州市本级"), figureTexts(street, "湖州市本级")];
  expect(after.get("抽评项目数")).toBe("200个");
  expect(after.has("重点评价项目数")).toBe(false);
  for (const [id, text] of after) expect([id, text]).toEqual([id, before.get(id)]);
});
