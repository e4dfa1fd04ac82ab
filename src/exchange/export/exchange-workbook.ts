// The workbook that bureau and departments pass back and forth: records of some kinds, or empty forms for them.
import type { ContentMap } from "../../reading/content.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { Records } from "../../records/records.ts";
import type { WorkbookToWrite } from "../workbook/write-model.ts";
import { Choices } from "./choices.ts";
import { exampleOf } from "./example-rows.ts";
import { everything, publicOnly } from "./exchange-columns.ts";
import { exchangeSheet } from "./exchange-sheet.ts";
import type { ExchangeTable } from "./exchange-table.ts";
import { guideSheet } from "./guide-sheet.ts";
import { kindTables } from "./kind-tables.ts";

/** For whom it is: an empty form, everything the bureau has, or only what is public. */
export type Purpose = "template" | "internal" | "public";

export interface Exchange {
  readonly region: { readonly folder: string; readonly name: string; readonly notice: string };
  /** Absent when none of the kinds belongs to a year. */
  readonly year?: string;
  readonly purpose: Purpose;
  /** Kinds, each with what content/ says of its records; none for a template. */
  readonly kinds: readonly { readonly kind: RecordKind; readonly contents: readonly ContentMap[] }[];
  /** To choose from. */
  readonly records: Records;
}

export function exchangeWorkbook({ region, year, purpose, kinds, records }: Exchange): WorkbookToWrite {
  const template = purpose === "template";
  const whole = `${region.name}${year === undefined ? "" : `${year}年度`}`;
  const choices = new Choices(records, { region: region.folder, ...(year !== undefined && { year }) });
  const line = [
    `地区：${region.folder}`,
    ...(year === undefined ? [] : [`年度：${year}`]),
    ...(region.notice === "" ? [] : [region.notice]),
    remarks[purpose],
  ].join("　");
  const title = (table: string): string => `${whole}${table}${template ? "填报表" : ""}`;
  const tables = kinds.flatMap(({ kind, contents }) => {
    const above = { line, title };
    const shown = purpose === "public" ? publicOnly : everything;
    const made = kindTables(kind, contents, shown, choices, above);
    if (template) return withExample(made, kind, choices);
    // Of one kind alone, every table may be added to; of many, those without rows would only be in the way.
    return kinds.length === 1 ? made : made.filter(({ rows }) => rows.length > 0);
  });
  const [only, ...others] = kinds;
  const subject = others.length === 0 && only ? only.kind.name : "预算绩效管理台账";
  const guide = guideSheet({ title: title(subject), line, sheets: contentsOf(kinds), template });
  const lists = choices.sheet();
  const sheets = [guide, ...tables.map((table) => exchangeSheet(table, template)), ...(lists ? [lists] : [])];
  return { title: title(subject), sheets };
}

const remarks: Readonly<Record<Purpose, string>> = {
  template: "填写说明：红色表头必填，鼠标停在表头上看说明；灰色斜体的一行是例子，不会导入",
  internal: "内部资料：含不公开的记录和栏目，请勿外传",
  public: "只含公开的记录和公开的栏目",
};

function withExample(tables: readonly ExchangeTable[], kind: RecordKind, choices: Choices): readonly ExchangeTable[] {
  const title = (): string => "";
  const examples = kindTables(kind, [exampleOf(kind, choices)], everything, choices, { title, line: "" });
  return tables.map((table, at) => ({ ...table, example: examples[at]?.rows[0] ?? [] }));
}

const contentsOf = (kinds: Exchange["kinds"]): readonly (readonly [string, string])[] =>
  kinds.map(({ kind: { name, note } }) => [name, note]);
