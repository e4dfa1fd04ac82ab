// A chart in every format: the same text, the same bytes, words for who cannot see it, and pictures that need no font of the machine.
import { describe, expect, it } from "vitest";
import type { Chart } from "../../../src/charts/chart.ts";
import { documentText } from "../../../src/document/plain-text.ts";
import { attribute, elements, paragraphText, readDocx, styleOf } from "../docx-reading.ts";
import { formats } from "../formats.ts";
import { visible } from "../hostile-text.ts";
import { htmlAttribute, htmlElements, parseHtml, textContent } from "../html-reading.ts";
import { archivalProblems } from "../pdf-conformance/archival-rules.ts";
import { PdfFile } from "../pdf-conformance/file.ts";
import { fontProblems } from "../pdf-conformance/font-rules.ts";
import { structureProblems } from "../pdf-conformance/structure-rules.ts";
import { pdfPages } from "../pdf-text.ts";
import { chartOf, documentWith, everyForm, grades, manyDepartments, radar, scores } from "./samples.ts";

const format = (name: string) => {
  const found = formats.find((one) => one.name === name);
  if (!found) throw new Error(`no format ${name}`);
  return found;
};

async function bytesOf(name: string, ...charts: readonly Chart[]): Promise<Uint8Array> {
  const { bytes, diagnostics } = await format(name).render(documentWith(...charts));
  if (!bytes) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  return bytes;
}

const all = everyForm.map(([, chart]) => chart);

describe.each(formats)("$name", ({ name, read }) => {
  it("says the title of each chart and its table, once and in order, and nothing of the picture", async () => {
    const document = documentWith(...all);
    const text = visible(await read(await bytesOf(name, ...all), document));
    expect(text).toContain(visible(documentText(document)));
    // The values stand in the table alone, and the title below the picture alone.
    expect(text.split("150").length).toBe(documentText(document).split("150").length);
  });

  it("gives the same bytes each time, whatever was drawn before", async () => {
    const first = await bytesOf(name, grades, scores);
    await bytesOf(name, radar);
    expect(Buffer.compare(await bytesOf(name, structuredClone(grades), structuredClone(scores)), first)).toBe(0);
  });

  it("takes labels no font has, or refuses with a finding", async () => {
    const chart = chartOf("bars", "个", ["\u{10FFFD}", "\uD800", "a\u0001b"], ["数", [1, 2, 3]]);
    const { bytes, diagnostics } = await format(name).render(documentWith(chart));
    expect(bytes !== undefined || diagnostics.length > 0).toBe(true);
  });
});

describe("docx", () => {
  it("holds a PNG of 300 dots to the inch, as wide as the text, described, with its title below", async () => {
    const file = readDocx(await bytesOf("docx", grades, radar));
    const images = file.names.filter((part) => part.startsWith("word/media/"));
    expect(images).toHaveLength(2);
    const xml = file.xml("word/document.xml");
    const described = elements(xml, "wp:docPr");
    expect(described.map((one) => one.getAttribute("id"))).toEqual(["1", "2"]);
    expect(described[0]?.getAttribute("title")).toBe("测试图");
    expect(described[0]?.getAttribute("descr")).toBe("供测试的图，共几项。");
    // 156 mm in EMU, to a tenth of a millimetre.
    expect(Number(elements(xml, "wp:extent")[0]?.getAttribute("cx")) / 36000).toBeCloseTo(156, 1);
    const paragraphs = elements(xml, "w:p");
    const at = paragraphs.findIndex((one) => elements(one, "w:drawing").length > 0);
    expect(styleOf(paragraphs[at] ?? (undefined as never))).toBe("Picture");
    expect(paragraphText(paragraphs[at + 1] ?? (undefined as never))).toBe("测试图");
    expect(styleOf(paragraphs[at + 1] ?? (undefined as never))).toBe("Caption");
  });

  it("keeps picture and title together, and lets the picture be as high as it is", async () => {
    const styles = readDocx(await bytesOf("docx", grades)).xml("word/styles.xml");
    const picture = elements(styles, "w:style").find((one) => attribute(one, "styleId") === "Picture");
    if (!picture) throw new Error("no style for pictures");
    expect(elements(picture, "w:keepNext")).toHaveLength(1);
    expect(attribute(elements(picture, "w:spacing")[0], "lineRule")).toBe("auto");
  });
});

describe("png", () => {
  it("is 1843 dots wide and mostly paper", async () => {
    const { unzipSync } = await import("fflate");
    const files = unzipSync(await bytesOf("docx", grades));
    const [image] = Object.entries(files).flatMap(([name, bytes]) => (name.startsWith("word/media/") ? [bytes] : []));
    if (!image) throw new Error("no image");
    const view = new DataView(image.buffer, image.byteOffset);
    expect(view.getUint32(16)).toBe(Math.ceil((156 / 25.4) * 300));
  });
});

describe("html", () => {
  it("holds an image with a name and a description, without style, script or id", async () => {
    const body = JSON.parse(new TextDecoder().decode(await bytesOf("html", grades)))[1] as string;
    const fragment = parseHtml(body);
    const [svg] = htmlElements(fragment, "svg");
    if (!svg) throw new Error("no picture");
    expect(htmlAttribute(svg, "role")).toBe("img");
    expect(htmlElements(svg, "title").map(textContent)).toEqual(["测试图"]);
    expect(htmlElements(svg, "desc").map(textContent)).toEqual(["供测试的图，共几项。"]);
    expect(body).not.toMatch(/style=|<style|<script|\sid=|\son\w+=/);
    const labels = htmlElements(svg, "text").map(textContent);
    expect(labels).toContain("150个");
    expect(htmlElements(fragment, "figcaption").map(textContent)).toEqual(["测试图"]);
  });
});

describe("pdf", () => {
  it("keeps a picture of a whole page on one page with its title", async () => {
    const pages = await pdfPages(await bytesOf("pdf", manyDepartments));
    const own = pages.findIndex((page) => visible(page).includes("测试图"));
    // The picture leaves no room for the paragraph before it, nor for much of the table after it.
    expect(visible(pages[0] ?? "")).toContain("见下图");
    expect(own).toBe(1);
  });

  it("breaks no rule of PDF/A and PDF/UA", async () => {
    const file = new PdfFile(await bytesOf("pdf", ...all));
    expect([...archivalProblems(file), ...fontProblems(file), ...structureProblems(file)]).toEqual([]);
  });

  it("draws nothing that shines through, and no pixels", async () => {
    const text = Buffer.from(await bytesOf("pdf", ...all)).toString("latin1");
    expect([...text.matchAll(/\/(?:ca|CA) ([\d.]+)/g)].every(([, alpha]) => Number(alpha) === 1)).toBe(true);
    expect(text).not.toMatch(/\/SMask|\/Subtype \/Image/);
    expect(text).toContain("/Alt (");
  });
});
