// The first sheets of a workbook: what it is and who may use it, what is in it, and how to read it.
import type { DataSet } from "./data-set.ts";
import { readingNotes } from "./reading-notes.ts";
import type { Table } from "./table.ts";
import type { Line, WordSheet } from "./workbook.ts";

/** A table with the sheet it stands on; one that is too long for a sheet has none. */
export interface Placed {
  readonly table: Table;
  readonly sheet?: string;
}

export function coverSheets(set: DataSet, tables: readonly Placed[]): readonly WordSheet[] {
  return [cover(set), contents(tables), notes()];
}

const line = (...cells: readonly string[]): Line => ({ cells });

function cover({ title, region, terms, asOf }: DataSet): WordSheet {
  const { notice, bureau } = region;
  return {
    name: "封面",
    widths: [16, 84],
    lines: [
      { cells: [`${title}预算绩效公开数据`], look: "title" },
      ...(notice === "" ? [] : [line("声明", `${notice}。`)]),
      line("财政部门", bureau),
      ...(asOf === undefined ? [] : [line("台账日期", asOf)]),
      line("公开属性", "主动公开。只收录公开的记录和公开的栏目。"),
      line("使用条件", terms.text),
      ...(terms.licence === undefined ? [] : [line("许可全文", terms.licence.path)]),
      line("怎样看", "“目录”列出各张表，“说明”讲各栏怎样读；每张表一个工作表，第一行是栏目名称。"),
    ],
  };
}

function contents(tables: readonly Placed[]): WordSheet {
  const rows = tables.map(({ table: { title, note, size }, sheet = "没有放入本文件，请下载CSV" }) =>
    line(sheet, title, String(size), note),
  );
  return {
    name: "目录",
    widths: [26, 26, 10, 70],
    lines: [{ cells: ["工作表", "表", "行数", "一行是什么"], look: "head" }, ...rows],
  };
}

const notes = (): WordSheet => ({
  name: "说明",
  widths: [18, 90],
  lines: [{ cells: ["事项", "说明"], look: "head" }, ...readingNotes.workbook.map(([what, how]) => line(what, how))],
});
