// The sheet 导入问题: every remark with a link to its cell, as the XML of a sheet.
import { severityWords } from "../../base/diagnostic.ts";
import { type CellRemark, cellName } from "./comment-remark.ts";
import { escaped } from "./comment-xml.ts";
import { sheetWord } from "./write-ranges.ts";

export const listName = "导入问题";

const listTitle = (count: number): string => `导入问题清单（${count}处）`;
const listLine =
  "点“位置”到那一格；表里有问题的格子，红色的是错误，黄色的是提醒，批注里写着怎么改。改好保存后，再导入一次。这张表不会导入。";
const listHeads = ["序号", "程度", "工作表", "位置", "问题和怎么办"] as const;
const listWidths = [7, 8, 22, 10, 90] as const;

export interface ListRow {
  readonly cells: readonly [severity: string, sheet: string, cell: string, text: string];
}

/** Sheet by sheet in the order given, then row by row. */
export function listRows(remarks: readonly CellRemark[], sheets: readonly string[]): readonly ListRow[] {
  const order = new Map(sheets.map((name, at) => [name, at]));
  const rank = ({ sheet }: CellRemark): number => order.get(sheet) ?? sheets.length;
  const inOrder = remarks.toSorted((a, b) => rank(a) - rank(b) || a.row - b.row || a.column - b.column);
  return inOrder.map((one) => ({
    cells: [severityWords[one.severity], one.sheet, cellName(one.row, one.column), one.text],
  }));
}

/** Which look of the workbook each kind of cell has. */
export interface ListLooks {
  readonly title: number;
  readonly line: number;
  readonly head: number;
  readonly cell: number;
  readonly link: number;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** `known`: sheets that can be linked to. */
export function listSheet(rows: readonly ListRow[], looks: ListLooks, known: ReadonlySet<string>): string {
  const words = (cell: string, look: number, text: string): string =>
    `<c r="${cell}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const line = (row: number, look: number, text: string, height: number): string =>
    `<row r="${row}" ht="${height}" customHeight="1">${words(`A${row}`, look, text)}</row>`;
  const head = listHeads.map((text, column) => words(cellName(2, column), looks.head, text)).join("");
  const body = rows.map(({ cells }, at) => {
    const row = at + 4;
    const [severity, sheet, cell, text] = cells.map((one) => one.slice(0, 32_000));
    const look = known.has(cells[1]) ? looks.link : looks.cell;
    const [b, c, e] = [severity, sheet, text].map((one, index) =>
      words(`${"BCE"[index]}${row}`, looks.cell, one ?? ""),
    );
    return `<row r="${row}"><c r="A${row}" s="${looks.cell}"><v>${at + 1}</v></c>${b}${c}${words(`D${row}`, look, cell ?? "")}${e}</row>`;
  });
  const links = rows.flatMap(({ cells: [, sheet, cell] }, at) =>
    known.has(sheet)
      ? [`<hyperlink ref="D${at + 4}" location="${escaped(`${sheetWord(sheet)}!${cell}`)}" display="${cell}"/>`]
      : [],
  );
  const last = rows.length + 3;
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E${last}"/>`,
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${listWidths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${line(1, looks.title, listTitle(rows.length), 30)}${line(2, looks.line, listLine, 36)}<row r="3">${head}</row>${body.join("")}</sheetData>`,
    `<autoFilter ref="A3:E${last}"/><mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="A2:E2"/></mergeCells>`,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join("");
}
