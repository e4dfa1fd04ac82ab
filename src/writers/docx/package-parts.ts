// The parts of a DOCX file, in the order in which the docx package writes them. Only what differs from file to file is written anew.
import type { Document, ISectionOptions, XmlComponent } from "docx";
import { type PackedPart, packPart } from "../../base/packed-zip.ts";
import { edgeName, edgesOf } from "./edges.ts";
import { packText } from "./packed-texts.ts";
import { contentTypes, relationships } from "./relationships.ts";
import type { StandingParts } from "./standing-parts.ts";
import { xmlText } from "./xml-text.ts";

export interface Written {
  /** Made of these sections. */
  readonly file: Document;
  readonly sections: readonly ISectionOptions[];
  /** Addresses by the ids of the links to them. */
  readonly links: ReadonlyMap<string, string>;
  /** The texts of these parts. */
  readonly settings: string;
  readonly properties: string;
}

export function packageParts(written: Written, { text, opening }: StandingParts): readonly PackedPart[] {
  const { file, sections, links, settings, properties } = written;
  const xml = (component: XmlComponent): string => xmlText(component, { file, viewWrapper: file.Document, stack: [] });
  const body = xml(file.Document.View.Body);
  const media = file.Media.Entries;
  const edges = edgesOf(sections);
  const images = media.map(([, { fileName }]) => fileName);
  const related = relationships(text(parts.relationships), { edges, links, images });
  const numbers = media.map(([key, { fileName }]) => [key, related.numbers.get(fileName) ?? 0] as const);
  const document = `${opening(parts.document)}${withNumbers(body, numbers)}</w:document>`;

  const fixed = (...paths: readonly string[]): readonly PackedPart[] => paths.map((path) => packText(path, text(path)));
  const ofKind = (kind: "header" | "footer") => edges.filter((edge) => edge.kind === kind);
  const none = text("word/_rels/header1.xml.rels");
  const relationsOf = (kind: "header" | "footer"): readonly PackedPart[] =>
    ofKind(kind).map((edge) => packText(`word/_rels/${edgeName(edge)}.rels`, none));
  const drawn = (kind: "header" | "footer", tag: string): readonly PackedPart[] =>
    ofKind(kind).map((edge) =>
      packText(`word/${edgeName(edge)}`, `${opening(`word/${kind}1.xml`)}${edge.children.map(xml).join("")}</${tag}>`),
    );
  return [
    packText(parts.relationships, related.text),
    packPart(parts.document, encoded(document)),
    ...fixed("word/styles.xml"),
    packPart("docProps/core.xml", encoded(properties)),
    ...fixed("_rels/.rels"),
    ...relationsOf("header"),
    ...relationsOf("footer"),
    ...drawn("header", "w:hdr"),
    ...drawn("footer", "w:ftr"),
    ...fixed("docProps/custom.xml", "docProps/app.xml", "word/footnotes.xml", "word/_rels/footnotes.xml.rels"),
    ...fixed("word/endnotes.xml", "word/_rels/endnotes.xml.rels"),
    packText("word/settings.xml", settings),
    ...fixed("word/fontTable.xml", "word/_rels/fontTable.xml.rels", "word/theme/theme1.xml", "word/numbering.xml"),
    packText(parts.types, contentTypes(text(parts.types), edges)),
    ...media.map(([, { fileName, data }]) => packPart(`word/media/${fileName}`, new Uint8Array(data))),
  ];
}

const parts = {
  relationships: "word/_rels/document.xml.rels",
  document: "word/document.xml",
  types: "[Content_Types].xml",
} as const;

/** The package leaves in place of the number of a picture's reference a key of its own, made of its digest. */
const withNumbers = (body: string, numbers: readonly (readonly [key: string, number: number])[]): string =>
  numbers.reduce((text, [key, number]) => text.replaceAll(`{${key}}`, String(number)), body);

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
