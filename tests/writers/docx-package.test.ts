// The DOCX file as a package: sound XML, parts that find each other, the order of the schema, nothing of the day or the machine.

import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { attribute, childElements, type DocxFile, elements } from "./docx-reading.ts";
import { docx } from "./docx-written.ts";
import { everyNode } from "./every-node.ts";
import { annexedReport, form, formal, letter } from "./issued-documents.ts";

const xmlNames = (file: DocxFile) => file.names.filter((name) => /\.(xml|rels)$/.test(name));

/** ISO/IEC 29500-1, annex A: the children of each element, in the order of its type there. */
const sequences: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish " +
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
  "w:pBdr": "top left bottom right between bar",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols " +
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  "w:tbl": "tblPr tblGrid tr",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd " +
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tblBorders": "top left bottom right insideH insideV",
  "w:tblCellMar": "top left bottom right",
  "w:tr": "tblPrEx trPr tc",
  "w:trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
  "w:tc": "tcPr p",
  "w:tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal " +
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:docDefaults": "rPrDefault pPrDefault",
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
  "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
  "w:font": "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic",
  "w:settings":
    "zoom removePersonalInformation mirrorMargins defaultTabStop evenAndOddHeaders characterSpacingControl " +
    "noLineBreaksAfter noLineBreaksBefore compat themeFontLang decimalSymbol listSeparator",
};

/** Elements whose properties come first, whatever follows. */
const propertiesFirst: Readonly<Record<string, string>> = { "w:p": "w:pPr", "w:r": "w:rPr" };

function outOfOrder(parent: Element, sequence: readonly string[]): readonly string[] {
  const names = childElements(parent).map((element) => element.nodeName.replace("w:", ""));
  const places = names.map((name) => sequence.indexOf(name));
  const sorted = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return sorted ? [] : [`${parent.nodeName}: ${names.join(" ")}`];
}

function propertiesLate(parent: Element, properties: string): readonly string[] {
  const at = childElements(parent).findIndex((element) => element.nodeName === properties);
  return at > 0 ? [`${parent.nodeName}: ${properties} at ${at}`] : [];
}

const documents: readonly (readonly [string, DocumentTree])[] = [
  ["ordinary", everyNode("ordinary")],
  ["report", everyNode("report")],
  ["report with wide annexes", annexedReport()],
  ["formal", formal({ urgency: "特急" })],
  ["letter", letter({ urgency: "加急" })],
  ["form", form()],
  ["landscape form", form({ landscape: true })],
];

