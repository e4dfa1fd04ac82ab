// Inline nodes as runs. A run carries no look of its own, only the name of a character style.
import { type ParagraphChild, TextRun } from "docx";
import { type Handlers, handle, type Inline } from "../../document/document-tree.ts";
import { printable } from "../unprintable-characters.ts";
import type { FigureBookmarks } from "./figure-bookmarks.ts";
import type { Hyperlinks } from "./hyperlinks.ts";
import type { KeptUnits } from "./kept-units.ts";
import { extraStyles } from "./style-names.ts";

export interface RunContext {
  readonly hyperlinks: Hyperlinks;
  readonly bookmarks: FigureBookmarks;
  readonly units: KeptUnits;
  readonly style?: string;
}

/**
 * Anything but ASCII and what is Chinese beyond doubt: “ ” … — and their like stand in Latin and in Chinese text, and
 * take the Latin face unless the run says it is Chinese (ISO/IEC 29500-1 §17.3.2.26).
 */
const ambiguous = /[^ -~\u3000-\u9FFF\uFF00-\uFFEF]/;

/** `size`, in points, is for what has to fit a line; all else has the size of its style. */
export function textRuns(text: string, style?: string, size?: number): readonly TextRun[] {
  const look = {
    ...(style === undefined ? {} : { style }),
    ...(size === undefined ? {} : { size: size * 2, sizeComplexScript: size * 2 }),
    ...(ambiguous.test(text) ? { font: { hint: "eastAsia" } } : {}),
  };
  // docx fills in {list-0} even when it is the author's own text; a brace that ends its run is left alone.
  const pieces = printable(text).split(/(?<=\{)/);
  return pieces.map((piece) => new TextRun({ text: piece, ...look }));
}

/** Stress inside stress reads as the stronger one. */
const stressed = (context: RunContext, style: string): RunContext =>
  context.style === extraStyles.strong ? context : { ...context, style };

const handlers: Handlers<Inline, RunContext, readonly ParagraphChild[]> = {
  text: (node, context) => textRuns(node.value, context.style),
  strong: (node, context) => runs(node.children, stressed(context, extraStyles.strong)),
  emphasis: (node, context) => runs(node.children, stressed(context, extraStyles.emphasis)),
  break: () => [new TextRun({ break: 1 })],
  link: (node, context) =>
    context.hyperlinks.around(
      node.url,
      runs(node.children, { ...context, style: context.style ?? extraStyles.hyperlink }),
    ),
  figureReference: (node, context) => {
    context.units.add(node.text);
    return context.bookmarks.around(node.figure, textRuns(node.text, context.style));
  },
  citation: (node, context) => textRuns(node.text, context.style),
};

export const runs = (children: readonly Inline[], context: RunContext): readonly ParagraphChild[] =>
  children.flatMap((child) => handle(handlers, child, context));
