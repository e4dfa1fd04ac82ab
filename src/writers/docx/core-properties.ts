// What a DOCX file says of itself: title, issuer, type, keywords, and the date it carries, never the day it was built.
import type { DocumentTree } from "../../document/document-tree.ts";
import { printable } from "../unprintable-characters.ts";

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/** Core properties (ISO/IEC 29500-2 §11), in place of those of the docx package, which hold the time of writing. */
export function coreProperties(document: DocumentTree): string {
  const day = isoDay(document.date);
  const properties = [
    property("dc:title", document.title),
    property("dc:subject", document.type),
    property("dc:creator", document.issuer),
    property("cp:keywords", document.keywords.join("；")),
    property("dc:description", document.notice),
    property("dc:language", "zh-CN"),
    ...(day === undefined ? [] : [time("dcterms:created", day), time("dcterms:modified", day)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${properties.join("")}</cp:coreProperties>`;
}

const property = (name: string, value: string | undefined): string =>
  value === undefined || value === "" ? "" : `<${name}>${escaped(value)}</${name}>`;

const time = (name: string, day: string): string => `<${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</${name}>`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => printable(text).replace(/[&<>]/g, (character) => entities[character] ?? "");

/** 2024年3月12日 as 2024-03-12; undefined for anything else. */
function isoDay(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(date ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
