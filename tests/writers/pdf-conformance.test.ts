// The PDF of every profile keeps PDF/A and PDF/UA by the objects in it, and says so; what a reader without eyes gets is the document.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { profiles } from "../../src/document/document-tree.ts";
import { everyNode } from "./every-node.ts";
import { bytesOf, documentOf, hanText, heading, paragraph, text } from "./pdf/writing.ts";
import { archivalProblems, claimOf, metadataOf } from "./pdf-conformance/archival-rules.ts";
import { isText, PdfFile } from "./pdf-conformance/file.ts";
import { fontProblems } from "./pdf-conformance/font-rules.ts";
import { structureProblems } from "./pdf-conformance/structure-rules.ts";
import { nodesOf, textReader } from "./pdf-conformance/tree.ts";
import { readable } from "./pdf-conformance/values.ts";

const problemsOf = (file: PdfFile): readonly string[] => [
  ...archivalProblems(file),
  ...fontProblems(file),
  ...structureProblems(file),
];

const fileOf = async (...args: Parameters<typeof bytesOf>): Promise<PdfFile> => new PdfFile(await bytesOf(...args));

describe.each(profiles)("%s", async (profile) => {
  const file = await fileOf(everyNode(profile));

  test("breaks no rule of what it claims", () => {
    expect(problemsOf(file)).toEqual([]);
  });

  test("claims part 3 with data inside, part 2 without, both readable by all", () => {
    expect(claimOf(file)).toEqual({ part: profile === "report" ? 3 : 2, level: "A", accessible: true });
  });
});

interface Tampering {
  readonly rule: string;
  readonly from: string;
  /** Of the same length, so that everything stays in its place. */
  readonly to: string;
  /** Only where it stands first. */
  readonly once?: true;
}

const tampered: readonly Tampering[] = [
  { rule: "6.1.2 header", from: "%PDF-1.7\n%", to: "%PDF-1.7\n " },
  { rule: "6.1.3 identity", from: "/ID [<", to: "/XX [<" },
  { rule: "6.2.3 output intent", from: "/S /GTS_PDFA1", to: "/S /GTS_PDFX1" },
  { rule: "6.3.2 flags of an annotation", from: "/F 4\n", to: "/F 0\n" },
  { rule: "6 catalog AA", from: "/Type /Catalog", to: "/AA /Catalogue" },
  { rule: "6.6.4 claim", from: "<pdfaid:part>3<", to: "<pdfaid:part>9<" },
  { rule: "6.8 attachments", from: "<pdfaid:part>3<", to: "<pdfaid:part>2<" },
  { rule: "6.8 relationship of an attachment", from: "/AFRelationship /Data", to: "/AFRelationship /Date" },
  { rule: "6.2.11.3.2 map of glyphs", from: "/CIDToGIDMap /Identity", to: "/CIDToGIDMap /Identitx" },
  { rule: "6.2.11.5 width of glyph", from: "/W [0 [", to: "/W [1 [" },
  { rule: "6.2 marked", from: "/Marked true", to: "/Marked null" },
  { rule: "7.1 title shown", from: "/DisplayDocTitle true", to: "/DisplayDocTitle null" },
  { rule: "7.1 parent of", from: "/S /H2\n/P ", to: "/S /H2\n/Q " },
  { rule: "7.1 H2", from: "/S /H2\n", to: "/S /H3\n" },
  { rule: "7.2 language", from: "/Lang (zh-CN)", to: "/Lang (xx-XX)" },
  { rule: "7.2 TR in", from: "/S /Table\n", to: "/S /Tible\n" },
  { rule: "7.4.2 H3", from: "/S /H2\n", to: "/S /H3\n" },
  { rule: "7.5 scope of TH", from: "/Scope /Column", to: "/Scope /Colunm" },
  { rule: "7.5 a table with rows", from: "/O /Table\n/Scope /Column", to: "/ColSpan 2/Scope /Column", once: true },
  { rule: "7.18.3 order of tabs", from: "/Tabs /S", to: "/Tabs /R" },
  { rule: "7.18.5 a link without words", from: "/Contents (", to: "/Contemts (" },
  { rule: "14.7.4.4 the way back to an element", from: "/StructParent 2\n", to: "/StructParent 3\n" },
  { rule: "5 claim", from: "<pdfuaid:part>1<", to: "<pdfuaid:part>2<" },
];

const whole = Buffer.from(await bytesOf(everyNode("report"))).toString("latin1");

test.each(tampered)("the rules see what breaks $rule", ({ rule, from, to, once }) => {
  expect(whole, `the file says ${from}`).toContain(from);
  expect(to).toHaveLength(from.length);
  const text = once === true ? whole.replace(from, to) : whole.replaceAll(from, to);
  const problems = problemsOf(new PdfFile(Buffer.from(text, "latin1")));
  expect(problems.join("\n")).toContain(rule);
});

