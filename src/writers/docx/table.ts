// A table: fixed widths that Word and WPS agree on, a head repeated on every page, rows that stay whole; the tables of a form as one.
import { type FileChild, Paragraph, type TableRow } from "docx";
import type { TableBlock } from "../../document/document-tree.ts";
import { inlineText } from "../../document/plain-text.ts";
import { wholeTableRows } from "../style.ts";
import { CaptionedTable } from "./captioned-table.ts";
import { textRuns } from "./inlines.ts";
import { extraStyles, styleId } from "./style-names.ts";
import { sharedEdges } from "./table-edges.ts";
import { frame } from "./table-look.ts";
import { bodyRow, type Columns, captionRow, headRow, type TableContext } from "./table-rows.ts";

/** The table with its caption and unit above and an empty line below. */
export const tableBlock = (node: TableBlock, context: TableContext): readonly FileChild[] =>
  joinedTables([node], context);

/** The first table and those joined to it, without a gap: what stands above a joined one is a row of its own. */
export function joinedTables(nodes: readonly TableBlock[], context: TableContext): readonly FileChild[] {
  const [first] = nodes;
  return [
    ...(first?.caption === undefined ? [] : [line(styleId("caption"), first.caption)]),
    ...(first?.unitNote === undefined ? [] : [line(styleId("unitNote"), first.unitNote)]),
    ...together(nodes).flatMap((parts, index) => [
      ...(index === 0 ? [] : [new Paragraph({ style: extraStyles.seam })]),
      ...oneTable(parts, context, { captioned: index === 0, joined: nodes.length > 1 }),
    ]),
    // A short line keeps two tables apart; where nothing follows it must not need a page of its own.
    new Paragraph({ style: nodes.at(-1) === context.last ? extraStyles.seam : extraStyles.tableEnd }),
  ];
}

const line = (style: string, text: string): Paragraph => new Paragraph({ style, children: textRuns(text) });

/** Word repeats the head of a table from its first row alone: a part with a head begins a table of its own. */
function together(nodes: readonly TableBlock[]): readonly (readonly TableBlock[])[] {
  const groups: TableBlock[][] = [];
  for (const node of nodes.filter((one) => one.columns.length > 0)) {
    const last = groups.at(-1);
    if (last === undefined || node.headless !== true) groups.push([node]);
    else last.push(node);
  }
  return groups;
}

/** `captioned`: the first part's caption stands above the table already. `joined`: the parts are of a form. */
function oneTable(
  parts: readonly TableBlock[],
  context: TableContext,
  { captioned, joined }: { readonly captioned: boolean; readonly joined: boolean },
): readonly CaptionedTable[] {
  const shared = sharedEdges(parts, context.width);
  const count = parts.reduce((sum, part) => sum + part.rows.length, 0);
  // A form fills its pages; a small table on its own is not parted.
  const whole = !joined && parts.every((part) => part.rows.length <= wholeTableRows);
  const rows = parts.flatMap((part, index): readonly TableRow[] => {
    const columns: Columns = { columns: part.columns, places: shared.places[index] ?? [], widths: shared.widths };
    const leading = index === 0;
    return [
      ...(leading && captioned ? [] : captionRow(part, columns, leading)),
      ...(part.headless ? [] : [headRow(columns, leading)]),
      ...part.rows.map((cells, at) => {
        const last = at === part.rows.length - 1;
        return bodyRow(part, cells, columns, { context, keepNext: whole && !last });
      }),
    ];
  });
  if (rows.length === 0) return [];
  return [new CaptionedTable({ ...frame(context.width), columnWidths: shared.widths, rows }, words(parts, count))];
}

function words(parts: readonly TableBlock[], rows: number) {
  const title = parts.map((part) => part.caption).find((caption) => caption !== undefined) ?? "";
  const heads = parts.flatMap((part) => part.columns.map((column) => column.title)).filter((head) => head !== "");
  const labels = parts.flatMap((part) => (part.headless ? part.rows.map(([first = []]) => inlineText(first)) : []));
  const named = [...labels, ...heads].join("、");
  return { title, description: `共${rows}行${named === "" ? "" : `，栏目：${named}`}` };
}
