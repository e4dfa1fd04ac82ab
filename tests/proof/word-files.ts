// Small Word files made in the test from XML, as Word, WPS and other programs write them.
import { strToU8, zipSync } from "fflate";
import type { ForeignDocument } from "../../src/proof/foreign-document.ts";
import { readForeignDocument } from "../../src/proof/read-foreign-document.ts";

const office = "http://schemas.openxmlformats.org";
export const namespaces = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:m="${office}/officeDocument/2006/math" xmlns:mc="${office}/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;

export interface WordParts {
  /** What stands in w:body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** What stands in w:comments of a file that has comments. */
  readonly comments?: string;
  /** Other parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const overrides: Readonly<Record<string, string>> = {
  document: "document.main",
  styles: "styles",
  numbering: "numbering",
  comments: "comments",
};

export function wordParts({ body, parts = {}, ...others }: WordParts): Record<string, Uint8Array> {
  const there = Object.entries(others).filter(([, xml]) => xml !== undefined);
  const names = ["document", ...there.map(([name]) => name)];
  const types = names.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${overrides[name]}+xml"/>`,
  );
  const relations = there.map(
    ([name], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`,
  );
  const texts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${office}/package/2006/relationships">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(
      there.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${namespaces}>${xml}</w:${name}>`]),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
  );
}

export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordParts(parts));

/** A paragraph of runs, or of one run of text. */
export const p = (inside: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${inside.startsWith("<") ? inside : r(inside)}</w:p>`;

export const r = (text: string, looks = ""): string =>
  `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The document, which must be readable. */
export function read(file: string, bytes: Uint8Array): ForeignDocument {
  const { value, diagnostics } = readForeignDocument(file, bytes);
  if (!value) throw new Error(`not read: ${diagnostics.map((one) => one.message).join("; ")}`);
  return value;
}

export const readBody = (body: string, others: Omit<WordParts, "body"> = {}): ForeignDocument =>
  read("文件.docx", wordFile({ body, ...others }));

export const textsOf = ({ prose }: ForeignDocument): readonly string[] => prose.map((one) => one.text);