describe.each(documents)("the DOCX file of kind %s", (_, document) => {
  const written = docx(document);

  it("is well-formed in every part", async () => {
    const file = await written;
    expect(file.names).toContain("word/document.xml");
    for (const name of xmlNames(file)) expect(() => file.xml(name), name).not.toThrow();
  });

  it("declares a content type for every part", async () => {
    const file = await written;
    const types = file.xml("[Content_Types].xml");
    const overrides = elements(types, "Override").map((element) => element.getAttribute("PartName"));
    const defaults = elements(types, "Default").map((element) => element.getAttribute("Extension"));
    for (const name of file.names.filter((one) => one !== "[Content_Types].xml")) {
      expect(overrides.includes(`/${name}`) || defaults.includes(name.split(".").at(-1) ?? ""), name).toBe(true);
    }
    for (const part of overrides) expect(file.names).toContain(part?.slice(1));
  });

  it("resolves every relationship, and leads out of itself by web addresses only", async () => {
    const file = await written;
    for (const name of xmlNames(file).filter((one) => one.endsWith(".rels"))) {
      const folder = name.replace(/_rels\/[^/]+$/, "");
      for (const one of elements(file.xml(name), "Relationship")) {
        const target = one.getAttribute("Target") ?? "";
        if (one.getAttribute("TargetMode") === "External") expect(target).toMatch(/^https?:/);
        else expect(file.names).toContain(`${folder}${target}`);
      }
    }
    const ids = elements(file.xml("word/_rels/document.xml.rels"), "Relationship").map((one) => one.getAttribute("Id"));
    const used = [...file.text("word/document.xml").matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(1);
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("orders the children of each element as the schema does", async () => {
    const file = await written;
    for (const name of xmlNames(file)) {
      const part = file.xml(name);
      const wrong = [
        ...Object.entries(sequences).flatMap(([element, sequence]) =>
          elements(part, element).flatMap((one) => outOfOrder(one, sequence.split(" "))),
        ),
        ...Object.entries(propertiesFirst).flatMap(([element, properties]) =>
          elements(part, element).flatMap((one) => propertiesLate(one, properties)),
        ),
      ];
      expect(wrong, name).toEqual([]);
    }
  });

  it("has tables whose cells fill their grid, and a paragraph in every cell and after every table", async () => {
    const file = await written;
    for (const name of xmlNames(file)) {
      for (const table of elements(file.xml(name), "w:tbl")) {
        const columns = elements(table, "w:gridCol").length;
        for (const row of elements(table, "w:tr")) {
          const spans = elements(row, "w:tc").map((cell) => Number(attribute(elements(cell, "w:gridSpan")[0]) ?? 1));
          expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
        }
        for (const cell of elements(table, "w:tc")) expect(childElements(cell).at(-1)?.nodeName).toBe("w:p");
        expect(table.nextSibling?.nodeName).toBe("w:p");
        const heads = elements(table, "w:tr").map((row) => elements(row, "w:tblHeader").length > 0);
        // Word repeats rows from the first on, and only those.
        expect(heads.lastIndexOf(true)).toBe(heads.filter((head) => head).length - 1);
      }
    }
  });

  it("names every bookmark once, as Word allows, and closes what it opens", async () => {
    const body = (await written).xml("word/document.xml");
    const starts = elements(body, "w:bookmarkStart");
    const names = starts.map((start) => attribute(start, "name") ?? "");
    const ids = starts.map((start) => attribute(start, "id"));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(new Set(ids).size).toBe(ids.length);
    const ends = elements(body, "w:bookmarkEnd").map((end) => attribute(end, "id"));
    expect(ends.toSorted()).toEqual(ids.toSorted());
    for (const name of names) expect(name).toMatch(/^(_Toc\d+|[A-Za-z\u4E00-\u9FFF][0-9A-Za-z_\u4E00-\u9FFF]{0,39})$/);
  });

  it("says that its text is Chinese", async () => {
    const languages = elements((await written).xml("word/styles.xml"), "w:lang");
    expect(languages.map((one) => attribute(one, "eastAsia"))).toEqual(["zh-CN"]);
    expect((await written).text("docProps/core.xml")).toContain("<dc:language>zh-CN</dc:language>");
  });

  it("uses only styles it defines", async () => {
    const file = await written;
    const defined = elements(file.xml("word/styles.xml"), "w:style").map((style) => attribute(style, "styleId"));
    expect(new Set(defined).size).toBe(defined.length);
    const parts = xmlNames(file).filter((name) => /word\/(document|styles|header\d|footer\d)\.xml/.test(name));
    const used = parts.flatMap((part) =>
      ["w:pStyle", "w:rStyle", "w:basedOn", "w:next", "w:link"].flatMap((name) =>
        elements(file.xml(part), name).map((element) => attribute(element)),
      ),
    );
    expect(defined).toEqual(expect.arrayContaining(used));
  });

  it("numbers nothing by itself, asks nothing, and names nobody", async () => {
    const file = await written;
    for (const name of xmlNames(file)) {
      expect(file.text(name), name).not.toMatch(
        /Un-named|lastModifiedBy|w:rsid|w:updateFields|w:dirty|asciiTheme|eastAsiaTheme|hAnsiTheme/,
      );
    }
    expect(file.text("word/document.xml")).not.toMatch(/w:numPr|w:drawing|w:pict/);
  });
});

describe("the properties of a DOCX file", () => {
  it("say title, type, issuer, keywords and the document's own date", async () => {
    const core = (await docx(everyNode("ordinary"))).text("docProps/core.xml");
    expect(core).toContain("<dc:title>明川市本级2023年度预算绩效管理工作总结</dc:title>");
    expect(core).toContain("<dc:subject>年度预算绩效管理工作总结</dc:subject>");
    expect(core).toContain("<dc:creator>明川市财政局</dc:creator>");
    expect(core).toContain("<cp:keywords>预算绩效；明川市；2023年度</cp:keywords>");
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2024-03-12T00:00:00Z</dcterms:created>');
  });

  it("leave out what the document does not state", async () => {
    const { issuer: _, date: __, ...rest } = everyNode("ordinary");
    const core = (await docx({ ...rest, keywords: [] })).text("docProps/core.xml");
    expect(core).not.toMatch(/dc:creator|dcterms:|keywords/);
  });
});
