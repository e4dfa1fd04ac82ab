// Figures made by looking over rows: count, distinct count, sum, average, largest and smallest. Each row looked at is noted as an origin.
import { convert, exactly, type Quantity } from "../base/quantity.ts";
import { addUp } from "./add-up.ts";
import { quantityIn } from "./column.ts";
import { type Computed, knownQuantity, missing } from "./computed.ts";
import { conditionText } from "./condition.ts";
import type { Definition } from "./definition.ts";
import { extreme } from "./extreme.ts";
import type { CountFormula, FieldFormula } from "./formula.ts";
import { keyOf } from "./key-of-row.ts";
import { originOf, originsOf } from "./origin.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { subjectWordsIn } from "./subject-value.ts";
import { isOfSubject } from "./subject-word.ts";

/** `rows` are all rows of the source; `chosen` are those that meet the formula's condition. */
export function fromRows(
  definition: Definition,
  formula: CountFormula | FieldFormula,
  rows: readonly Row[],
  chosen: readonly Row[],
  setting: Setting,
): Computed {
  if (formula.type === "count") {
    return knownQuantity(
      exactly(chosen.length, definition.unit),
      chosen.map((row) => originOf(row)),
    );
  }
  const { type, field, from, where } = formula;
  if (type === "distinct") return distinct(definition, field, chosen, setting);
  if (chosen.length === 0) {
    const ofSubject = isOfSubject(from) || subjectWordsIn(where).length > 0;
    const condition = conditionText(where);
    // A year without such records spent nothing on them; a record without such rows does not have the thing at all.
    if (ofSubject) return missing(isOfSubject(from) ? `本项没有${condition}的内容` : `没有${condition}的“${from}”`);
    if (type !== "sum")
      return missing(`没有${condition}的“${from}”，不能求${type === "average" ? "平均" : "最大、最小"}`);
    const unit = definition.display ?? sampleUnit(rows, field, setting) ?? definition.unit;
    return knownQuantity(exactly(0, unit), []);
  }
  const blank = chosen.filter((row) => quantityIn(row, field, setting) === undefined);
  if (blank.length > 0) return missing(leftBlank(blank, field));
  const parts = chosen.flatMap((row) => quantityIn(row, field, setting) ?? []);
  if (type === "largest" || type === "smallest") return extreme(type, field, chosen, parts, setting);
  const unit = definition.display ?? parts[0]?.unit ?? definition.unit;
  const total = addUp(parts, unit);
  if (!total) {
    if (parts.every((part) => convert(part, unit))) return missing(`“${field}”带有不同的“余、超、约”等字样，不能相加`);
    return { ...missing(`“${field}”的单位不一致，不能相加`), wrong: "figures/unit-mismatch" };
  }
  const inputs = chosen.flatMap((row) => originsOf(row, field, setting));
  return knownQuantity(type === "average" ? shared(total, parts.length) : total, inputs);
}

function distinct(definition: Definition, field: string, chosen: readonly Row[], setting: Setting): Computed {
  const values = chosen.map((row) => keyOf(row, field, setting));
  const blank = chosen.filter((_, index) => values[index] === undefined);
  if (blank.length > 0) return missing(leftBlank(blank, field));
  const inputs = chosen.flatMap((row) => originsOf(row, field, setting));
  return knownQuantity(exactly(new Set(values).size, definition.unit), inputs);
}

/** The mean is as uncertain as the parts are on average; how many digits to show is not theirs to say. */
function shared({ decimals: _, ...total }: Quantity, count: number): Quantity {
  return { ...total, amount: total.amount.div(count), slack: total.slack.div(count) };
}

const sampleUnit = (rows: readonly Row[], column: string, setting: Setting): string | undefined =>
  rows.map((row) => quantityIn(row, column, setting)).find((value) => value !== undefined)?.unit;

/** 绩效抽评“养老服务补助”等2条没有填“涉及资金” */
function leftBlank(rows: readonly Row[], key: string): string {
  const [first] = rows.map((row) => originOf(row));
  const more = rows.length > 1 ? `等${rows.length}条` : "";
  return `${first?.kind ?? ""}“${first?.title ?? ""}”${more}没有填“${key}”`;
}
