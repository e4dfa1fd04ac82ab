// Tables of a web page saved as .xls, as budget systems export them: the tables stand one below the other in one sheet.
import { fromHtml } from "hucre";
import { damaged, mailedPage, type Refusal, webWithoutTable, xmlWorkbook } from "./read-refusals.ts";
import type { RawSheet } from "./read-sheet.ts";
import { mergesOf } from "./read-xlsx.ts";

/** Undefined when the text is no page. */
export function readHtml(name: string, text: string): RawSheet | Refusal | undefined {
  const start = text.trimStart().slice(0, 4096);
  if (/^MIME-Version:/i.test(start)) return mailedPage;
  if (!start.startsWith("<")) return undefined;
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return xmlWorkbook;
  if (!/<table[\s>]/i.test(text)) return webWithoutTable;
  try {
    const sheet = fromHtml(plainPage(text), { sheetName: name, typeInference: false, classes: false });
    return {
      name,
      hidden: false,
      rows: sheet.rows,
      merges: mergesOf(sheet),
      hiddenRows: new Set(),
      detail: () => undefined,
    };
  } catch {
    return damaged;
  }
}

/** What the package takes for text, does not know, or knows only in small letters. */
const plainPage = (text: string): string =>
  text
    .replace(/<(script|style|title)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<!\[if[^>]*\]>|<!\[endif\]>/gi, "")
    .replace(/\s+(colspan|rowspan)\s*=/gi, (attribute) => attribute.toLowerCase())
    .replace(/\n\s*/g, " ")
    .replace(/<br\s*\/?>|<\/p>\s*(?=<p[\s>])/gi, "\n")
    .replace(/&nbsp;/gi, "\u00A0")
    .replace(/&(?:ensp|emsp|thinsp);/gi, " ")
    .replace(/&times;/gi, "×")
    .replace(/&ldquo;|&rdquo;/gi, (quote) => (quote.toLowerCase() === "&ldquo;" ? "“" : "”"))
    .replace(/&ge;/gi, "≥")
    .replace(/&le;/gi, "≤");
