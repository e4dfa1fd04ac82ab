// Every text of a document as its reader meets it: across bold, links and figures, cell by cell, with title, file name and properties.
import { type Block, type DocumentTree, type Handlers, handle, type TableBlock } from "../document/document-tree.ts";
import { inlineText } from "../document/plain-text.ts";
import type { TextTable } from "./personal-data/name-list.ts";
import type { Context } from "./personal-data/pattern.ts";

export interface DocumentText {
  readonly text: string;
  readonly context: Context;
  /** The table whose heads these are. */
  readonly table?: TextTable;
}

export function* documentTexts(document: DocumentTree): Iterable<DocumentText> {
  yield* headTexts(document);
  const above = { heading: document.title };
  for (const block of document.blocks) yield* handle(blocks, block, above);
}

interface Above {
  heading: string;
}

const plain = (text: string, label = ""): DocumentText => ({ text, context: { label } });

function* headTexts(document: DocumentTree): Iterable<DocumentText> {
  const { title, fileStem, issuer = "", date = "", keywords, notice, cover, signatures, letterhead, type } = document;
  for (const text of new Set([title, fileStem.slice(fileStem.lastIndexOf("/") + 1)])) {
    yield { text, context: { label: "", role: "title" } };
  }
  for (const text of [type, issuer, date, notice, ...keywords]) yield plain(text);
  for (const { label, value } of [...cover, ...signatures]) yield plain(value, label);
  if (!letterhead) return;
  const { mark, number = "", urgency = "", recipients, attachments, copies, printer = "", printed = "" } = letterhead;
  for (const text of [mark, number, urgency, printer, printed, ...recipients, ...copies]) yield plain(text);
  for (const text of attachments) yield { text, context: { label: "", role: "title" } };
  if (letterhead.note !== undefined) yield { text: letterhead.note, context: { label: "附注", role: "contact" } };
}

const blocks: Handlers<Block, Above, Iterable<DocumentText>> = {
  *heading(node, above) {
    above.heading = inlineText(node.children);
    yield plain(above.heading);
  },
  *paragraph(node) {
    yield plain(inlineText(node.lead?.children ?? []) + inlineText(node.children));
    for (const child of node.children) if (child.type === "link") yield plain(child.url);
  },
  *list(node, above) {
    for (const block of node.items.flat()) yield* handle(blocks, block, above);
  },
  table: tableTexts,
  *chart({ chart, table }, above) {
    yield plain([chart.title, chart.alternative].join("\n"));
    for (const name of [...chart.categories, ...chart.series.map((one) => one.name)]) yield plain(name);
    yield* tableTexts(table, above);
  },
  *blockquote(node, above) {
    for (const block of node.children) yield* handle(blocks, block, above);
  },
  *thematicBreak() {},
};

/** What a cell says is known from the head of its column and the unit of the table; in a form, from the cell before it. */
function* tableTexts(block: TableBlock, { heading }: Above): Iterable<DocumentText> {
  const { caption = "", unitNote = "", headless } = block;
  yield plain(`${caption}\n${unitNote}`);
  const rows = block.rows.map((row) => row.map(inlineText));
  const own = block.columns.map(({ title }) => title);
  const [columns = [], ...below] = headless && !own.some((title) => title !== "") ? rows : [own, ...rows];
  yield { ...plain(columns.join("\t")), table: { above: `${heading} ${caption}`, columns, rows: below } };
  for (const row of rows) {
    for (const [at, text] of row.entries()) {
      if (text === "") continue;
      const label = headless ? (row[at - 1] ?? "") : (own[at] ?? "");
      yield plain(
        text,
        `${label}${/元/.test(unitNote) && /^[\d.,\s-]+$/.test(text) && at > 0 ? `（${unitNote}）` : ""}`,
      );
    }
  }
}