describe("the structure", () => {
  test("is the document, in its order", async () => {
    const file = await fileOf(
      documentOf([
        paragraph("起头。"),
        heading(1, "一、甲"),
        heading(3, "1.跳过一级"),
        {
          type: "list",
          start: 1,
          items: [[paragraph("第一项；")], [{ type: "list", items: [[paragraph("子项。")]] }]],
        },
        { type: "blockquote", children: [paragraph("引文。")] },
        paragraph("见", { type: "link", url: "https://example.gov.cn/", children: [text("门户网站")] }, "。"),
        {
          type: "table",
          caption: "表1 名称",
          unitNote: "单位：个",
          columns: [
            { title: "等次", align: "left", weight: 1 },
            { title: "个数", align: "right", weight: 1 },
          ],
          rows: [
            [[text("优")], [text("68")]],
            [[], [text("7")]],
          ],
        },
      ]),
    );
    const textOf = textReader(file);
    const leaves = nodesOf(file).filter(({ children }) => children.every(({ type }) => type === "Link"));
    const path = ({ type, parent }: (typeof leaves)[number]): string =>
      parent === undefined || parent.type === "Document" ? type : `${path(parent)} ${type}`;
    expect(leaves.map((node) => [path(node), textOf(node)])).toEqual([
      ["H1", "关于预算绩效管理情况的说明"],
      ["P", "起头。"],
      ["H2", "一、甲"],
      ["H3", "1.跳过一级"],
      ["L LI LBody P", "1.第一项；"],
      ["L LI LBody P", "2."],
      ["L LI LBody L LI LBody P", "— 子项。"],
      ["BlockQuote P", "引文。"],
      ["P", "见门户网站。"],
      ["P Link", "门户网站"],
      ["Table Caption P", "表1 名称"],
      ["Table Caption P", "单位：个"],
      ["Table TR TH", "等次"],
      ["Table TR TH", "个数"],
      ["Table TR TD", "优"],
      ["Table TR TD", "68"],
      ["Table TR TD", ""],
      ["Table TR TD", "7"],
    ]);
  });

  test("has a paragraph over two pages as one, and the head of a table on every page once", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [[text(`第${index + 1}行`)]]);
    const columns = [{ title: "独一无二的表头", align: "left", weight: 1 }] as const;
    const file = await fileOf(documentOf([paragraph(hanText(28 * 30)), { type: "table", columns, rows }]));
    const textOf = textReader(file);
    const nodes = nodesOf(file);
    const long = nodes.filter(({ type }) => type === "P").map(textOf);
    expect(long).toEqual([hanText(28 * 30)]);
    const pages = nodes
      .filter(({ type }) => type === "P")
      .flatMap(({ holds }) => holds.map((one) => String(one).split("/")[0]));
    expect(new Set(pages).size).toBe(2);
    expect(file.pages.length).toBeGreaterThan(3);
    expect(nodes.filter(({ type }) => type === "TH").map(textOf)).toEqual(["独一无二的表头"]);
    expect(nodes.filter(({ type }) => type === "TD").map(textOf)).toEqual(rows.map((_, index) => `第${index + 1}行`));
  });

  test("is what another reader finds on the page", async () => {
    const bytes = await bytesOf(documentOf([heading(1, "一、甲"), paragraph("正文。")]));
    const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
    const page = await (await task.promise).getPage(1);
    const tree = await page.getStructTree();
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = new Map<string, string>();
    let open = "";
    for (const item of items) {
      if ("str" in item) texts.set(open, (texts.get(open) ?? "") + item.str);
      else open = item.id ?? "";
    }
    type Found = { role?: string; children?: Found[]; type?: string; id?: string };
    const told = ({ role = "", children = [], id }: Found): unknown[] =>
      id !== undefined
        ? [texts.get(id)]
        : children.flatMap(told).map((one) => (typeof one === "string" ? [role, one] : one));
    expect(told(tree as Found)).toEqual([
      ["H1", "关于预算绩效管理情况的说明"],
      ["H2", "一、甲"],
      ["P", "正文。"],
    ]);
    await task.destroy();
  });
});

describe("what the file says of itself", async () => {
  const title = "关于“甲<乙>&丙”的说明";
  const file = await fileOf(
    documentOf([paragraph("正文。")], { title, date: "2024年3月12日", issuer: "明川市财政局" }),
  );
  const packet = metadataOf(file);
  const info = file.dictionary(file.trailer.get("Info"));

  test("is the same in both places", () => {
    const said = file.resolve(info.get("Title"));
    expect(isText(said) && readable(said)).toBe(title);
    expect(packet).toContain('<rdf:li xml:lang="zh-CN">关于“甲&lt;乙&gt;&amp;丙”的说明</rdf:li>');
    expect(packet).toContain("<dc:creator><rdf:Seq><rdf:li>明川市财政局</rdf:li>");
  });

  test("carries the date of the document, never the day it is made", () => {
    const created = file.resolve(info.get("CreationDate"));
    expect(isText(created) && created.stored).toBe("D:20240312000000Z");
    expect([...packet.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].map(([day]) => day)).toEqual(
      Array.from({ length: 3 }, () => "2024-03-12T00:00:00Z"),
    );
  });
});

test("bookmarks lead to their heading", async () => {
  const bytes = await bytesOf(documentOf([paragraph(hanText(28 * 12)), heading(1, "一、在页中")]));
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const [bookmark] = await document.getOutline();
  const [, , left, top] = (bookmark?.dest ?? []) as unknown[];
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const line = items.find((item) => "str" in item && item.str.includes("在页中"));
  const baseline = line !== undefined && "transform" in line ? (line.transform[5] as number) : 0;
  expect(left).toBe(0);
  expect(top).toBeGreaterThan(baseline);
  expect(top).toBeLessThan(baseline + 29);
  await task.destroy();
});
