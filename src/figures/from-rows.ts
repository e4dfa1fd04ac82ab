// Figures made by looking over rows: count, sum, distinct count. Each row looked at is noted as an origin.
import { exactly, type Quantity } from "../base/quantity.ts";
import { placeOf, writtenAt } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import { addUp } from "./add-up.ts";
import { quantitiesIn, quantityIn } from "./column.ts";
import { type Computed, knownQuantity, missing } from "./computed.ts";
import { conditionText } from "./condition.ts";
import { type Definition, type Formula, isOfSubject } from "./definition.ts";
import type { Origin } from "./figure.ts";
import { fieldOfRow, type Row } from "./row-source.ts";
import { comparable } from "./value-text.ts";

type RowFormula = Extract<Formula, { type: "count" | "sum" | "distinct" }>;

/** `rows` are all rows of the source, at least one; `chosen` are those that meet the formula's condition. */
export function fromRows(
  definition: Definition,
  formula: RowFormula,
  rows: readonly Row[],
  chosen: readonly Row[],
  records: Records,
  scope: Scope,
): Computed {
  switch (formula.type) {
    case "count":
      return knownQuantity(
        exactly(chosen.length, definition.unit),
        chosen.map((row) => originOf(row)),
      );
    case "distinct": {
      const values = chosen.map((row) => keyOf(row, formula.field, records, scope));
      const blank = chosen.filter((_, index) => values[index] === undefined);
      if (blank.length > 0) return missing(leftBlank(blank, formula.field));
      const inputs = chosen.map((row) => originOf(row, formula.field));
      return knownQuantity(exactly(new Set(values).size, definition.unit), inputs);
    }
    case "sum":
      return summed(definition, formula, rows, chosen);
  }
}

function summed(
  definition: Definition,
  formula: Extract<RowFormula, { type: "sum" }>,
  rows: readonly Row[],
  chosen: readonly Row[],
): Computed {
  // A year without such records spent nothing on them; a record without such rows does not have the thing at all.
  if (chosen.length === 0 && isOfSubject(formula.from)) return missing(`本项没有${conditionText(formula.where)}的内容`);
  const parts = quantitiesIn(chosen, formula.field);
  if (!parts) {
    return missing(
      leftBlank(
        chosen.filter((row) => quantityIn(row, formula.field) === undefined),
        formula.field,
      ),
    );
  }
  const unit = definition.display ?? (parts[0] ?? unitSample(rows, formula.field))?.unit ?? definition.unit;
  const total = parts.length === 0 ? exactly(0, unit) : addUp(parts, unit);
  if (!total) return missing(`“${formula.field}”的单位或“余、超、约”等字样不一致，不能相加`);
  return knownQuantity(
    total,
    chosen.map((row) => originOf(row, formula.field)),
  );
}

const unitSample = (rows: readonly Row[], column: string): Quantity | undefined =>
  rows.map((row) => quantityIn(row, column)).find((value) => value !== undefined);

/** 绩效抽评“养老服务补助”等2条没有填“涉及资金” */
export function leftBlank(rows: readonly Row[], key: string): string {
  const [first] = rows.map((row) => originOf(row));
  const more = rows.length > 1 ? `等${rows.length}条` : "";
  return `${first?.kind ?? ""}“${first?.title ?? ""}”${more}没有填“${key}”`;
}

/** What the row says in a field, made comparable. */
export function keyOf(row: Row, key: string, records: Records, scope: Scope): string | undefined {
  const found = fieldOfRow(row, key);
  return found && comparable(found[1], row.data[found[0]], records, scope);
}

/** The row as an origin, with the field that mattered. */
export function originOf(row: Row, key?: string): Origin {
  const { record } = row;
  const found = key === undefined ? undefined : fieldOfRow(row, key);
  const path = found ? [...row.path, found[0]] : row.path;
  const written = found && (writtenAt(record, path) ?? derivedText(row, found[0]));
  const source = record.data.source;
  return {
    kind: record.kind.name,
    id: record.id,
    title: titleOf(row),
    place: placeOf(record, path),
    ...(found ? { field: found[1].key } : {}),
    ...(written === undefined ? {} : { value: written }),
    ...(typeof source === "string" ? { source } : {}),
  };
}

/** A value that nobody wrote says what it follows from: 优（得分97.15分，按全国通行的等次标准）. */
function derivedText({ record, path }: Row, name: string): string | undefined {
  const derived = path.length === 0 ? record.derived?.get(name) : undefined;
  const rule = derived?.rule ? `，按${derived.rule.title}` : "";
  return derived && `${derived.text}（${derived.because}${rule}）`;
}

/** A row inside a record is told apart by its own name: 老年助餐服务补助·助餐点完成率. */
function titleOf({ record, path, data }: Row): string {
  return path.length > 0 && typeof data.name === "string" ? `${record.title}·${data.name}` : record.title;
}
