// A figure of records: which rows there are, which the condition lets in, and what is made of them.
import { isPartlyRecorded } from "../records/partly-recorded.ts";
import { type Computed, missing, stopped } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { RowFormula } from "./formula.ts";
import { fromRows } from "./from-rows.ts";
import { groupTable } from "./group-table.ts";
import { kindsRead } from "./kinds-read.ts";
import { listTable } from "./list-table.ts";
import { meeting } from "./meets-condition.ts";
import { sourceIn } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { kindIn } from "./shape.ts";
import { rowsNear } from "./subject-index.ts";
import { lackOfSubject } from "./subject-value.ts";
import { isOfSubject } from "./subject-word.ts";

export function computeRows(definition: Definition, formula: RowFormula, setting: Setting): Computed {
  const { records, scope, subject } = setting;
  const { from, where } = formula;
  const broken = kindsRead(formula, subject?.kind).flatMap((kind) => records.brokenOf(kind, scope));
  if (broken.length > 0) return stopped(broken.map((one) => one.diagnostic));
  const source = sourceIn(from, setting);
  if (!source.held) return missing(`没有“${from}”记录`);
  // A list shows what there is; a number would claim that this is all.
  if (formula.type !== "list" && !isOfSubject(from) && isPartlyRecorded(kindIn(from), records, scope)) {
    return missing(`“${kindIn(from)}”只登记了一部分，不由台账计算`);
  }
  const lack = lackOfSubject(where, from, setting);
  if (lack !== undefined) return missing(lack);
  const chosen = rowsNear(source, from, where, setting).filter(meeting(where, setting));
  if (formula.type === "list") return listTable(definition, formula, chosen, setting);
  if (formula.type === "group") return groupTable(definition, formula, chosen, setting);
  return fromRows(definition, formula, source.rows, chosen, setting);
}
