// What a PDF says of itself: title, issuer, type, keywords, and the date it carries, never the day it was built.
import type { TDocumentInformation } from "pdfmake/interfaces.js";
import type { DocumentTree } from "../../document/document-tree.ts";
import { printable } from "../unprintable-characters.ts";

/** pdfkit asks for a date and makes the identity of the file from it; documents without one share this. */
const undated = new Date(Date.UTC(2000, 0, 1));

export function properties(document: DocumentTree): TDocumentInformation {
  const day = dayOf(document.date) ?? undated;
  return {
    title: printable(document.title),
    subject: printable(document.type),
    keywords: printable(document.keywords.join("；")),
    ...(document.issuer === undefined ? {} : { author: printable(document.issuer) }),
    creator: "亮绩",
    producer: "亮绩",
    creationDate: day,
    modDate: day,
  };
}

/** 2024年3月12日 as that day at zero hours UTC; undefined for anything else. */
function dayOf(date: string | undefined): Date | undefined {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(date ?? "") ?? [];
  return year === undefined ? undefined : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
