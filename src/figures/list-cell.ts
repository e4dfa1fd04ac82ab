// How the cells of one column of a list read: amounts in one unit, numbers with the same digits, words written round them, shares.
import { convert, isMoneyUnit, type Quantity } from "../base/quantity.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { Records, Scope } from "../records/records.ts";
import type { Direction } from "../records/types/indicators.ts";
import { cellText, evenDecimals, quantityIn } from "./column.ts";
import type { TableCell } from "./figure.ts";
import { type ListColumn, rowNumber } from "./list-column.ts";
import { rateTexts } from "./rate-column.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { valuesAt } from "./value-at.ts";
import { showValue } from "./value-text.ts";

const unmeasured: Direction = "定性";

type CellOf = (row: Row, index: number) => TableCell;

/** `unit`: what all amounts are shown in, without saying it in every cell. */
export function cellOf(rows: readonly Row[], column: ListColumn, setting: Setting, unit: string | undefined): CellOf {
  const { records, scope } = setting;
  const { key, before, after, of } = column;
  if (of !== undefined) return shareOf(rows, key, of, setting);
  const own = columnOf(rows, key, records, scope, unit);
  if (before === undefined && after === undefined) return own;
  return (row, index) => {
    const cell = own(row, index);
    if (cell.text === "") return cell;
    const beside = (other: string | undefined): string => (other === undefined ? "" : wordsAt(row, other, setting));
    const ahead = beside(before);
    // 健全 says by itself that it is no number.
    return { ...cell, text: `${ahead === unmeasured ? "" : ahead}${cell.text}${beside(after)}` };
  };
}

/** The cells of a field; numbers in one column have the same digits. */
export function columnOf(
  rows: readonly Row[],
  key: string,
  records: Records,
  scope: Scope,
  unit?: string | undefined,
): CellOf {
  if (key === rowNumber) return (_, index) => ({ text: String(index + 1), numeric: false });
  const setting = { records, scope };
  const numberIn = (row: Row): Quantity | undefined => {
    const found = quantityIn(row, key, setting);
    return found && shownIn(found, unit);
  };
  const decimals = evenDecimals(rows.map(numberIn).filter((value) => value !== undefined));
  return (row) => {
    const number = numberIn(row);
    if (number) return { text: cellText(withoutUnit(number, unit), decimals), numeric: true };
    const text = wordsAt(row, key, setting);
    const named =
      row.path.length === 0 && key === evaluation.fields.name.key && row.record.kind.name === evaluation.name;
    return named ? { text, numeric: false, record: row.record.id } : { text, numeric: false };
  };
}

/** An amount in the unit of its table; what is no amount stays as it is. */
export function shownIn(value: Quantity, unit: string | undefined): Quantity {
  if (unit === undefined || unit === value.unit || !isMoneyUnit(value.unit)) return value;
  const converted = convert(value, unit);
  // 800000元 is 80万元: zeros that the change of unit brought tell nothing.
  return converted ? { ...converted, decimals: converted.amount.decimalPlaces() } : value;
}

export const withoutUnit = (value: Quantity, unit: string | undefined): Quantity =>
  value.unit === unit ? { ...value, unit: "" } : value;

function wordsAt(row: Row, key: string, setting: Setting): string {
  const { records, scope } = setting;
  const shown = valuesAt(row, key, setting).map(({ field, value }) => showValue(field, value, records, scope) ?? "");
  return shown.filter((one) => one !== "").join("、");
}

/** 94.00%; nothing where one of the two was left blank or the whole is zero. */
function shareOf(rows: readonly Row[], part: string, whole: string, setting: Setting): CellOf {
  const values = rows.map((row) => {
    const [top, bottom] = [quantityIn(row, part, setting), quantityIn(row, whole, setting)];
    return top && bottom ? [top, bottom] : [];
  });
  const texts = rateTexts(values, 0, 1, { decimals: 2, trim: false });
  return (_, index) => ({ text: texts[index] ?? "", numeric: (texts[index] ?? "") !== "" });
}
