// A Word file as prose with places; comments can be written into what it came from.
import type { ForeignDocument } from "../foreign-document.ts";
import { damaged, noText, type Refusal } from "../refusals.ts";
import { ListNumbers } from "./numbering.ts";
import { openPackage, otherOffice, type WordPackage } from "./open-package.ts";
import { BodyReader } from "./read-body.ts";
import { ReadingState } from "./reading-state.ts";
import { relationsOf } from "./relations.ts";
import { readStyles } from "./styles.ts";
import { childNamed, type Document, parseXml } from "./xml.ts";

export function readWord(bytes: Uint8Array): ForeignDocument | Refusal {
  const opened = openPackage(bytes);
  if (typeof opened === "function") return opened;
  const mainPart = relationsOf(opened, "").find(({ kind }) => kind === "officeDocument")?.part;
  const text = mainPart === undefined ? undefined : opened.text(mainPart);
  if (mainPart === undefined || text === undefined) return damaged;
  if (typeof text === "function") return text;
  const document = parseXml(text);
  if (typeof document === "function") return document;
  const body = childNamed(document.documentElement ?? undefined, "w:body");
  if (!body) return otherOffice(contentTypes(opened));

  const related = relationsOf(opened, mainPart);
  const other = (kind: string): Document | undefined => {
    const part = related.find((one) => one.kind === kind)?.part;
    const found = part === undefined ? undefined : opened.text(part);
    const parsed = typeof found === "string" ? parseXml(found) : undefined;
    return typeof parsed === "object" ? parsed : undefined;
  };
  const state = new ReadingState(/:lastRenderedPageBreak\b/.test(text));
  const reader = new BodyReader(readStyles(other("styles")), new ListNumbers(other("numbering")), state);
  reader.blocks(body);
  if (reader.prose.length === 0) return noText;
  const margins = related.filter(({ kind, part }) => /^(header|footer)$/.test(kind) && saysSomething(opened, part));
  return {
    prose: reader.prose,
    spots: reader.spots,
    leftOut: [...(margins.length > 0 ? ["页眉、页脚"] : []), ...state.leftOut],
    word: { package: opened, mainPart, document, paragraphs: reader.paragraphs },
  };
}

const contentTypes = (opened: WordPackage): string => {
  const text = opened.text("[Content_Types].xml");
  return typeof text === "string" ? text : "";
};

/** More than a page number. */
function saysSomething(opened: WordPackage, part: string): boolean {
  const text = opened.text(part);
  return typeof text === "string" && /\p{Script=Han}/u.test(text.replace(/<[^>]*>/g, "").replace(/[第共页]/g, ""));
}
