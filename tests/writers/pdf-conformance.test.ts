// The PDF of every profile keeps PDF/A and PDF/UA by the objects in it, and claims what it keeps and no more.
import { createRequire } from "node:module";
import { Font } from "fonteditor-core";
import { describe, expect, test } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { World } from "../../src/base/world.ts";
import { profiles } from "../../src/document/document-tree.ts";
import { cutFont } from "../../src/writers/fonts/cut-font.ts";
import { everyNode } from "./every-node.ts";
import { bareWorld, bytesOf, documentOf, paragraph } from "./pdf/writing.ts";
import { archivalProblems, claimOf, metadataOf } from "./pdf-conformance/archival-rules.ts";
import { isText, PdfFile } from "./pdf-conformance/file.ts";
import { fontProblems } from "./pdf-conformance/font-rules.ts";
import { structureProblems } from "./pdf-conformance/structure-rules.ts";
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

/** A font of a bureau in which 甲 stands at a code that means nothing to others. */
async function fontWithOwnCode(): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve(
    "@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf",
  );
  const cut = await cutFont(
    await nodeWorld.readBytes(file),
    [..."甲"].map((character) => character.charCodeAt(0)),
  );
  const font = Font.create(Buffer.from(cut), { type: "ttf" });
  const glyphs = font
    .get()
    .glyf.map((glyph) => (glyph.unicode?.includes(0x7532) ? { ...glyph, unicode: [0xe000] } : glyph));
  font.set({ ...font.get(), glyf: glyphs });
  return font.write({ type: "ttf", toBuffer: true }) as Buffer;
}

test("a character whose meaning only a bureau knows lowers the claim, and nothing else changes", async () => {
  const font = await fontWithOwnCode();
  const world: World = {
    ...bareWorld,
    listFiles: async (folder) =>
      folder === "templates/fonts" ? [{ path: "仿宋_GB2312.ttf", kind: "file", size: font.length }] : [],
    readBytes: async (path) => (path.startsWith("templates/fonts/") ? font : nodeWorld.readBytes(path)),
  };
  const file = await fileOf(documentOf([paragraph("姓名：\uE000")]), world);
  expect(claimOf(file)).toEqual({ part: 2, level: "B", accessible: true });
  expect(problemsOf(file)).toEqual([]);
});
