// Every fact of the public document on 湖州市本级 2023 is a figure with the same value and unit.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import type { Figure, TableCell } from "../../src/figures/figure.ts";
import { FigureScope } from "../../src/figures/figure-engine.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import { rulebook } from "../rulebook.ts";
import { facts, keyEvaluations } from "./huzhou-facts.ts";

const document = "《2023年度湖州市本级预算绩效管理情况》";
const scope = { region: "湖州市本级", year: "2023" };

describe("湖州市本级 2023", async () => {
  const content = await readContent(nodeWorld, "content");
  const records = runChecks(gatherRecords(content.value).value, rulebook).value;
  const definitions = (await readDefinitions(nodeWorld, "templates")).value;
  const figures = new FigureScope(records, definitions, scope);

  const known = (id: string): Figure => {
    const result = figures.figure(id);
    if (result.status !== "known") throw new Error(`${id}: ${JSON.stringify(result)}`);
    return result.figure;
  };
  const rows = (id: string): readonly (readonly string[])[] => {
    const { value } = known(id);
    if (value.type !== "table") throw new Error(`${id} is no table`);
    return value.table.rows.map((row) => row.map((cell: TableCell) => cell.text));
  };
  const originsOf = (figure: Figure): readonly (string | undefined)[] => [
    ...figure.provenance.inputs.map((input) => input.source),
    ...figure.provenance.operands.flatMap((operand) => originsOf(known(operand))),
  ];

  it.each(facts)("$id $figure is $value$unit", ({ figure: id, value, unit }) => {
    const figure = known(id);
    if (figure.value.type !== "quantity") throw new Error(`${id} is no number`);
    const { quantity } = figure.value;
    expect([quantity.amount.toFixed(), quantity.unit, figure.text]).toEqual([value, unit, `${value}${unit}`]);
    expect([quantity.before, quantity.after]).toEqual([undefined, undefined]);
  });

  it.each(facts)("$id $figure names the document it is from", ({ figure: id }) => {
    const origins = originsOf(known(id));
    expect(origins).not.toEqual([]);
    expect(origins.filter((source) => !source?.startsWith(document))).toEqual([]);
  });

  it.each([
    "抽评优等占比",
    "抽评良等占比",
    "抽评中等占比",
    "抽评差等占比",
    "抽评和重点评价项目总数",
    "抽评和重点评价资金总额",
  ])("%s is computed, and agrees with what the document prints", (id) => {
    const { basis, crossCheck } = known(id).provenance;
    expect([basis, crossCheck]).toEqual(["计算", expect.stringContaining("一致")]);
  });

  it("counts the key evaluations and their departments from the records", () => {
    expect(["重点评价项目数", "重点评价部门数", "部门整体评价数"].map((id) => known(id).provenance.basis)).toEqual(
      Array(3).fill("台账"),
    );
  });

  it("lists the twelve key evaluations in the order of the document", () => {
    expect(rows("重点评价结果")).toEqual(keyEvaluations.map((row, index) => [String(index + 1), ...row]));
  });

  it("counts the grades of the key evaluations", () => {
    expect(["重点评价优等项目数", "重点评价良等项目数"].map((id) => known(id).text)).toEqual(["5个", "7个"]);
  });

  it("names the body evaluated as a whole", () => {
    expect(rows("部门整体评价结果")).toEqual([["1", "市文物保护管理所", "市文化广电旅游局", "优"]]);
  });

  it("contradicts itself nowhere", () => {
    for (const { figure } of facts) known(figure);
    expect(figures.diagnostics).toEqual([]);
  });

  it("cites the guiding document by its number in the summary", () => {
    const [summary] = records.named("工作总结", scope);
    expect(summary?.body?.text).toContain("（湖委发〔2019〕36号）");
  });

  it("puts every fact and both lists into the summary", () => {
    const [summary] = records.named("工作总结", scope);
    const text = summary?.body?.text ?? "";
    const asked = facts.filter(({ figure }) => !text.includes(`{{数 "${figure}"}}`)).map((fact) => fact.figure);
    expect(asked).toEqual([]);
    expect(text).toContain('{{表 "重点评价结果"}}');
    expect(text).toContain('{{表 "抽评等次分布"}}');
  });
});
