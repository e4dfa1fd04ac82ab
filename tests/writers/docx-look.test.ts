// The format of 公文 in a DOCX file, measured: paper, grid, faces, headings, page numbers (GB/T 9704-2012).

import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { attribute, child, elements, paragraphText, paragraphWith, styleOf } from "./docx-reading.ts";
import { documentOf, docx, paragraphOf, textNode } from "./docx-written.ts";
import { everyNode } from "./every-node.ts";

const ordinary = docx(everyNode("ordinary"));
const report = docx(everyNode("report"));

const stylesOf = async () => elements((await ordinary).xml("word/styles.xml"), "w:style");
async function style(id: string): Promise<Element> {
  const found = (await stylesOf()).find((one) => attribute(one, "styleId") === id);
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}
const one = (within: Element, name: string): Element | undefined => elements(within, name)[0];

describe("the page", () => {
  it("is A4 with 天头37mm, 订口28mm and a 版心 of 156×225mm", async () => {
    for (const file of [await ordinary, await report]) {
      for (const section of elements(file.xml("word/document.xml"), "w:sectPr")) {
        const size = child(section, "w:pgSz");
        const margin = child(section, "w:pgMar");
        expect([attribute(size, "w"), attribute(size, "h")]).toEqual(["11906", "16838"]);
        expect(["top", "left"].map((side) => attribute(margin, side))).toEqual(["2098", "1588"]);
        expect(11906 - Number(attribute(margin, "left")) - Number(attribute(margin, "right"))).toBe(8844);
        expect(16838 - Number(attribute(margin, "top")) - Number(attribute(margin, "bottom"))).toBe(12756);
      }
    }
  });

  it("has a grid of 22 lines of 28 characters, and lines and characters that keep to it without the grid", async () => {
    const [section] = elements((await ordinary).xml("word/document.xml"), "w:sectPr");
    const grid = section === undefined ? undefined : child(section, "w:docGrid");
    expect(attribute(grid, "type")).toBe("linesAndChars");
    expect(attribute(grid, "linePitch")).toBe("579");
    expect(attribute(grid, "charSpace")).toBe("-849");

    const normal = await style("Normal");
    const spacing = one(normal, "w:pPr")?.getElementsByTagName("w:spacing")[0];
    expect(attribute(spacing ?? undefined, "lineRule")).toBe("exact");
    const line = Number(attribute(spacing ?? undefined, "line"));
    expect(Math.floor(12756 / line)).toBe(22);

    const run = one(normal, "w:rPr");
    const snapping = elements(normal, "w:snapToGrid").map((snap) => [snap.parentNode?.nodeName, attribute(snap)]);
    expect(snapping).toEqual([
      ["w:pPr", "0"],
      ["w:rPr", "0"],
    ]);
    expect(run && attribute(one(run, "w:sz"))).toBe("32");
    const character = 16 * 20 + Number(run && attribute(one(run, "w:spacing")));
    expect(Math.floor(8844 / character)).toBe(28);
  });

  it("has 订口 on the inside of every sheet printed on both sides", async () => {
    for (const file of [await ordinary, await report]) {
      expect(elements(file.xml("word/settings.xml"), "w:mirrorMargins")).toHaveLength(1);
    }
  });

  it("breaks lines by the rules for Chinese and lets no line of a paragraph stand alone", async () => {
    const normal = await style("Normal");
    expect(attribute(one(normal, "w:overflowPunct"))).toBe("0");
    expect(attribute(one(normal, "w:autoSpaceDE"))).toBe("0");
    expect(attribute(one(normal, "w:autoSpaceDN"))).toBe("0");
    for (const name of ["w:kinsoku", "w:widowControl"]) expect(attribute(one(normal, name)) ?? "1").toBe("1");
    const settings = (await ordinary).text("word/settings.xml");
    expect(settings).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>');
    expect(settings).toContain("<w:doNotExpandShiftReturn/>");
  });
});

