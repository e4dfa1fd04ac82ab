// {{#各 "重点评价结果"}}…{{/各}}: a table row by row, with "、" between them if asked; numbers in a row stay tied to the figure.
import type { TableCell } from "../../figures/figure.ts";
import { rowNames } from "../../figures/row-names.ts";
import { rowWord, sameWord } from "../language.ts";
import { figureLink } from "../links.ts";
import { saidInSentence } from "../one-stop.ts";
import type { Helper, Row } from "./helper.ts";

export const eachRow: Helper = (call) => {
  const {
    rendering,
    arguments: [id = "", between = ""],
    manners,
    row: around,
    place,
    inside,
    otherwise,
  } = call;
  const figure = rendering.figure(id, place);
  if (figure?.value.type !== "table") return "";
  const { columns, rows, totalled } = figure.value.table;
  const formula = rendering.input.figures.definitions.get(id)?.formula;
  const names = (formula && rowNames(formula)) ?? columns.map(({ title }) => title);
  const show = (cell: TableCell): string =>
    cell.numeric ? figureLink(cell.text, cell.figure ?? id) : saidInSentence(cell.text);
  // 合计 is no row of the list.
  const all = (totalled ? rows.slice(0, -1) : rows).map(
    (cells) => new Map(cells.map((cell, position) => [names[position] ?? "", show(cell)])),
  );
  const same = manners.get(sameWord);
  const alike = (row: Row): boolean => same === undefined || saidIn(row, same) === (around && saidIn(around, same));
  const texts = all.filter(alike).map((row, index) => inside(row.set(rowWord, String(index + 1))));
  return texts.length === 0 ? otherwise() : texts.join(between);
};

/** A number in two tables is two figures, and one text. */
const saidIn = (row: Row, name: string): string | undefined => row.get(name)?.replace(/\]\(figure:.*\)$/s, "]");
