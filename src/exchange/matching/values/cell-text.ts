// One cell of a field, as content/ would write it: each type of field has its own way of reading what people type.
import type { FieldType } from "../../../records/field.ts";
import { creditCode } from "../../../records/types/credit-code.ts";
import { documentNumber } from "../../../records/types/document-number.ts";
import { money, ordinal, percent, points, quantity } from "../../../records/types/numbers.ts";
import { date, pointInTime, year } from "../../../records/types/times.ts";
import { addressName, code, prose } from "../../../records/types/words.ts";
import type { Cell } from "../../grid.ts";
import { amountText } from "./amount.ts";
import { chosenText } from "./chosen.ts";
import { countText, ordinalText, pointsText } from "./count.ts";
import { dayText, timeText, yearText } from "./day.ts";
import { isRateUnit, rateText } from "./rate.ts";
import { codeText, lineText, proseText } from "./words.ts";

/** What a column says about all of its cells. */
export interface Manner {
  /** Of its head, its table or the mapping. */
  readonly unit?: string;
  /** What its words mean, as a person confirmed. */
  readonly meanings: ReadonlyMap<string, string>;
}

type Way = (cell: Cell, manner: Manner) => string | undefined;

const byType: ReadonlyMap<unknown, Way> = new Map<unknown, Way>([
  [money, (cell, { unit }) => amountText(cell, unit)],
  [percent, (cell, { unit }) => rateText(cell, isRateUnit(unit) ? unit : undefined)],
  [points, pointsText],
  [quantity, (cell, { unit }) => countText(cell, unit)],
  [ordinal, ordinalText],
  [date, dayText],
  [pointInTime, timeText],
  [year, yearText],
  [prose, proseText],
  [code, codeText],
  [addressName, codeText],
  [creditCode, codeText],
  [documentNumber, codeText],
]);

/** Undefined for a cell that says there is no value. What does not fit its field is left as it was typed: the field says why. */
export function cellText(cell: Cell, type: FieldType<unknown>, manner: Manner): string | undefined {
  const way = byType.get(type);
  if (way === undefined) return type.options ? chosenText(cell, type, manner.meanings) : lineText(cell);
  if (way === proseText) return proseText(cell);
  // What content/ would accept as it stands is not written in another way, but for full-width digits.
  const typed = cell.type === "text" && type !== quantity ? cell.text.trim() : undefined;
  return typed !== undefined && !/[０-９．％]/.test(typed) && reads(type, typed) ? typed : way(cell, manner);
}

const reads = (type: FieldType<unknown>, text: string): boolean =>
  type.read({ type: "scalar", text, place: { file: "" } }, "").value !== undefined;
