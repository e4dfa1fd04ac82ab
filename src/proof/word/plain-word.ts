// A Word file of nothing but paragraphs: what comments on a text or Markdown file are written into.
import { zipWhole } from "../../base/zip-files.ts";
import type { Paragraph, Prose } from "../../document/proofreading/prose.ts";

const office = "http://schemas.openxmlformats.org";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Reads back as the same paragraphs, but for characters no Word file may hold. */
export function plainWord(prose: Prose): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${prose.map(paragraph).join("")}</w:body></w:document>`,
  };
  const encoder = new TextEncoder();
  return zipWhole(Object.entries(parts).map(([name, text]) => ({ name, bytes: encoder.encode(declaration + text) })));
}

function paragraph({ text, kind, level }: Paragraph): string {
  const heading = kind === "heading";
  const looks = heading
    ? `<w:pPr><w:keepNext/><w:spacing w:line="360" w:lineRule="auto"/><w:outlineLvl w:val="${(level ?? 1) - 1}"/></w:pPr>`
    : '<w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr>';
  const face = `<w:rPr><w:rFonts w:eastAsia="${heading ? "黑体" : "宋体"}"/><w:sz w:val="28"/></w:rPr>`;
  return `<w:p>${looks}<w:r>${face}${text.split("\t").map(written).join("<w:tab/>")}</w:r></w:p>`;
}

const written = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
