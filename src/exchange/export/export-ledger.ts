// Makes the workbook of a ledger: its figure of one region and year, as a finished table.
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { Definitions } from "../../figures/definition.ts";
import { FigureScope } from "../../figures/figure-engine.ts";
import { region as regionKind } from "../../records/kinds/region.ts";
import type { Records } from "../../records/records.ts";
import type { WorkbookToWrite } from "../workbook/write-model.ts";
import { type Refusal, regionFor, yearFor } from "./export-scope.ts";
import { ledgerWorkbook } from "./ledger-workbook.ts";
import type { Ledger } from "./ledgers.ts";

/** `records`: checked, with what follows from rules. */
export function exportLedger(
  ledger: Ledger,
  asked: { readonly region: string | undefined; readonly year: string | undefined },
  { records, definitions }: { readonly records: Records; readonly definitions: Definitions },
): Outcome<WorkbookToWrite> | Refusal {
  const region = regionFor(asked.region, records);
  if ("refusal" in region) return region;
  const year = yearFor(asked.year, region, false);
  if (typeof year === "object") return year;
  const figures = new FigureScope(records, definitions, { region: region.folder, year });
  const result = figures.figure(ledger.figure);
  const whole = `${region.name}${year}年度${ledger.name}`;
  if (result.status === "stopped") {
    return {
      refusal: `${whole}没有写：${result.by.map(({ message }) => message).join("；")}。请运行 npm run check，改正后再导出。`,
    };
  }
  if (
    result.status !== "known" ||
    result.figure.value.type !== "table" ||
    result.figure.value.table.rows.length === 0
  ) {
    return { refusal: `${whole}里没有内容，没有写。` };
  }
  const [home] = records.of(regionKind, { region: region.folder });
  const asOf = home?.data.asOf;
  return outcome(
    ledgerWorkbook(ledger, result.figure.value.table, { region, year, ...(asOf !== undefined && { asOf }) }),
    figures.diagnostics,
  );
}
