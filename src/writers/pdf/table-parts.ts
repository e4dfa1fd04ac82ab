// A table block as parts: what stands above it, and the table.
import type { TableBlock } from "../../document/document-tree.ts";
import { styles } from "../style.ts";
import type { Element } from "./conformance/element.ts";
import { type Part, type TableTitle, textPart } from "./part.ts";
import { span, spansOf } from "./span.ts";

/** `place`: what the table is part of. */
export function tableParts(node: TableBlock, place: Pick<Element, "within">): readonly Part[] {
  const element: Element = { type: "Table", ...place };
  const caption: Element = { type: "Caption", within: element };
  const { columns, headless, joined } = node;
  const above = titles(node);
  const own =
    joined === true
      ? []
      : above.map(({ style, spans }) =>
          textPart(style, spans, { keepsNext: true, element: { type: "P", within: caption } }),
        );
  if (columns.length === 0) return own;
  const rows = node.rows.map((row) => {
    const cells = headless === true ? row : columns.map((_, index) => row[index] ?? []);
    return cells.map((cell) => spansOf(cell, { role: styles.tableCell.font }));
  });
  const head = columns.map(({ title }) => [span(title, styles.tableHead.font)]);
  return [
    ...own,
    {
      type: "table",
      element,
      columns,
      titles: joined === true ? above : [],
      ...(headless === true ? {} : { head }),
      rows,
      joined: joined === true,
    },
  ];
}

/** A joined table has its caption inside, set like a head. */
function titles({ caption, unitNote, joined }: TableBlock): readonly TableTitle[] {
  const style = joined === true ? styles.tableHead : styles.caption;
  return [
    ...(caption === undefined ? [] : [{ style, spans: [span(caption, style.font)] }]),
    ...(unitNote === undefined ? [] : [{ style: styles.unitNote, spans: [span(unitNote, styles.unitNote.font)] }]),
  ];
}