describe("page numbers", () => {
  it("stand one character in from the outer edge: odd pages right, even pages left", async () => {
    const file = await ordinary;
    expect(file.text("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const target = async (type: string) => {
      const reference = elements(file.xml("word/document.xml"), "w:footerReference").find(
        (one) => attribute(one, "type") === type,
      );
      const id = reference?.getAttribute("r:id");
      const relation = elements(file.xml("word/_rels/document.xml.rels"), "Relationship").find(
        (one) => one.getAttribute("Id") === id,
      );
      return file.xml(`word/${relation?.getAttribute("Target")}`);
    };
    for (const [type, side] of [
      ["default", "right"],
      ["even", "left"],
    ] as const) {
      const [paragraph] = elements(await target(type), "w:p");
      if (paragraph === undefined) throw new Error("an empty footer");
      expect(paragraphText(paragraph)).toBe("—  —");
      expect(one(paragraph, "w:instrText")?.textContent).toBe("PAGE");
      expect(attribute(one(paragraph, "w:jc"))).toBe(side);
      expect(attribute(one(paragraph, "w:ind"), side)).toBe("280");
      expect(styleOf(paragraph)).toBe("Footer");
    }
  });

  it("are 四号 digits of 宋体, the line 7mm below the text", async () => {
    const footer = await style("Footer");
    const fonts = one(footer, "w:rFonts");
    expect(["ascii", "hAnsi", "eastAsia", "cs"].map((slot) => attribute(fonts, slot))).toEqual(Array(4).fill("宋体"));
    expect(attribute(one(footer, "w:sz"))).toBe("28");
    const margin = elements((await ordinary).xml("word/document.xml"), "w:pgMar")[0];
    const lineCentre = Number(attribute(margin, "footer")) + 14 * 10;
    expect((1984 - lineCentre) / 20 / (72 / 25.4)).toBeCloseTo(7, 1);
  });

  it("begin with 1 on the body of a report; cover and contents have none", async () => {
    const sections = elements((await report).xml("word/document.xml"), "w:sectPr");
    expect(sections.map((section) => elements(section, "w:footerReference").length)).toEqual([0, 0, 2]);
    expect(sections.map((section) => attribute(child(section, "w:pgNumType"), "start"))).toEqual([
      undefined,
      undefined,
      "1",
    ]);
  });
});

describe("the notice", () => {
  it("stands above every page of every section", async () => {
    const file = await report;
    for (const section of elements(file.xml("word/document.xml"), "w:sectPr")) {
      const types = elements(section, "w:headerReference").map((reference) => attribute(reference, "type"));
      expect(types.toSorted()).toEqual(["default", "even"]);
    }
    const headers = file.names.filter((name) => /word\/header\d+\.xml/.test(name));
    expect(headers).toHaveLength(6);
    for (const name of headers) expect(file.text(name)).toContain("示例数据：明川市为虚构城市");
  });

  it("is nowhere in a bureau's own document", async () => {
    const file = await docx({ ...everyNode("report"), notice: "" });
    expect(file.names.filter((name) => name.startsWith("word/header"))).toEqual([]);
  });
});

describe("styles", () => {
  it.each([
    ["Title", "方正小标宋简体", "44", "center"],
    ["Heading1", "黑体", "32", "left"],
    ["Heading2", "楷体_GB2312", "32", "left"],
    ["Heading3", "仿宋_GB2312", "32", "left"],
    ["Heading4", "仿宋_GB2312", "32", "left"],
    ["BodyText", "仿宋_GB2312", "32", "both"],
    ["TableHead", "黑体", "21", "center"],
    ["CoverTitle", "方正小标宋简体", "72", "center"],
  ])("%s is %s in %s half points, set %s", async (id, face, size, alignment) => {
    const found = await style(id);
    expect(attribute(one(found, "w:rFonts"), "eastAsia")).toBe(face);
    expect(attribute(one(found, "w:sz"))).toBe(size);
    expect(attribute(one(found, "w:jc"))).toBe(alignment);
  });

  it("name a font for each slot, Chinese marks going with Chinese text", async () => {
    const slots = (await stylesOf()).flatMap((one) => elements(one, "w:rFonts"));
    expect(slots.length).toBeGreaterThan(20);
    for (const fonts of slots) {
      for (const slot of ["ascii", "hAnsi", "eastAsia", "cs"]) expect(attribute(fonts, slot)).toBeTruthy();
      expect(attribute(fonts, "hint")).toBe("eastAsia");
    }
  });

  it("have no weight or slant, and no colour but the red of 发文机关标志", async () => {
    expect((await ordinary).text("word/styles.xml")).not.toMatch(/<w:(b|bCs|i|iCs|u|shd)[ />]/);
    const coloured = (await stylesOf()).filter((one) => elements(one, "w:color").length > 0);
    expect(coloured.map((one) => attribute(one, "styleId"))).toEqual(["IssuerMark"]);
  });

  it("make headings of the first four levels that stay with their text", async () => {
    for (const depth of [1, 2, 3, 4]) {
      const heading = await style(`Heading${depth}`);
      expect(attribute(one(heading, "w:name"))).toBe(`heading ${depth}`);
      expect(attribute(one(heading, "w:aliases"))).toBe(`${"一二三四"[depth - 1]}级标题`);
      expect(attribute(one(heading, "w:outlineLvl"))).toBe(String(depth - 1));
      expect(one(heading, "w:keepNext")).toBeDefined();
    }
  });

  it("indent the first line by two characters, in both ways of saying so", async () => {
    for (const id of ["BodyText", "Heading1", "Heading4"]) {
      const indent = one(await style(id), "w:ind");
      expect([attribute(indent, "firstLineChars"), attribute(indent, "firstLine")]).toEqual(["200", "640"]);
    }
  });

  it("name fonts that stand in for the faces a machine lacks", async () => {
    const table = (await ordinary).xml("word/fontTable.xml");
    const fonts = elements(table, "w:font").map((font) => [attribute(font, "name"), attribute(one(font, "w:altName"))]);
    expect(fonts).toContainEqual(["仿宋_GB2312", "仿宋,华文仿宋"]);
    expect(fonts).toContainEqual(["楷体_GB2312", "楷体,华文楷体"]);
  });
});

describe("runs", () => {
  it("say that marks shared by Chinese and Latin text are Chinese", async () => {
    const file = await docx(documentOf([paragraphOf(textNode("“先看目标”……再看——过程"), textNode("2023年ABC"))]));
    const runs = elements(paragraphWith(file, "先看目标"), "w:r");
    expect(runs.map((run) => attribute(one(run, "w:rFonts"), "hint"))).toEqual(["eastAsia", undefined]);
  });

  it("stress by face", async () => {
    const file = await ordinary;
    const styleOfRun = (text: string) => {
      const run = elements(paragraphWith(file, text), "w:r").find((one) => one.textContent?.includes(text));
      return run && attribute(one(run, "w:rStyle"));
    };
    expect(styleOfRun("责任主体")).toBe("Strong");
    expect(styleOfRun("花钱必问效")).toBe("Emphasis");
    expect(styleOfRun("目标、监控、评价、应用")).toBe("Strong");
    expect(styleOfRun("（一）强化部门联动。")).toBe("Heading2Char");
    expect(attribute(one(await style("Strong"), "w:rFonts"), "eastAsia")).toBe("黑体");
    expect(attribute(one(await style("Heading2Char"), "w:rFonts"), "eastAsia")).toBe("楷体_GB2312");
  });
});
