// “抽评项目201个” typed into the summary: the check fails, at its line and column, with both numbers and where the right one is from.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copyOfContent, runLiangji } from "./run-liangji.ts";

const sentence = "市级部门共实施抽评项目201个。";

it("is an error for the command, for a person and for a program", async () => {
  const content = await copyOfContent();
  const file = join(content, "湖州市本级/2023/工作总结.md");
  const lines = (await readFile(file, "utf8")).split("\n");
  const heading = lines.findIndex((line) => line.startsWith("## 二"));
  lines.splice(heading, 0, sentence, "");
  await writeFile(file, lines.join("\n"));
  const line = heading + 1;
  const column = sentence.indexOf("201") + 1;
  const totals = (await readFile(join(content, "湖州市本级/2023/汇总.yaml"), "utf8")).split("\n");
  const origin = totals.findIndex((text) => text.includes("指标: 抽评项目数")) + 2;
  expect(totals[origin - 1]).toContain("数值: 200个");

  const said = await runLiangji(["check", "--content", content]);
  expect(said.exitCode).toBe(1);
  expect(said.out).toContain(`第${line}行第${column}列  错误  手写的“201个”与“抽评项目数”200个不一致`);
  expect(said.out).toMatch(
    new RegExp(`汇总\\.yaml:${origin}:\\d+ {2}200个来自汇总“抽评项目数”，数值为200个，来源：《`),
  );

  const { exitCode, out } = await runLiangji(["check", "--content", content, "--format", "json"]);
  expect(exitCode).toBe(1);
  const report = JSON.parse(out) as { findings: { severity: string; file: string }[]; counts: unknown };
  expect(report.counts).toMatchObject({ error: 1 });
  const ofRegion = report.findings.filter((one) => one.file.startsWith(join(content, "湖州市本级")));
  expect(ofRegion.map((one) => one.severity).toSorted()).toEqual(["error", "note"]);
  expect(report.findings.find((one) => one.severity === "error")).toMatchObject({
    code: "document/contradicted-number",
    file,
    line,
    column,
    related: [{ file: join(content, "湖州市本级/2023/汇总.yaml"), line: origin }, {}],
  });
});
