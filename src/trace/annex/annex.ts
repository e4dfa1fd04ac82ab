// 数据溯源附录: a document about another one, listing where each of its numbers comes from.
import type { Block, DocumentTree, Inline, TableBlock } from "../../document/document-tree.ts";
import { fileName } from "../../document/file-name.ts";
import type { DocumentPlan } from "../../document/plan-documents.ts";
import { countNumbers } from "../number-counts.ts";
import type { TracedNumber } from "../traced-number.ts";
import { annexEntries } from "./annex-entries.ts";
import { citedTable, figureTable, typedTable } from "./annex-tables.ts";
import { type Audience, commonFolder } from "./figure-cells.ts";

export const annexType = "数据溯源附录";

/** Unless its template says otherwise, a document comes with an annex about its numbers. */
export const hasAnnex = ({ template }: DocumentPlan): boolean => template.head.annex !== false;

/** Undefined when the document has no numbers. */
export function annexOf(
  document: DocumentTree,
  numbers: readonly TracedNumber[],
  audience: Audience,
): DocumentTree | undefined {
  if (numbers.length === 0) return undefined;
  const { id, title, fileStem, keywords, notice, place } = document;
  return {
    // No page of a document has a point in its name.
    id: `${id}.numbers`,
    type: annexType,
    title: `${title}${annexType}`,
    profile: "ordinary",
    fileStem: annexStem(fileStem),
    keywords: [annexType, ...keywords],
    notice,
    cover: [],
    signatures: [],
    blocks: blocksOf(document, numbers, audience),
    figures: new Map(),
    place,
  };
}

/** Folder and file name of the annex to the document of that name. */
export function annexStem(fileStem: string): string {
  const [name = "", ...folders] = fileStem.split("/").reverse();
  return [...folders.reverse(), fileName(name, annexType)].join("/");
}

function blocksOf(document: DocumentTree, numbers: readonly TracedNumber[], audience: Audience): readonly Block[] {
  const entries = annexEntries(numbers);
  const folder = audience.showsPlaces ? commonFolder(document.figures.values()) : "";
  const sections: readonly (readonly [string, TableBlock | undefined])[] = [
    ["由记录计算或照录的数字", figureTable(entries, document.figures, audience, folder)],
    ["引用的数字", citedTable(entries)],
    ["手写而没有注明出处的数字", typedTable(entries)],
  ];
  const shown = sections.filter(([, table]) => table !== undefined);
  return [
    paragraph(introduction(document, numbers)),
    ...(folder === ""
      ? []
      : [paragraph(`“位置”里的文件在文件夹 ${folder} 里，行号是记录所在的行。本附录供内部核对使用。`)]),
    ...shown.flatMap(([heading, table], index): readonly Block[] =>
      table ? [{ type: "heading", depth: 1, children: text(`${"一二三".charAt(index)}、${heading}`) }, table] : [],
    ),
  ];
}

function introduction({ title }: DocumentTree, numbers: readonly TracedNumber[]): string {
  const { total, traced, cited, untraced } = countNumbers(numbers);
  const parts = [
    ...(traced > 0 ? [`由记录计算或照录的${traced}个`] : []),
    ...(cited > 0 ? [`引用的${cited}个`] : []),
    ...(untraced > 0 ? [`手写而没有注明出处的${untraced}个`] : []),
  ];
  return `本附录逐项说明《${title}》正文和表格里各个数字的出处。文中共有数字${total}个，其中${parts.join("，")}。同一口径的数字合并为一行，注明在文中出现几处。`;
}

const text = (value: string): readonly Inline[] => [{ type: "text", value }];
const paragraph = (value: string): Block => ({ type: "paragraph", children: text(value) });
