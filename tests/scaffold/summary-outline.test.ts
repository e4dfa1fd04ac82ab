// What the outline of a summary names is there: sentences that ship with the program, tables among the figures, each once.
import { expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { overallSentences, practices, results } from "../../src/scaffold/summary-outline.ts";
import { shippedTemplates } from "../shipped-templates.ts";

const sections = [...practices, ...results];
const sentences = [...overallSentences, ...sections.flatMap((section) => section.sentences)];

it("names every sentence for summaries, once", () => {
  const ofReports = [
    "抽评等次",
    "评价对象概况",
    "评价工作开展",
    "评价指标分析",
    "评价方法",
    "评价结论",
    "评价结论和得分",
    "评价问题和应用",
    "评价附件",
    "评价项目目标",
    "部门整体概况",
    "项目评价报告",
  ];
  const shipped = Object.keys(shippedTemplates)
    .filter((path) => path.startsWith("partials/"))
    .map((path) => path.slice("partials/".length, -".md.hbs".length))
    .filter((name) => !ofReports.includes(name));
  expect(sentences.toSorted()).toEqual(shipped.toSorted());
});

it("names tables that are figures", async () => {
  const { value: figures } = await readDefinitions(nodeWorld, "templates");
  const tables = sections.flatMap((section) => section.tables ?? []);
  expect(tables.filter((id) => figures.get(id)?.formula.type !== "list")).toEqual([]);
});
