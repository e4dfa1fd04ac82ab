// One row into the draft of its record: values of the record, an item for each list whose rows these are.
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import { contradiction, put } from "./contradiction.ts";
import { type Draft, type Item, wording } from "./draft.ts";
import { executionIndicator, fundOrigin, wholeFund } from "./fund-rows.ts";
import { identityPaths } from "./identity-fields.ts";
import type { ReadColumn, ReadTable } from "./read-table.ts";

export interface Value {
  readonly column: ReadColumn;
  readonly node: YamlNode;
  /** From a merge that began above, or a label of the form. */
  readonly isCarried: boolean;
}

/** Whether a column is of a list whose items are the rows of the table. */
export const isRowOf = ({ slot, instance }: ReadColumn, { list }: ReadTable): boolean =>
  instance === undefined && (slot.list !== undefined || slot.path === list);

export function addRow(draft: Draft, values: readonly Value[], table: ReadTable): readonly Diagnostic[] {
  const ofRows = values.filter(({ column }) => isRowOf(column, table));
  addItems(draft, ofRows);
  const origin = values.find(({ column }) => column.slot.path === fundOrigin);
  const isPart = origin !== undefined && wording(origin.node) !== wholeFund;
  return values.flatMap((value) =>
    ofRows.includes(value) || isOfPart(value, isPart, draft) ? [] : addValue(draft, value),
  );
}

/** What stands beside a part of the money is said of that part. */
const isOfPart = ({ column: { slot, head } }: Value, isPart: boolean, draft: Draft): boolean =>
  isPart && head.label === undefined && !identityPaths(draft.kind).has(slot.path);

function addItems(draft: Draft, values: readonly Value[]): void {
  const byList = Map.groupBy(values, ({ column: { slot } }) => slot.list ?? slot.path);
  for (const [list, parts] of byList) {
    // A row in which a list has only what is merged from above holds no item of it.
    const first = parts.find(({ isCarried }) => !isCarried);
    if (first === undefined) continue;
    const items = draft.rows.get(list) ?? [];
    draft.rows.set(list, items);
    items.push(withLevels(itemOf(parts, first), items.at(-1)));
  }
}

function itemOf(parts: readonly Value[], { node, column }: Value): Item {
  const values = new Map(parts.map((part) => [part.column.slot.keys.at(-1) ?? "", part.node]));
  return { place: node.place, values, ...(column.slot.list === undefined && { plain: node }) };
}

/** 一级 and 二级 that are left blank below one another are those above. */
function withLevels(item: Item, before: Item | undefined): Item {
  if (before === undefined || item.plain || item.values.has("一级")) return item;
  const [level1, level2] = [before.values.get("一级"), before.values.get("二级")];
  if (level1) item.values.set("一级", level1);
  if (level2 && !item.values.has("二级")) item.values.set("二级", level2);
  return item;
}

function addValue(draft: Draft, { column, node, isCarried }: Value): readonly Diagnostic[] {
  const { slot, instance } = column;
  if (instance !== undefined && slot.list !== undefined) {
    const sides = draft.sides.get(slot.list) ?? new Map<string, Item>();
    const side = sides.get(instance) ?? { place: node.place, values: new Map<string, YamlNode>() };
    draft.sides.set(slot.list, sides.set(instance, side));
    const key = slot.keys.at(-1) ?? "";
    // The form says it once, beside the first row of the money.
    if (instance === executionIndicator && side.values.has(key)) return [];
    return put(side.values, key, node);
  }
  const known = draft.fields.get(slot.path);
  if (known === undefined || isCarried) {
    if (known === undefined) draft.fields.set(slot.path, node);
    return [];
  }
  if (known.type === "list" && node.type === "list") {
    const there = new Set(known.items.map(wording));
    const items = [...known.items, ...node.items.filter((one) => !there.has(wording(one)))];
    draft.fields.set(slot.path, { type: "list", items, place: known.place });
    return [];
  }
  return wording(known) === wording(node) ? [] : [contradiction(slot.path, known, node)];
}
