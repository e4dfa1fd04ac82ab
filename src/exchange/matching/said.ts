// What one cell says for one slot, as a node that stands at the cell.
import type { Place } from "../../base/place.ts";
import type { YamlNode, YamlScalar } from "../../reading/yaml-node.ts";
import { prose } from "../../records/types/words.ts";
import type { Cell } from "../grid.ts";
import { fundOrigin, originNamed } from "./fund-rows.ts";
import type { Slot } from "./slot.ts";
import { cellText, type Manner } from "./values/cell-text.ts";
import { sentencesIn, severalIn } from "./values/several.ts";

export interface Reading {
  readonly slot: Slot;
  readonly manner: Manner;
  /** A sheet of the exchange layout, whose lists are joined in our own way. */
  readonly isOurs: boolean;
  /** The cell is one item of the list, in a sheet of that list. */
  readonly isItem: boolean;
}

/** Undefined when the cell says there is no value. */
export function said(cell: Cell, { slot, manner, isOurs, isItem }: Reading, place: Place): YamlNode | undefined {
  const { item } = slot.field.type;
  const scalar = (text: string): YamlScalar => ({ type: "scalar", text, place });
  if (cell.type === "error") return scalar(cell.text);
  if (slot.path === fundOrigin) {
    const origin = originNamed(cell.text);
    if (origin !== undefined) return scalar(origin);
  }
  if (item === undefined || isItem) {
    const text = cellText(cell, item ?? slot.field.type, manner);
    return text === undefined ? undefined : scalar(text);
  }
  const text = cellText({ ...cell, type: "text" }, prose, manner);
  if (text === undefined) return undefined;
  const parts = item === prose ? sentencesIn(text) : severalIn(text, isOurs);
  const items = parts.flatMap((part) => cellText({ type: "text", text: part }, item, manner) ?? []);
  return items.length === 0 ? undefined : { type: "list", items: items.map(scalar), place };
}
