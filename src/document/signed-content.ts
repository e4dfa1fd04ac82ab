// 内容摘要: the digest of what a reader of a document reads, by which a signature holds for exactly that and nothing else.
import { sha256 } from "../base/digest.ts";
import { type Block, type DocumentTree, type Handlers, handle, type Inline } from "./document-tree.ts";
import { listMark } from "./plain-text.ts";

/** Part of what is digested: another way of reading a document must not pass for a change of its text. */
const reading = "liangji-signed-content-1";

/** Of the text alone, without its head: what takes time, so that it can be remembered. */
export const textDigest = (document: Pick<DocumentTree, "blocks">): string =>
  sha256(JSON.stringify(document.blocks.map((block) => handle(read, block, undefined))));

/** SHA-256 of head and text; not of fonts, places of records, versions or the layout of any file. */
export const contentDigest = (document: DocumentTree, text = textDigest(document)): string =>
  digestOf(headOf(document), text);

/**
 * Every digest under which this document may have been signed. 发文字号, 成文日期 and 版记 are given after signing
 * (《党政机关公文处理工作条例》第二十五条): who signed without them signed what came to have them.
 */
export function digestsInForce(document: DocumentTree, text = textDigest(document)): ReadonlySet<string> {
  const head = headOf(document);
  const later = ["number", "date", "printing"] as const;
  const digests = Array.from({ length: 2 ** later.length }, (_, choice) => {
    const absent = later.filter((_part, bit) => (choice & (1 << bit)) !== 0);
    return digestOf({ ...head, ...Object.fromEntries(absent.map((part) => [part, null])) }, text);
  });
  return new Set(digests);
}

const digestOf = (head: object, text: string): string => sha256(JSON.stringify([reading, head, text]));

/** Absent parts are null, so that every head has the same shape. */
function headOf({ title, issuer, date, notice, letterhead, cover, signatures }: DocumentTree) {
  return {
    title,
    mark: letterhead?.mark ?? null,
    number: letterhead?.number ?? null,
    urgency: letterhead?.urgency ?? null,
    recipients: letterhead?.recipients ?? [],
    attachments: letterhead?.attachments ?? [],
    note: letterhead?.note ?? null,
    copies: letterhead?.copies ?? [],
    issuer: issuer ?? null,
    date: date ?? null,
    printing: letterhead?.printer || letterhead?.printed ? [letterhead.printer ?? "", letterhead.printed ?? ""] : null,
    notice,
    cover: cover.map(({ label, value }) => [label, value]),
    signatures: signatures.map(({ label, value }) => [label, value]),
  };
}

/** What is read, as nested lists of texts: bold is no word, a column title that is not printed neither. */
type Read = string | readonly Read[];

const read: Handlers<Block, undefined, Read> = {
  heading: ({ children }) => wordsOf(children),
  paragraph: ({ lead, children }) => wordsOf(lead?.children ?? []) + wordsOf(children),
  list: ({ start, items }) =>
    items.map((item, index) => [listMark(start, index), ...item.map((block) => handle(read, block, undefined))]),
  table: ({ caption = "", unitNote = "", columns, rows, headless }) => [
    caption,
    unitNote,
    headless ? [] : columns.map(({ title }) => title),
    ...rows.map((row) => row.map(wordsOf)),
  ],
  chart: ({ chart, table }) => [chart.title, handle(read, table, undefined)],
  blockquote: ({ children }) => children.map((block) => handle(read, block, undefined)),
  thematicBreak: () => "",
};

const words: Handlers<Inline, undefined, string> = {
  text: ({ value }) => value,
  strong: ({ children }) => wordsOf(children),
  emphasis: ({ children }) => wordsOf(children),
  break: () => "\n",
  // Where a link leads and what a quotation is from are read too.
  link: ({ url, children }) => `${wordsOf(children)}${aside(url)}`,
  figureReference: ({ text }) => text,
  citation: ({ text, source }) => `${text}${aside(source)}`,
};

/** Between signs that no text of a record can hold. */
const aside = (text: string): string => `\u0001${text}\u0001`;

const wordsOf = (children: readonly Inline[]): string =>
  children.map((child) => handle(words, child, undefined)).join("");
