// Addresses: relative from every depth, unique, and safe in a link.
import { describe, expect, it } from "vitest";
import { documentAddress, figureAddress, homeAddress, linksFrom } from "../../site/address.ts";
import { checkAddresses } from "../../site/check-addresses.ts";
import type { Publication } from "../../src/disclosure/publication.ts";
import { publicationFixture } from "./publication-fixture.ts";

describe("linksFrom", () => {
  it.each([
    ["index.html", "./huzhou/2023/figures/a.html"],
    ["huzhou/index.html", "../huzhou/2023/figures/a.html"],
    ["huzhou/2023/summary.html", "../../huzhou/2023/figures/a.html"],
    ["huzhou/2023/evaluations/k-1.html", "../../../huzhou/2023/figures/a.html"],
  ])("goes from %s up to the root and down", (page, expected) => {
    expect(linksFrom(page)(figureAddress("huzhou/2023", "a"))).toBe(expected);
  });

  it("leads to a record's own figure at its place on the page of its numbers", () => {
    expect(figureAddress("huzhou/2023", "of-evaluation-k-1/field-amount")).toBe(
      "huzhou/2023/figures/of-evaluation-k-1.html#field-amount",
    );
  });

  it("means the page a browser would open", () => {
    const page = documentAddress("huzhou/2023", "evaluations/k-1");
    const opened = new URL(linksFrom(page)(homeAddress), `https://site.example/some/folder/${page}`);
    expect(opened.pathname).toBe("/some/folder/index.html");
  });
});

describe("checkAddresses", () => {
  const [huzhou, mingchuan] = publicationFixture.regions;
  if (huzhou === undefined || mingchuan === undefined) throw new Error("the fixture has two regions");
  const one = (region: Partial<typeof huzhou>): Publication => ({ regions: [{ ...huzhou, ...region }] });

  it("accepts what the pipeline publishes", () => {
    expect(() => checkAddresses(publicationFixture)).not.toThrow();
  });

  it.each(["javascript:alert(1)", "../up", "a b", "湖州", "", "-x", "a//b", "a?b"])("refuses the name “%s”", (id) => {
    expect(() => checkAddresses(one({ id }))).toThrow("含有不能用的字符");
  });

  it("refuses a document on the page of an evaluation", () => {
    const [year] = huzhou.years;
    const [document] = year?.documents ?? [];
    if (year === undefined || document === undefined) throw new Error("the fixture has a document");
    const clashing = { ...year, documents: [{ ...document, page: "evaluations/key-04" }] };
    expect(() => checkAddresses(one({ years: [clashing] }))).toThrow(
      "“社区阵地建设”和“湖州市本级2023年度预算绩效管理工作总结”用了同一个网址 huzhou/2023/evaluations/key-04.html",
    );
  });
});
