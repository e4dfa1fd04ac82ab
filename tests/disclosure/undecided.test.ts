// What cannot be read may have said that something must not be published: then there is no site.
import { expect, it } from "vitest";
import { ofCode, walkSmall } from "../small-content.ts";

const broken = [
  { kind: "更正", text: "- {编号: c-1, 类型: 撤回}\n" },
  { kind: "公开审查", text: "- {范围: 全部的全部}\n" },
] as const;

it.each(broken)("a broken $kind keeps the site back, at its own place", async ({ kind, text }) => {
  const walked = await walkSmall({ records: { [`2023/${kind}.yaml`]: text }, prose: "总结。" });
  const found = ofCode(walked.found, "disclosure/undecided");
  expect(found.map(({ severity, place }) => [severity, place.file.endsWith(`2023/${kind}.yaml`), place.line])).toEqual([
    ["error", true, 1],
  ]);
  expect(walked.street.heldBack.map(({ code }) => code)).toContain("disclosure/undecided");
});

it("a sound one does not", async () => {
  const reviewed = "- {编号: r-1, 范围: [全部], 审查部门: 办公室, 审查日期: 2024-05-06, 结论: 同意公开}\n";
  const walked = await walkSmall({ records: { "2023/公开审查.yaml": reviewed }, prose: "总结。" });
  expect(walked.street.heldBack).toEqual([]);
});
