// What a report carries inside itself: its tables as data, and how each of its numbers is counted. Nothing that is not printed in it or published with it.
import type { Block, DocumentTree, TableBlock } from "../../../document/document-tree.ts";
import { fileName } from "../../../document/file-name.ts";
import { inlineText } from "../../../document/plain-text.ts";
import type { Figure } from "../../../figures/figure.ts";
import { subjectPrefix } from "../../../figures/subject-word.ts";
import { shown } from "../span.ts";
import { csv } from "./csv.ts";
import type { DataFile } from "./data-files.ts";

/** A 公文 that is sent carries no working papers; a report does. */
export function reportData(document: DocumentTree): readonly DataFile[] {
  if (document.profile !== "report") return [];
  const tables = tablesIn(document.blocks).map((table, index): DataFile => {
    const number = index + 1;
    const title = table.caption ?? "数据表";
    return {
      name: fileName(`${number}-${title}`, ".csv"),
      plainName: `table-${number}.csv`,
      description: [`本报告第${number}张表的数据`, title, table.unitNote ?? ""].filter(Boolean).join("；"),
      bytes: csv(rowsOf(table)),
    };
  });
  const figures = [...document.figures.values()].filter(({ text }) => text !== "");
  return [...tables, ...(figures.length === 0 ? [] : [figuresFile(figures)])];
}

function tablesIn(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.flatMap((block): readonly TableBlock[] => {
    if (block.type === "table") return block.columns.length === 0 ? [] : [block];
    if (block.type === "chart") return tablesIn([block.table]);
    if (block.type === "list") return block.items.flatMap(tablesIn);
    return block.type === "blockquote" ? tablesIn(block.children) : [];
  });
}

const rowsOf = ({ columns, rows, headless }: TableBlock): readonly (readonly string[])[] => [
  ...(headless === true ? [] : [columns.map(({ title }) => shown(title))]),
  ...rows.map((row) => columns.map((_, index) => shown(inlineText(row[index] ?? [])))),
];

const figuresFile = (figures: readonly Figure[]): DataFile => ({
  name: "数字口径.csv",
  plainName: "figures.csv",
  description: "本报告所用数字的口径和算法",
  bytes: csv([
    ["序号", "数字", "口径", "含义", "取数", "算法", "取整", "核对"],
    ...figures.map(({ id, ofSubject, text, statement, provenance }, index) => [
      String(index + 1),
      text,
      ofSubject ? id.slice(subjectPrefix.length) : id,
      statement,
      provenance.basis,
      provenance.method,
      provenance.rounding ?? "",
      provenance.crossCheck ?? "",
    ]),
  ]),
});
