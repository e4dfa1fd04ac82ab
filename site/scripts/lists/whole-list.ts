// The rows of a list that is cut into pages, from its data script: all of them, drawn only when shown.
import type { DataRow, ListData } from "../../lists/list-data.ts";
import { folded, type Row } from "./row.ts";

interface Receiver {
  liangjiList?: (data: ListData) => void;
}

/** Loads the script; a page opened from a disk can load data in no other way. `failed` when it is not there. */
export function loadList(source: string, loaded: (data: ListData) => void, failed: () => void): void {
  const script = document.createElement("script");
  (window as Receiver).liangjiList = loaded;
  script.src = source;
  script.addEventListener("error", failed);
  document.head.append(script);
}

export function rowsOf({ columns, rows }: ListData, root: string): readonly Row[] {
  return rows.map((row, place): Row => {
    const [texts, , amounts, choices] = row;
    let drawn: HTMLElement | undefined;
    return {
      place,
      choices,
      values: texts.map((text, at) => ({ text, amount: amounts[at] || undefined })),
      words: folded(texts.join(" ")),
      element: () => {
        drawn ??= draw(row, columns, root);
        return drawn;
      },
    };
  });
}

/** An empty table with the heads of its columns. */
export function drawTable({ columns }: ListData, caption: string): HTMLTableElement {
  const table = made("table", "rows");
  table.setAttribute("role", "table");
  table.createCaption().textContent = caption;
  const head = table.createTHead();
  head.setAttribute("role", "rowgroup");
  const row = head.insertRow();
  row.setAttribute("role", "row");
  for (const { key, title, look } of columns) {
    const cell = made("th", look);
    cell.setAttribute("role", "columnheader");
    cell.scope = "col";
    cell.dataset.key = key;
    cell.textContent = title;
    row.append(cell);
  }
  return table;
}

/** As the build draws it. */
function draw([texts, addresses]: DataRow, columns: ListData["columns"], root: string): HTMLElement {
  const body = made("tbody", "row");
  body.setAttribute("role", "rowgroup");
  const row = body.insertRow();
  row.setAttribute("role", "row");
  columns.forEach(({ title, look }, at) => {
    const cell = made(at === 0 ? "th" : "td", look);
    cell.setAttribute("role", at === 0 ? "rowheader" : "cell");
    if (at === 0) cell.scope = "row";
    cell.dataset.label = title;
    const address = addresses[at] || undefined;
    const inner = document.createElement(address === undefined ? "span" : "a");
    inner.textContent = texts[at] ?? "";
    if (address !== undefined) inner.setAttribute("href", root + address);
    cell.append(inner);
    row.append(cell);
  });
  return body;
}

function made<Name extends "table" | "tbody" | "th" | "td">(name: Name, classes: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = classes;
  return element;
}
