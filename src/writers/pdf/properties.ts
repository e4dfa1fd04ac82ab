// What a PDF says of itself: title, issuer, type, keywords, and the date it carries, never the day it was built.
import type { DocumentTree } from "../../document/document-tree.ts";
import { printable } from "../unprintable-characters.ts";

/** The entries of the information dictionary (ISO 32000-1, 14.3.3). */
export interface Information {
  readonly Title: string;
  readonly Subject: string;
  readonly Keywords: string;
  readonly Author?: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

/** pdfkit asks for a date and makes the identity of the file from it; documents without one share this. */
const undated = new Date(Date.UTC(2000, 0, 1));

export function properties(document: DocumentTree): Information {
  const day = dayOf(document.date) ?? undated;
  return {
    Title: printable(document.title),
    Subject: printable(document.type),
    Keywords: printable(document.keywords.join("；")),
    ...(document.issuer === undefined ? {} : { Author: printable(document.issuer) }),
    Creator: "亮绩",
    Producer: "亮绩",
    CreationDate: day,
    ModDate: day,
  };
}

/** 2024年3月12日 as that day at zero hours UTC; undefined for anything else. */
function dayOf(date: string | undefined): Date | undefined {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(date ?? "") ?? [];
  return year === undefined ? undefined : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
