// One evaluation's 等次 changes in content/: the comparison tells exactly the figures and sentences that follow, and that record as their cause.
import { expect, it } from "vitest";
import { compareBuilds } from "../../../src/trace/changes/compare-builds.ts";
import { walk } from "../../street/edited-content.ts";
import { snapshotOf } from "../snapshot-of.ts";

const file = "content/湖州市本级/2023/绩效评价.yaml";
/** 服务业专项: 良 becomes 优. */
const regrade = (text: string): string => text.replace(/(名称: 服务业专项\n(?: {2}.*\n)*? {2}等次: )良/, "$1优");

it("服务业专项 from 良 to 优", async () => {
  const [before, after] = [snapshotOf((await walk()).value), snapshotOf((await walk({ [file]: regrade })).value)];
  const { documents, added, removed, same, causes } = compareBuilds(before, after);
  expect([added, removed, same]).toEqual([[], [], before.documents.length - 3]);
  expect(documents.map(({ id }) => id).sort()).toEqual([
    "huzhou/2023/analysis",
    "huzhou/2023/summary",
    "huzhou/2023/yearbook",
  ]);
  const summary = documents.find(({ id }) => id === "huzhou/2023/summary");
  expect(
    summary?.figures.map(({ id, before: old, after: now }) => [
      id,
      old?.includes("|") ? "表" : old,
      now?.includes("|") ? "表" : now,
    ]),
  ).toEqual([
    ["重点评价优等项目数", "5个", "6个"],
    ["重点评价结果", "表", "表"],
    ["重点评价良等项目数", "7个", "6个"],
  ]);
  // Two sentences with both counts, and the row of the evaluation.
  expect(summary?.sentences).toHaveLength(3);
  for (const { before: old, after: now } of summary?.sentences.slice(0, 2) ?? []) {
    expect(old?.text).toMatch(/优.*5个.*良.*7个/);
    expect(now?.text).toBe(old?.text.replace("5个", "6个").replace("7个", "6个"));
  }
  const row = summary?.sentences[2];
  expect([row?.before?.text, row?.after?.text]).toEqual([
    "6 | 服务业专项 | 湖州市发展和改革委员会 | 良",
    "6 | 服务业专项 | 湖州市发展和改革委员会 | 优",
  ]);
  expect(causes).toMatchObject([
    {
      type: "record",
      record: { kind: "绩效评价", title: "服务业专项", file },
      fields: [{ key: "等次", before: "良", after: "优" }],
    },
  ]);
  for (const { causes: own } of [...(summary?.figures ?? []), ...(summary?.sentences ?? [])]) {
    expect(own).toMatchObject([{ type: "record", record: { title: "服务业专项" } }]);
  }
});
