// The documents of content/ as readers get them: the same text in every format, and every fact of 湖州市本级 2023 in each.
import { describe, expect, it } from "vitest";
import { compareDiagnostics } from "../../src/base/diagnostic.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import { textAndAnnexes } from "../../src/document/annexes.ts";
import type { Block, DocumentTree, Inline } from "../../src/document/document-tree.ts";
import { surroundings } from "../../src/document/letterhead-text.ts";
import { blockText } from "../../src/document/plain-text.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { documentNumber, facts, keyEvaluations } from "../content/huzhou-facts.ts";
import { type Format, formats } from "../writers/formats.ts";
import { visible } from "../writers/hostile-text.ts";

const { value: street, diagnostics } = await walkStreet(nodeWorld, {
  content: "content",
  templates: "templates",
  out: "dist",
});
const documents = street.years.flatMap((year) => year.documents.map(({ document }) => document));
const summary = documents.find((document) => document.id === "huzhou/2023/summary");

interface Prepared {
  readonly format: Format;
  readonly render: Format["render"];
}

async function textIn({ format, render }: Prepared, document: DocumentTree): Promise<string> {
  const { bytes, diagnostics: found } = await render(document);
  if (bytes === undefined) throw new Error(found.map((one) => one.message).join("\n"));
  return visible(await format.read(bytes, document));
}

/** Overdue is overdue: the made-up city shows what its bureau would be told, and two findings it has waived. */
const toldOfMingchuan = [
  ["note", "checks/unfinished-rectifications-are-not-overdue", "content/明川市/2023/整改.yaml"],
  ["warning", "checks/unfinished-rectifications-are-not-overdue", "content/明川市/2023/整改.yaml"],
  ["note", "checks/projects-go-through-their-life-cycle", "content/明川市/2023/项目.yaml"],
  ["warning", "checks/unfinished-rectifications-are-not-overdue", "content/明川市/2024/整改.yaml"],
  ["warning", "checks/unfinished-rectifications-are-not-overdue", "content/明川市/2024/整改.yaml"],
];

it("content/ has nothing wrong: 明川市 has overdue matters, and one rate is noted that a document prints as from unrounded amounts", () => {
  const told = [...diagnostics].sort(compareDiagnostics);
  const [invented, others] = [true, false].map((ours) =>
    told.filter(({ place }) => place.file.startsWith("content/明川市/") === ours),
  );
  expect(invented?.map(({ severity, code, place }) => [severity, code, place.file])).toEqual(toldOfMingchuan);
  expect(others?.map(({ severity, code, place, message }) => [severity, code, place.file, message])).toEqual([
    [
      "note",
      "figures/within-rounding",
      "content/绍兴市上虞区/2021/汇总.yaml",
      "“事前评估核减率”汇总填报16.39%，与所列数据一致（四舍五入范围内），由所列数据计算为16.38%",
    ],
  ]);
});

it("makes the annual summaries of five real places and years and two of 明川市, and evaluation reports of 明川市 alone", () => {
  const ids = documents.map((document) => document.id);
  expect(ids.filter((id) => id.endsWith("/summary")).sort()).toEqual([
    "gongshu/2023/summary",
    "hangzhou/2019/summary",
    "hangzhou/2022/summary",
    "huzhou/2023/summary",
    "mingchuan/2023/summary",
    "mingchuan/2024/summary",
    "shangyu/2021/summary",
  ]);
  expect(ids.filter((id) => id.endsWith("-report")).every((id) => id.startsWith("mingchuan/"))).toBe(true);
  expect(ids.filter((id) => id.endsWith("-report")).length).toBeGreaterThan(0);
});

const prepared: readonly Prepared[] = await Promise.all(
  formats.map(async (format) => ({ format, render: await format.prepare(documents) })),
);

/** What a format shows of a document; a page leaves 发文机关标志, 署名 and 成文日期 to the site. */
function expected(format: Format, document: DocumentTree): readonly string[] {
  const { aboveTitle, belowTitle, closing, imprint } = surroundings(document);
  const onPage = format.name === "html";
  const left = onPage ? [document.issuer, document.date] : [];
  // A report names its issuer on the cover.
  const signed = document.profile === "report" ? [] : closing.filter((line) => !left.includes(line));
  const { text, annexes } = textAndAnnexes(document.blocks);
  return [
    ...(onPage ? [] : aboveTitle),
    document.title,
    [...belowTitle, ...text.map(blockText)].join("\n"),
    ...signed,
    annexes.map(blockText).join("\n"),
    ...imprint,
  ];
}

describe.each(prepared)("$format.name", (one) => {
  it.each(documents)("$title reads the same as its tree", async (document) => {
    const text = await textIn(one, document);
    let from = 0;
    for (const part of expected(one.format, document).map(visible)) {
      const found = text.indexOf(part, from);
      if (found < 0) expect(text.slice(from)).toContain(part);
      from = found + part.length;
    }
  });

  it("shows every fact of 湖州市本级 with its value and unit, and the twelve evaluations in order", async () => {
    if (!summary) throw new Error("no summary of 湖州市本级");
    const text = await textIn(one, summary);
    expect(facts.filter(({ value, unit }) => !text.includes(`${value}${unit}`)).map((fact) => fact.id)).toEqual([]);
    expect(text).toContain(documentNumber);
    const rows = keyEvaluations.map(([name, department, grade], index) =>
      visible(`${index + 1}${name}${department}${grade}`),
    );
    const places = rows.map((row) => text.indexOf(row));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("the summary of 湖州市本级", () => {
  const inlines = (blocks: readonly Block[]): readonly Inline[] =>
    blocks.flatMap((block): readonly Inline[] => {
      if (block.type === "paragraph") return [...(block.lead?.children ?? []), ...block.children];
      if (block.type === "table") return block.rows.flat(2);
      return block.type === "heading" ? block.children : [];
    });

  it("states every fact as a figure", () => {
    const references = inlines(summary?.blocks ?? []).filter((node) => node.type === "figureReference");
    const stated = new Map(references.map((node) => [node.figure, node.text]));
    const missing = facts.filter(({ figure, value, unit }) => stated.get(figure) !== `${value}${unit}`);
    expect(missing.map((fact) => fact.id)).toEqual([]);
  });
});
