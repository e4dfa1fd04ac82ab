// A DOCX file put together from standing parts and parts of its own is, byte for byte, the one the docx package writes.
import { Document, Packer } from "docx";
import { expect, test } from "vitest";
import { fixZipTimes } from "../../src/base/zip-times.ts";
import { type DocumentTree, profiles } from "../../src/document/document-tree.ts";
import { charactersOfCharts } from "../../src/writers/charts/chart-characters.ts";
import { ChartPictures } from "../../src/writers/docx/chart.ts";
import { coreProperties } from "../../src/writers/docx/core-properties.ts";
import { docxBytes } from "../../src/writers/docx/docx-bytes.ts";
import { fontTable, settings } from "../../src/writers/docx/fixed-parts.ts";
import { Hyperlinks } from "../../src/writers/docx/hyperlinks.ts";
import { KeptUnits } from "../../src/writers/docx/kept-units.ts";
import { sectionsOf } from "../../src/writers/docx/sections.ts";
import { styleSheet } from "../../src/writers/docx/style-sheet.ts";
import { outlinesOf } from "../../src/writers/fonts/glyph-outlines.ts";
import { prepareFonts } from "../../src/writers/fonts/prepare-fonts.ts";
import { documentWith, everyForm, scores } from "./charts/samples.ts";
import { documentOf, paragraphOf, textNode } from "./docx-written.ts";
import { everyNode } from "./every-node.ts";
import { annexedReport, form, formal, letter } from "./issued-documents.ts";
import { bareWorld } from "./pdf/writing.ts";

const linkType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const charts = documentWith(...everyForm.map(([, chart]) => chart), scores);
const outlines = outlinesOf((await prepareFonts(charactersOfCharts(charts.blocks), bareWorld, "templates")).value);

async function writtenByThePackage(document: DocumentTree): Promise<Uint8Array> {
  const [hyperlinks, units] = [new Hyperlinks(), new KeptUnits()];
  const sections = sectionsOf(document, { charts: new ChartPictures(outlines), hyperlinks, units });
  const file = new Document({ sections, styles: { importedStyles: styleSheet } });
  for (const [id, address] of hyperlinks.addresses)
    file.Document.Relationships.addRelationship(id, linkType, address, "External");
  const own = [
    { path: "word/settings.xml", data: settings(units.characters) },
    { path: "word/fontTable.xml", data: fontTable },
    { path: "docProps/core.xml", data: coreProperties(document) },
  ];
  const zip = new Uint8Array(await Packer.toArrayBuffer(file, false, own));
  fixZipTimes(zip);
  return zip;
}

const unusual = documentOf([
  paragraphOf(
    { type: "link", url: "https://a.cn/?a=1&b=2", children: [textNode("<&'\"> {list-0} {")] },
    { type: "link", url: "https://b.cn/", children: [textNode("")] },
  ),
  { type: "table", columns: [], rows: [] },
]);

const documents: readonly (readonly [string, DocumentTree])[] = [
  ...profiles.map((profile) => [profile, everyNode(profile)] as const),
  ["charts", charts],
  ["formal", formal()],
  ["letter", letter()],
  ["form", form()],
  ["annexes", annexedReport()],
  ["unusual texts", unusual],
];

test.each(documents)("%s", async (_, document) => {
  const expected = await writtenByThePackage(document);
  expect(Buffer.from(await docxBytes(document, outlines)).equals(expected)).toBe(true);
});
