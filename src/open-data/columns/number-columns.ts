// Numbers as columns: a plain decimal, its unit in the head, and beside it the number as it was written where that says more.
import { convert, isPlain, isQuantity, type Quantity } from "../../base/quantity.ts";
import { plainDigits, quantityText } from "../../base/quantity-text.ts";
import type { Field } from "../../records/field.ts";
import { money, ordinal, percent, points, quantity } from "../../records/types/numbers.ts";
import { blankCells, type Column, type FieldColumns } from "./column.ts";

type Named = readonly [name: string, field: Field<unknown>];

const numberColumn = ([name, { key, note, required }]: Named, unit: string): Column => ({
  title: `${key}（${unit}）`,
  name,
  type: "number",
  unit,
  note,
  required,
  fromZero: true,
});

const writtenColumn = ([name, { key }]: Named, when: string): Column => ({
  title: `${key}（原文）`,
  name: `${name}.written`,
  type: "string",
  note: `“${key}”登记时的写法，${when}才有`,
  required: false,
});

function ofQuantities(
  columns: readonly Column[],
  cells: (value: Quantity) => readonly string[],
  content: FieldColumns["content"],
): FieldColumns {
  return { columns, cells: (value) => (isQuantity(value) ? cells(value) : blankCells(columns)), content };
}

/** In 元. 3.03亿元 is known to ±0.005亿元, which 303000000 does not say: the words beside it do. */
const moneyColumns = (named: Named): FieldColumns =>
  ofQuantities(
    [numberColumn(named, "元"), writtenColumn(named, "不是以元登记，或者带有“余、超、约”等字样的")],
    (value) => {
      if (value.unit === "元" && isPlain(value)) return [plainDigits(value), ""];
      return [(convert(value, "元") ?? value).amount.toFixed(), quantityText(value)];
    },
    ([digits = "", written = ""]) => written || (digits && `${digits}元`) || undefined,
  );

const percentColumns = (named: Named): FieldColumns =>
  ofQuantities(
    [numberColumn(named, "%"), writtenColumn(named, "带有“余、超、约”等字样的")],
    (value) => [plainDigits(value), isPlain(value) ? "" : quantityText(value)],
    ([digits = "", written = ""]) => written || (digits && `${digits}%`) || undefined,
  );

const pointsColumns = (named: Named): FieldColumns =>
  ofQuantities(
    [numberColumn(named, "分")],
    (value) => [plainDigits(value)],
    ([digits = ""]) => digits || undefined,
  );

/** Of any unit, which then stands in a column of its own. */
function quantityColumns(named: Named): FieldColumns {
  const [name, { key, note, required }] = named;
  const columns: readonly Column[] = [
    { title: key, name, type: "number", note, required },
    { title: `${key}单位`, name: `${name}.unit`, type: "string", note: `“${key}”的计量单位`, required: false },
    writtenColumn(named, "带有“余、超、约”等字样的"),
  ];
  return ofQuantities(
    columns,
    (value) => [plainDigits(value), value.unit, isPlain(value) ? "" : quantityText(value)],
    ([digits = "", unit = "", written = ""]) => written || (digits && `${digits}${unit}`) || undefined,
  );
}

function ordinalColumns([name, { key, note, required }]: Named): FieldColumns {
  return {
    columns: [{ title: key, name, type: "integer", note, required }],
    cells: (value) => [typeof value === "number" ? String(value) : ""],
    content: ([cell]) => cell || undefined,
  };
}

const byType: ReadonlyMap<unknown, (named: Named) => FieldColumns> = new Map<unknown, (named: Named) => FieldColumns>([
  [money, moneyColumns],
  [percent, percentColumns],
  [points, pointsColumns],
  [quantity, quantityColumns],
  [ordinal, ordinalColumns],
]);

/** Undefined for a field that holds no number. */
export const numberColumns = (name: string, field: Field<unknown>): FieldColumns | undefined =>
  byType.get(field.type)?.([name, field]);
