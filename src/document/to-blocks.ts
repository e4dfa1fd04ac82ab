// mdast flow to our block nodes, with 公文 numbering and line ends put right on the way.
import type {
  BlockContent,
  DefinitionContent,
  List as MdastList,
  Paragraph as MdastParagraph,
  RootContent,
  Table,
} from "mdast";
import type { MadeChart } from "../charts/make-chart.ts";
import type { Figure, TableColumn } from "../figures/figure.ts";
import { columnWeights, textWidth } from "../figures/table-column.ts";
import { readLink } from "../narrative/links.ts";
import { chartBlock } from "./chart-block.ts";
import type { Block, Inline } from "./document-tree.ts";
import { inlineText } from "./plain-text.ts";
import { tableBlock } from "./table-block.ts";
import { toInlines } from "./to-inlines.ts";
import { headingOrParagraph } from "./transforms/heading-or-paragraph.ts";
import { joinLines } from "./transforms/join-lines.ts";
import { splitNumberedLines } from "./transforms/split-numbered-lines.ts";

type Figures = ReadonlyMap<string, Figure>;
type Charts = ReadonlyMap<string, MadeChart>;
type Flow = RootContent | BlockContent | DefinitionContent;

export const toBlocks = (nodes: readonly Flow[], figures: Figures, charts: Charts = new Map()): Block[] =>
  nodes.flatMap((node) => toBlock(node, figures, charts));

function toBlock(node: Flow, figures: Figures, charts: Charts): Block[] {
  switch (node.type) {
    case "heading": {
      // The title is the document's own, so the first level below it is ## or #.
      const depth = Math.min(4, Math.max(1, node.depth - 1)) as 1 | 2 | 3 | 4;
      const children = joinLines(toInlines(node.children));
      const annex = /^附件(\d{0,2}|[一二三四五六七八九十〇]{0,3})([：:.．、 ]|$)/.test(inlineText(children));
      return [{ type: "heading", depth, children, ...(annex ? { newPage: true as const } : {}) }];
    }
    case "paragraph":
      return paragraph(node, figures, charts);
    case "list":
      return list(node, figures, charts);
    case "table":
      return [typedTable(node)];
    case "blockquote":
      return [{ type: "blockquote", children: toBlocks(node.children, figures, charts) }];
    case "thematicBreak":
      return [{ type: "thematicBreak" }];
    case "code":
    case "html":
      return [{ type: "paragraph", children: [{ type: "text", value: node.value.replace(/\s*\n\s*/g, " ") }] }];
    case "footnoteDefinition":
      return toBlocks(node.children, figures, charts);
    default:
      // Definitions and front matter show nothing; what remains are inline nodes, which stand in no flow.
      return [];
  }
}

function paragraph(node: MdastParagraph, figures: Figures, charts: Charts): Block[] {
  const [only] = node.children;
  const link = only?.type === "link" && node.children.length === 1 ? readLink(only.url) : undefined;
  const chart = link?.scheme === "chart" ? charts.get(link.target) : undefined;
  if (chart) return [chartBlock(chart)];
  const figure = link?.scheme === "table" ? figures.get(link.target) : undefined;
  const table = figure && tableBlock(figure);
  if (table) return [table];
  return splitNumberedLines(toInlines(node.children)).map((children) => headingOrParagraph(joinLines(children)));
}

function list(node: MdastList, figures: Figures, charts: Charts): Block[] {
  const items = node.children.map((item) => toBlocks(item.children, figures, charts));
  if (!node.ordered) return [{ type: "list", items }];
  const start = node.start ?? 1;
  if (start < 100) return [{ type: "list", start, items }];
  // “2022. 全市工作” is a year and a full stop, not the two thousand and twenty-second item.
  return items.flatMap(([first, ...rest], index): Block[] => {
    const number: Inline = { type: "text", value: `${start + index}. ` };
    if (first?.type !== "paragraph")
      return [{ type: "paragraph", children: [number] }, ...(first ? [first] : []), ...rest];
    return [{ ...first, children: [number, ...first.children] }, ...rest];
  });
}

/** A table typed by hand. One with nothing in its head is a form's labels and values. */
function typedTable(node: Table): Block {
  const rows = node.children.map((row) => row.children.map((cell) => joinLines(toInlines(cell.children))));
  const [head = [], ...body] = rows;
  const headless = head.every((cell) => inlineText(cell).trim() === "") && body.length > 0;
  // A row longer than the head gets columns without a title: what was typed is printed.
  const width = Math.max(...rows.map((row) => row.length));
  const aligned = (index: number): TableColumn["align"] => node.align?.[index] ?? "left";
  const weights = columnWeights(
    Array.from({ length: width }, (_, index) => {
      const texts = body.filter((row) => !headless || row.length === width).map((row) => inlineText(row[index] ?? []));
      const title = textWidth(inlineText(head[index] ?? []));
      return { title, longest: Math.max(3, ...texts.map(textWidth)), numeric: aligned(index) === "right" };
    }),
  );
  const columns = Array.from({ length: width }, (_, index): TableColumn => {
    const column = { title: inlineText(head[index] ?? []), align: aligned(index) } as const;
    const weight = weights[index] ?? 3;
    return headless && isLabel(body, index) ? { ...column, weight: 6, label: true } : { ...column, weight };
  });
  if (headless) return { type: "table", headless: true, columns, rows: body };
  return { type: "table", columns, rows: body.map((row) => columns.map((_, index) => row[index] ?? [])) };
}

/** Every cell of a form's column that says something says it in bold. */
function isLabel(rows: readonly (readonly (readonly Inline[])[])[], index: number): boolean {
  const cells = rows.flatMap((row) => row[index] ?? []);
  return cells.length > 0 && cells.every((node) => node.type === "strong");
}
