// A table a narrow screen can scroll sideways, with keyboard too, and a screen reader can name.
import type { Element, ElementContent } from "hast";
import type { TableBlock } from "../../document/document-tree.ts";
import type { TableColumn } from "../../figures/figure.ts";
import { element, text } from "./elements.ts";
import { type InlineContext, inlines } from "./inlines.ts";

export function table(node: TableBlock, context: InlineContext): readonly ElementContent[] {
  const label = node.caption ?? `表格：${node.columns.map((column) => column.title).join("、")}`;
  const head = node.columns.map((column) => cell("th", column, [text(column.title)], { scope: "col" }));
  const rows = node.rows.map((row) =>
    element(
      "tr",
      {},
      node.columns.map((column, index) => cell("td", column, inlines(row[index] ?? [], context))),
    ),
  );
  return [
    element("div", { className: ["table-wrap"], tabIndex: 0, role: "region", ariaLabel: text(label).value }, [
      element("table", {}, [
        ...caption(node),
        element("thead", {}, [element("tr", {}, head)]),
        element("tbody", {}, rows),
      ]),
    ]),
    ...origin(node, context),
  ];
}

const cell = (
  tagName: "th" | "td",
  column: TableColumn,
  children: readonly ElementContent[],
  properties: { readonly scope?: "col" } = {},
): Element => element(tagName, { ...properties, className: [`align-${column.align}`] }, children);

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
