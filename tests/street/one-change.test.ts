// One evaluation's 等次 changes in content: summary, table, list, page and figures follow, and nothing else moves.
import { describe, expect, it } from "vitest";
import { buildPublication } from "../../src/disclosure/build-publication.ts";
import type { Publication } from "../../src/disclosure/publication.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { documentText } from "../../src/document/plain-text.ts";
import type { Street } from "../../src/pipeline.ts";
import { renderHtml } from "../../src/writers/html-writer.ts";
import { figureTexts, walk } from "./edited-content.ts";

const file = "content/湖州市本级/2023/绩效评价.yaml";
/** 服务业专项: 良 becomes 优. */
const regrade = (text: string): string => text.replace(/(名称: 服务业专项\n(?: {2}.*\n)*? {2}等次: )良/, "$1优");

const before = await walk();
const after = await walk({ [file]: regrade });

const documentsOf = (street: Street): readonly DocumentTree[] =>
  street.years.flatMap((year) => year.documents.map(({ document }) => document));

/** The lines that differ, as [before, after]. */
function changedLines(one: string, two: string): readonly (readonly [string, string])[] {
  const [old, now] = [one.split("\n"), two.split("\n")];
  expect(now).toHaveLength(old.length);
  return old.flatMap((line, index) => (line === now[index] ? [] : [[line, now[index] ?? ""] as const]));
}

function publish(street: Street): Publication {
  return buildPublication(
    street.years.map(({ regionYear, figures, documents }) => ({
      regionYear,
      figures,
      documents: documents.map(({ document, plan }) => {
        const page = document.id.split("/").slice(2).join("/");
        const { html, outline } = renderHtml(document, { figureHref: () => undefined });
        return { document, subject: plan.subject, explains: true, page, html, outline, downloads: [] };
      }),
    })),
  );
}

/** Paths of the leaves that differ between two values of the same shape. */
function differences(one: unknown, two: unknown, path = ""): readonly string[] {
  if (typeof one !== "object" || one === null || typeof two !== "object" || two === null) {
    return one === two ? [] : [path];
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...keys].flatMap((key) =>
    differences((one as Record<string, unknown>)[key], (two as Record<string, unknown>)[key], `${path}/${key}`),
  );
}

describe("when 服务业专项 goes from 良 to 优", () => {
  it("nothing is wrong with either content, and the same is noted of both", () => {
    expect(before.diagnostics.filter((one) => one.severity === "error")).toEqual([]);
    expect(after.diagnostics).toEqual(before.diagnostics);
  });

  it("exactly the figures that count or list grades change", () => {
    const [old, now] = [figureTexts(before.value, "湖州市本级"), figureTexts(after.value, "湖州市本级")];
    const changed = [...old].filter(([id, text]) => now.get(id) !== text).map(([id]) => id);
    expect(changed.toSorted()).toEqual(
      [
        "重点评价优等项目数",
        "重点评价良等项目数",
        "重点评价结果",
        "评价清单",
        // What the 统计年表 and the 分析报告 count and list.
        "绩效评价年表",
        "财政评价优等数",
        "财政评价等次分布",
        "财政评价结果",
      ].toSorted(),
    );
    expect([now.get("重点评价优等项目数"), now.get("重点评价良等项目数")]).toEqual(["6个", "6个"]);
    expect([...figureTexts(after.value, "明川市")]).toEqual([...figureTexts(before.value, "明川市")]);
  });

  it("exactly the sentences and the row that say so change in the summary, and no document that says nothing of it", () => {
    const [old, now] = [documentsOf(before.value), documentsOf(after.value)];
    const changed = old.filter((one, index) => documentText(one) !== documentText(now[index] ?? one));
    expect(changed.map((one) => one.id).toSorted()).toEqual(
      ["huzhou/2023/analysis", "huzhou/2023/summary", "huzhou/2023/yearbook"].toSorted(),
    );
    const [was, is] = [old, now].map((list) => list.find((one) => one.id === "huzhou/2023/summary"));
    if (!was || !is) throw new Error("no summary");
    const lines = changedLines(documentText(was), documentText(is));
    expect(lines.map(([line]) => line.replace(/5个|7个|良$/g, "□"))).toEqual(
      lines.map(([, line]) => line.replace(/6个|优$/g, "□")),
    );
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toEqual([
      "6\t服务业专项\t湖州市发展和改革委员会\t良",
      "6\t服务业专项\t湖州市发展和改革委员会\t优",
    ]);
  });

  it("the public site changes in that evaluation, those figures and the summary's body, and nowhere else", () => {
    const [old, now] = [publish(before.value), publish(after.value)];
    const year = old.regions.findIndex((region) => region.id === "huzhou");
    const figures = old.regions[year]?.years[0]?.figures ?? [];
    const records = old.regions[year]?.years[0]?.records ?? [];
    const things = differences(old, now).map((path) => {
      const [, region, , , kind, index = ""] = path.slice(1).split("/");
      if (region !== String(year)) return path;
      if (kind === "figures") return figures[Number(index)]?.name;
      if (kind === "records") return records[Number(index)]?.title;
      return kind;
    });
    expect([...new Set(things)].toSorted()).toEqual(
      [
        "documents",
        "服务业专项",
        "绩效评价年表",
        "重点评价优等项目数",
        "重点评价良等项目数",
        "重点评价结果",
      ].toSorted(),
    );
  });
});
