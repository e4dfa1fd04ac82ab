// The DOCX file as a package: sound XML, parts that find each other, the order of the schema, nothing of the day or the machine.

import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { attribute, childElements, type DocxFile, elements } from "./docx-reading.ts";
import { docx } from "./docx-written.ts";
import { everyNode } from "./every-node.ts";

const xmlNames = (file: DocxFile) => file.names.filter((name) => /\.(xml|rels)$/.test(name));

/** ISO/IEC 29500-1: the sequences of CT_PPr, CT_RPr, CT_SectPr, CT_TblPr, CT_TrPr, CT_TcPr and CT_Style. */
const sequences: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish " +
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols " +
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd " +
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
  "w:tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal " +
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:settings":
    "zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
};

function outOfOrder(parent: Element, sequence: readonly string[]): readonly string[] {
  const names = childElements(parent).map((element) => element.nodeName.replace("w:", ""));
  const places = names.map((name) => sequence.indexOf(name));
  const sorted = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
  return sorted ? [] : [`${parent.nodeName}: ${names.join(" ")}`];
}

describe.each(["ordinary", "report"] as const)("the %s DOCX file", (profile) => {
  const written = docx(everyNode(profile));

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
    expect(used.length).toBeGreaterThan(3);
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("orders the children of each element as the schema does", async () => {
    const file = await written;
    const wrong = xmlNames(file).flatMap((part) =>
      Object.entries(sequences).flatMap(([name, sequence]) =>
        elements(file.xml(part), name).flatMap((element) => outOfOrder(element, sequence.split(" "))),
      ),
    );
    expect(wrong).toEqual([]);
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
      expect(file.text(name), name).not.toMatch(/Un-named|w:updateFields|w:dirty|asciiTheme|eastAsiaTheme|hAnsiTheme/);
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
