// Makes the workbook of an export from what was asked for: which kinds, of which region and year, for whom.
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import { allKinds } from "../../records/all-kinds.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { Records, Scope } from "../../records/records.ts";
import { kindNamed } from "../kind-named.ts";
import type { WorkbookToWrite } from "../workbook/write-model.ts";
import { exchangeWorkbook, type Purpose } from "./exchange-workbook.ts";
import { type Refusal, regionFor, yearFor } from "./export-scope.ts";
import { type ExportedKind, internalContents, publicContents } from "./exported-records.ts";

export interface AskedExport {
  /** Every kind with records, when absent. */
  readonly kind: string | undefined;
  readonly region: string | undefined;
  readonly year: string | undefined;
  readonly purpose: Purpose;
}

/** `records`: of the bureau for a template and its own use, checked ones for the public. */
export function exportExchange(asked: AskedExport, records: Records): Outcome<WorkbookToWrite> | Refusal {
  const wanted = kindsFor(asked);
  if ("refusal" in wanted) return wanted;
  const region = regionFor(asked.region, records);
  if ("refusal" in region) return region;
  const template = asked.purpose === "template";
  const yearly = wanted.some(({ level }) => level === "year");
  const year = yearly ? yearFor(asked.year, region, template) : undefined;
  if (typeof year === "object") return year;
  const findings = new Findings();
  const scope: Scope = { region: region.folder, ...(year !== undefined && { year }) };
  const kinds = wanted
    .map((kind): ExportedKind => {
      if (template) return { kind, contents: [] };
      return findings.take((asked.purpose === "public" ? publicContents : internalContents)(kind, scope, records));
    })
    .filter(({ contents }) => template || contents.length > 0);
  if (kinds.length === 0) {
    const [first] = findings.all;
    const why = first ? `${first.message}。` : template ? "" : "要空表请加 --template。";
    return {
      refusal: `${region.name}${year === undefined ? "" : `${year}年度`}没有可以导出的${asked.kind ?? ""}记录。${why}`,
    };
  }
  const workbook = exchangeWorkbook({
    region,
    purpose: asked.purpose,
    kinds,
    records,
    ...(year !== undefined && { year }),
  });
  return outcome(workbook, findings.all);
}

function kindsFor({ kind, purpose }: AskedExport): readonly RecordKind[] | Refusal {
  if (kind === undefined) {
    return purpose === "template" ? { refusal: "空表要用 --kind 写明类别，例如 --kind 绩效自评。" } : allKinds;
  }
  const found = kindNamed(kind);
  return "refusal" in found ? found : [found];
}
