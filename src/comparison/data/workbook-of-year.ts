// One year of all regions as a workbook: what it is and how to read it, where it comes from, the regions side by side, then every number.
import type { PublishedComparison } from "../../disclosure/published-portal.ts";
import { termsOf } from "../../open-data/licence.ts";
import type { Table } from "../../open-data/table.ts";
import { type Line, type WordSheet, workbookBytes } from "../../open-data/workbook.ts";
import type { ComparedSource } from "../compared-source.ts";
import type { NumberRow } from "./number-rows.ts";
import { readingNotes } from "./reading-notes.ts";
import { wideTable } from "./wide-table.ts";

export interface AboutPortal {
  /** 某省预算绩效公开. */
  readonly name: string;
  /** Who runs it; empty when nobody is named. */
  readonly organizer: string;
  /** 演示 or 示例数据 among its regions; empty otherwise. */
  readonly notice: string;
}

export interface YearOfNumbers {
  readonly year: string;
  /** Those with anything of the year. */
  readonly sources: readonly ComparedSource[];
  readonly comparisons: readonly PublishedComparison[];
  readonly rows: readonly NumberRow[];
  /** Every number, a row each. */
  readonly table: Table;
}

/** A sheet is put together in memory; a longer table is left to the CSV, and the cover says so. */
const mostCells = 1_500_000;

export function workbookOfYear(about: AboutPortal, numbers: YearOfNumbers): Promise<Uint8Array> {
  const { sources, comparisons, rows, table } = numbers;
  const wide = wideTable(
    sources.map(({ region }) => region),
    comparisons,
    rows,
  );
  const fits = (table.size + 1) * table.columns.length <= mostCells;
  return workbookBytes(
    [cover(about, numbers, fits), notes(), origins(sources)],
    [
      ...(comparisons.length > 0 ? [{ name: wide.title, table: wide, widths: [24, 14] }] : []),
      ...(fits ? [{ name: "明细", table, widths: [24, 14] }] : []),
    ],
  );
}

const line = (...cells: readonly string[]): Line => ({ cells });

function cover({ name, organizer, notice }: AboutPortal, numbers: YearOfNumbers, fits: boolean): WordSheet {
  const { year, sources, comparisons, rows } = numbers;
  const compared =
    comparisons.length === 0
      ? "没有两个地区按同一口径公开同一个数，不能对照"
      : `其中${comparisons.length}个数有两个以上地区按同一口径公开，可以对照`;
  const side = comparisons.length === 0 ? "" : "，“各地区对照”一个地区一行";
  const details = fits ? "“明细”是各地区公开的全部年度数字" : "全部年度数字太多，没有放入本文件，请下载CSV";
  return {
    name: "封面",
    widths: [16, 84],
    lines: [
      { cells: [`${year}年度各地区预算绩效数字对照`], look: "title" },
      ...(notice === "" ? [] : [line("声明", notice)]),
      line("门户", name),
      ...(organizer === "" ? [] : [line("主办单位", organizer)]),
      line("收录", `${sources.length}个地区公开的${year}年度数字，共${rows.length}条；${compared}。`),
      line("怎么来的", "由各地区已经公开的内容直接取出，没有重新统计；“来源”列出各地区公开内容的校验值。"),
      line("怎样看", `“说明”讲各栏怎样读${side}，${details}。`),
    ],
  };
}

const notes = (): WordSheet => ({
  name: "说明",
  widths: [18, 90],
  lines: [{ cells: ["事项", "说明"], look: "head" }, ...readingNotes.map(([what, how]) => line(what, how))],
});

const origins = (sources: readonly ComparedSource[]): WordSheet => ({
  name: "来源",
  widths: [24, 14, 28, 34, 68, 60],
  lines: [
    { cells: ["地区", "行政区划代码", "财政部门", "声明", "公开内容校验值", "使用条件"], look: "head" },
    ...sources.map(({ sha256, region }) =>
      line(region.name, region.divisionCode ?? "", region.bureau, region.notice, sha256, termsOf(region).text),
    ),
  ],
});
