// A table a narrow screen can scroll sideways, with keyboard too, and a screen reader can name.
import type { Element, ElementContent } from "hast";
import type { Inline, TableBlock } from "../../document/document-tree.ts";
import { inlineText } from "../../document/plain-text.ts";
import type { TableColumn } from "../../figures/figure.ts";
import { element, text } from "./elements.ts";
import { type InlineContext, inlines } from "./inlines.ts";

export function table(node: TableBlock, context: InlineContext): readonly ElementContent[] {
  const wrap = {
    className: ["table-wrap", ...(node.joined ? ["joined"] : [])],
    tabIndex: 0,
    role: "region",
    ariaLabel: text(nameOf(node)).value,
  };
  const rows = node.rows.map((row) => element("tr", {}, cells(row, node, context)));
  return [
    element("div", wrap, [
      element("table", node.headless ? { className: ["form"] } : {}, [
        ...caption(node),
        ...(node.headless ? [] : [element("thead", {}, [element("tr", {}, node.columns.map(headCell))])]),
        element("tbody", {}, rows),
      ]),
    ]),
    ...origin(node, context),
  ];
}

const nameOf = ({ caption, headless, columns, rows }: TableBlock): string => {
  const words = headless
    ? rows.flatMap((row) => row.filter((_, index) => columns[index]?.label).map(inlineText))
    : columns.map((column) => column.title);
  return caption ?? `表格：${words.join("、")}`;
};

const headCell = (column: TableColumn): Element =>
  element("th", { scope: "col", className: [`align-${column.align}`] }, [text(column.title)]);

/** A form's short row runs on to the right edge; a table with a head has a cell for every column. */
function cells(row: readonly (readonly Inline[])[], node: TableBlock, context: InlineContext): readonly Element[] {
  const shown = node.headless ? node.columns.slice(0, row.length) : node.columns;
  return shown.map((column, index) => {
    const children = inlines(row[index] ?? [], context);
    const properties = { className: [`align-${column.align}`] };
    if (column.label && row[index]?.length !== 0) return element("th", { scope: "row", ...properties }, children);
    const span = node.columns.length - index;
    return element(
      "td",
      { ...properties, ...(index === row.length - 1 && span > 1 ? { colSpan: span } : {}) },
      children,
    );
  });
}

function caption({ caption, unitNote }: TableBlock): readonly Element[] {
  if (caption === undefined && unitNote === undefined) return [];
  return [
    element("caption", {}, [
      ...(caption === undefined ? [] : [text(caption)]),
      ...(unitNote === undefined ? [] : [element("span", { className: ["unit-note"] }, [text(unitNote)])]),
    ]),
  ];
}

/** The way to the figure the whole table is. */
function origin(node: TableBlock, context: InlineContext): readonly Element[] {
  const href = node.figure === undefined ? undefined : context.figureHref(node.figure);
  if (href === undefined) return [];
  return [
    element("p", { className: ["table-origin"] }, [
      element("a", { className: ["figure"], href }, [text("本表怎么算的")]),
    ]),
  ];
}
