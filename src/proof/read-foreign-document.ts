// Any DOCX, TXT or MD file as a document to proofread, or why it cannot be one.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { decodeText } from "../reading/decode-text.ts";
import { fileKind } from "./file-kind.ts";
import type { ForeignDocument } from "./foreign-document.ts";
import { readMarkdown } from "./plain/read-markdown.ts";
import { readText } from "./plain/read-text.ts";
import { noText, type Refusal, tooDeep } from "./refusals.ts";
import { readWord } from "./word/read-word.ts";

/** Undefined when the file cannot be read; the findings say why. */
export function readForeignDocument(file: string, bytes: Uint8Array): Outcome<ForeignDocument | undefined> {
  const kind = fileKind(file, bytes);
  if (typeof kind === "function") return refused(kind, file);
  if (kind === "zip") {
    const read = readWord(bytes);
    return typeof read === "function" ? refused(read, file) : outcome(read);
  }
  const { value: text, diagnostics } = decodeText(file, withoutPageBreaks(bytes));
  const found = diagnostics.filter(concerns);
  if (text === undefined) return outcome(undefined, found);
  const document = kind === "markdown" ? readMarkdown(file, text) : readText(text);
  if (!document) return refused(tooDeep, file);
  return document.prose.length === 0 ? refused(noText, file) : outcome(document, found);
}

const refused = (refusal: Refusal, file: string): Outcome<undefined> => outcome(undefined, [refusal(file)]);

/** A text to proofread may stay in the encoding it has; that is asked of records alone. */
const concerns = (one: Diagnostic): boolean => isError(one) || one.code !== "reading/encoding";

/** Text taken out of a PDF has a form feed at the end of each page. UTF-16, where that byte is half of a character, has bytes of zero. */
function withoutPageBreaks(bytes: Uint8Array): Uint8Array {
  const isFeed = (byte: number): boolean => byte === 0x0c || byte === 0x0b;
  return bytes.includes(0) || !bytes.some(isFeed) ? bytes : bytes.map((byte) => (isFeed(byte) ? 0x0a : byte));
}
