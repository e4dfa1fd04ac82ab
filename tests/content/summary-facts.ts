// The test that an annual summary says every fact of a public document, each as a figure or a citation, and types no statistic.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { Block, DocumentTree, Inline } from "../../src/document/document-tree.ts";
import { documentText } from "../../src/document/plain-text.ts";
import { walkStreet } from "../../src/pipeline.ts";
import type { ReportedDocument, ReportedFact } from "./reported-facts.ts";

/** A fact that is not one figure reading as the table of facts has it. */
export interface SaidOtherwise {
  /** The characters that carry the origin: 6 of 6～8个. */
  readonly linked: string;
  /** What a reader sees around them. */
  readonly words: string;
  /** Quoted from its source, not a figure. */
  readonly cited?: true;
}

export interface Summary {
  /** The public document whose facts it says. */
  readonly of: ReportedDocument;
  /** Of the document tree: shangyu/2021/summary. */
  readonly id: string;
  /** What else it must say, as a reader sees it; the cells of a row are apart by tabs. */
  readonly words: readonly string[];
  /** By the id of the fact. */
  readonly otherwise?: Readonly<Record<string, SaidOtherwise>>;
}

const folders = { content: "content", templates: "templates", out: "dist" };
const { value: street, diagnostics } = await walkStreet(nodeWorld, folders);
const documents = street.years.flatMap((year) => year.documents.map(({ document }) => document));

function inlinesIn(block: Block): readonly Inline[] {
  switch (block.type) {
    case "heading":
      return block.children;
    case "paragraph":
      return [...(block.lead?.children ?? []), ...block.children];
    case "table":
      return block.rows.flat(2);
    case "chart":
      return block.table.rows.flat(2);
    case "list":
      return block.items.flat().flatMap(inlinesIn);
    case "blockquote":
      return block.children.flatMap(inlinesIn);
    case "thematicBreak":
      return [];
  }
}

/** 6000余个, but 300万元以上: 余 stands before the unit, 以上 behind it. */
function asRead({ before, value, unit, after }: ReportedFact): string {
  const measured = after === "以上" ? [value, unit, after] : [value, after, unit];
  return [before, ...measured].join("");
}

/** Names of documents, 文号, years and “1+N” may be typed. */
const notStatistics = /《[^》]*》|〔\d{4}〕\d+号|20\d{2}(?:—20\d{2})?年|\d\+N/g;

export function describeSummary({ of, id, words, otherwise = {} }: Summary): void {
  describe(`${id} says what ${of.title} says`, () => {
    const summary = (): DocumentTree => {
      const found = documents.find((document) => document.id === id);
      if (!found) throw new Error(`no document ${id}`);
      return found;
    };
    const inlines = (): readonly Inline[] => summary().blocks.flatMap(inlinesIn);

    it.each(of.facts)("$id $figure", (fact) => {
      const said = otherwise[fact.id];
      if (said) expect(documentText(summary())).toContain(said.words);
      const wanted = said?.linked ?? asRead(fact);
      const found = inlines().flatMap((node) => {
        if (said?.cited) return node.type === "citation" && node.text === wanted ? [node.source] : [];
        return node.type === "figureReference" && node.figure === fact.figure ? [node.text] : [];
      });
      expect(found.length).toBeGreaterThan(0);
      const fits = (one: string): boolean => (said?.cited ? one.startsWith(of.title) : one === wanted);
      expect(found.filter((one) => !fits(one))).toEqual([]);
    });

    it("says what the facts are about", () => {
      const text = documentText(summary());
      expect(words.filter((one) => !text.includes(one))).toEqual([]);
    });

    it("types no statistic, and nothing is found wrong with it", () => {
      const prose = summary().blocks.filter(({ type }) => type !== "table");
      const typed = prose.flatMap(inlinesIn).flatMap((node) => (node.type === "text" ? [node.value] : []));
      expect(typed.join("\n").replace(notStatistics, "")).not.toMatch(/\d/);
      const { file } = summary().place;
      expect(diagnostics.filter(({ place }) => place.file === file)).toEqual([]);
    });
  });
}
