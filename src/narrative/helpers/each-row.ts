// {{#各 "重点评价结果"}}…{{/各}}: a list figure row by row, with "、" between them if asked; numbers in a row stay tied to the figure.
import { inert } from "../inert.ts";
import { rowWord } from "../language.ts";
import { figureLink } from "../links.ts";
import type { Helper } from "./helper.ts";

export const eachRow: Helper = ({ rendering, arguments: [id = "", between = ""], place, inside, otherwise }) => {
  const figure = rendering.figure(id, place);
  if (figure?.value.type !== "table") return "";
  const { columns, rows: all, totalled } = figure.value.table;
  // 合计 is no row of the list.
  const rows = totalled ? all.slice(0, -1) : all;
  const texts = rows.map((cells, index) => {
    const row = new Map([[rowWord, String(index + 1)]]);
    for (const [position, cell] of cells.entries()) {
      const column = columns[position]?.title ?? "";
      row.set(column, cell.numeric ? figureLink(cell.text, cell.figure ?? id) : inert(cell.text));
    }
    return inside(row);
  });
  return texts.length === 0 ? otherwise() : texts.join(between);
};
