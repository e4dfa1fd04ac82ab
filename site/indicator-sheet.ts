// Indicators as a reader compares them: under their 一级指标, target beside result, what each was worth and got.
import type { PublishedList } from "../src/disclosure/publication.ts";

export interface SheetColumn {
  readonly title: string;
  readonly align: "left" | "right";
}

export interface SheetGroup {
  /** The 一级指标; empty when the list has no such level. */
  readonly name: string;
  /** 得分12.50，分值15. */
  readonly points: string;
  /** The first cell names the indicator. */
  readonly rows: readonly (readonly string[])[];
}

export interface IndicatorSheet {
  /** Of the whole, as `SheetGroup.points`. */
  readonly points: string;
  readonly columns: readonly SheetColumn[];
  readonly groups: readonly SheetGroup[];
}

type Row = ReadonlyMap<string, string>;

interface Shown extends SheetColumn {
  readonly text: (row: Row) => string;
}

const at = (row: Row, name: string): string => row.get(name) ?? "";

/** ≥86个; of 定性 the words alone. A unit without a value says nothing. */
function measured(row: Row, name: string): string {
  const value = at(row, name);
  return value === "" ? "" : `${value}${at(row, "unit")}`;
}

function target(row: Row): string {
  const direction = at(row, "direction");
  const value = measured(row, "target");
  return value === "" || direction === "定性" ? value : `${direction}${value}`;
}

const shown: readonly Shown[] = [
  { title: "指标", align: "left", text: (row) => at(row, "name") },
  { title: "二级指标", align: "left", text: (row) => at(row, "level2") },
  { title: "目标值", align: "right", text: target },
  { title: "完成值", align: "right", text: (row) => measured(row, "actual") },
  { title: "预计全年", align: "right", text: (row) => measured(row, "forecast") },
  { title: "完成可能性", align: "left", text: (row) => at(row, "outlook") },
  { title: "分值", align: "right", text: (row) => at(row, "weight") },
  { title: "得分", align: "right", text: (row) => at(row, "score") },
  { title: "原因", align: "left", text: (row) => at(row, "reason") },
];

export function indicatorSheet({ table, subtotals }: PublishedList): IndicatorSheet {
  const rows = rowsOf(table);
  const used = shown.filter(({ text }) => rows.some((row) => text(row) !== ""));
  const points = new Map(
    (subtotals === undefined ? [] : rowsOf(subtotals)).map((row) => [
      at(row, "level1"),
      `得分${at(row, "score")}，分值${at(row, "weight")}，得分率${at(row, "rate")}`,
    ]),
  );
  const groups = [...Map.groupBy(rows, (row) => at(row, "level1"))].map(([name, ofGroup]) => ({
    name,
    points: points.get(name) ?? "",
    rows: ofGroup.map((row) => used.map(({ text }) => text(row))),
  }));
  return { points: points.get("合计") ?? "", columns: used, groups };
}

/** The cells of each row by the English names of their fields. */
export function rowsOf({ columns, rows }: PublishedList["table"]): readonly Row[] {
  return rows.map((row) => new Map(columns.map(({ name, title }, index) => [name ?? title, row[index]?.text ?? ""])));
}
