// The tables of an annex: numbers that are figures, quotations, and what nobody says the source of.
import type { Inline, TableBlock } from "../../document/document-tree.ts";
import type { TableColumn } from "../../figures/figure.ts";
import type { Figures } from "../figure-facts.ts";
import type { AnnexEntry } from "./annex-entries.ts";
import { type Audience, figureCells } from "./figure-cells.ts";
import { lines } from "./lines.ts";

type Cells = readonly (readonly Inline[])[];

export function figureTable(
  entries: readonly AnnexEntry[],
  figures: Figures,
  audience: Audience,
  folder: string,
): TableBlock | undefined {
  const rows = entries.flatMap((entry): Cells[] =>
    entry.figure ? [[numberCell(entry), ...figureCells(entry.figure, figures, audience, folder)]] : [],
  );
  return numbered([column("文中数字", 6), column("口径和算法", 15), column("依据和核对", 17)], rows);
}

export function citedTable(entries: readonly AnnexEntry[]): TableBlock | undefined {
  const rows = entries.flatMap((entry): Cells[] =>
    entry.source === undefined ? [] : [[numberCell(entry), lines([entry.source])]],
  );
  return numbered([column("文中数字", 8), column("来源", 30)], rows);
}

export function typedTable(entries: readonly AnnexEntry[]): TableBlock | undefined {
  const rows = entries.flatMap((entry): Cells[] =>
    entry.figure || entry.source !== undefined ? [] : [[numberCell(entry), lines([entry.heading])]],
  );
  return numbered([column("文中数字", 8), column("所在标题", 30)], rows);
}

function numbered(columns: readonly TableColumn[], rows: readonly Cells[]): TableBlock | undefined {
  if (rows.length === 0) return undefined;
  const first = { title: "序号", align: "center", weight: 3 } as const;
  return {
    type: "table",
    columns: [first, ...columns],
    rows: rows.map((row, at) => [lines([String(at + 1)]), ...row]),
  };
}

/** A table that is one figure has as many numbers as cells. */
function numberCell({ texts, times, table }: AnnexEntry): readonly Inline[] {
  if (table !== undefined) return lines([`表“${table}”里的${times}个数`]);
  return lines([texts.join("、"), times > 1 ? `文中${times}处` : ""]);
}

const column = (title: string, weight: number): TableColumn => ({ title, align: "left", weight });
