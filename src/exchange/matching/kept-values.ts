// What content/ says already and the workbook does not contradict: how a value is written, and the parts of items that have no column.
import { convert, isPlain, type Quantity } from "../../base/quantity.ts";
import { valueUnder, type YamlMap, type YamlNode } from "../../reading/yaml-node.ts";
import type { Field, Fields, FieldType } from "../../records/field.ts";
import { money, percent, points } from "../../records/types/numbers.ts";
import { wording } from "./draft.ts";
import { mapNode, valuesByKey } from "./nodes.ts";

/** The wording of content/ where it says the same: a single value without its list, 1260.00万元 for a cell that shows 1260. */
export function keptWording(
  { type }: Field<unknown>,
  node: YamlNode | undefined,
  before: YamlNode | undefined,
): YamlNode | undefined {
  if (node === undefined || before?.type !== "scalar") return node;
  if (node.type === "list") return node.items.length === 1 ? (node.items[0] ?? node) : node;
  if (node.type !== "scalar" || (type !== money && type !== percent && type !== points)) return node;
  const [said, known] = [node, before].map((one) => (type as FieldType<Quantity>).read(one, "").value);
  return said && known && isSameAndFiner(known, said)
    ? { type: "scalar", text: before.text.trim(), place: node.place }
    : node;
}

function isSameAndFiner(known: Quantity, said: Quantity): boolean {
  const converted = convert(known, said.unit);
  if (converted === undefined || !isPlain(known) || !isPlain(said) || !converted.amount.equals(said.amount))
    return false;
  return (converted.decimals ?? 0) >= (said.decimals ?? 0);
}

/** What the items of a list have columns for. */
export interface CoveredItems {
  readonly inner: Fields;
  /** The keys of the item that have a column; the others stay with the item of the same name. */
  readonly keys: ReadonlySet<string>;
  /** Whether the workbook lists all items; else those it does not name stay too. */
  readonly isWhole: boolean;
}

export function keptItems(
  node: YamlNode | undefined,
  before: YamlNode | undefined,
  covered: CoveredItems,
): YamlNode | undefined {
  if (before === undefined || (node === undefined && covered.isWhole)) return node;
  if (node === undefined) return before;
  if (node.type !== "list") return node;
  const { inner, keys, isWhole } = covered;
  const isTold = (key: string): boolean =>
    keys.has(key) || node.items.every((item) => item.type === "map" && valueUnder(item, key) !== undefined);
  const names = Object.values(inner).filter(
    ({ key, required, type }) => required && isTold(key) && type !== money && type !== points,
  );
  const named = (map: YamlNode): string =>
    map.type === "map"
      ? names.map(({ key }) => wording(valuesByKey(inner, map).get(key) ?? blank)).join("\n")
      : wording(map);
  const earlier = before.type === "list" ? before.items : [before];
  const byName = Map.groupBy(earlier, named);
  const same = (item: YamlNode): YamlMap | undefined => {
    const [one, another] = byName.get(named(item)) ?? [];
    return one?.type === "map" && another === undefined ? one : undefined;
  };
  const items = node.items.map((item) => {
    const known = same(item);
    return item.type === "map" && known ? withKept(item, known, covered) : item;
  });
  if (isWhole) return { type: "list", items, place: node.place };
  const told = new Map(items.map((item) => [named(item), item]));
  const kept = earlier.map((item) => told.get(named(item)) ?? item);
  const more = items.filter((item) => !byName.has(named(item)));
  return { type: "list", items: [...kept, ...more], place: node.place };
}

const blank: YamlNode = { type: "scalar", text: "", place: { file: "" } };

function withKept(item: YamlMap, known: YamlMap, { inner, keys }: CoveredItems): YamlMap {
  const earlier = valuesByKey(inner, known);
  const said = valuesByKey(inner, item);
  const values = new Map<string, YamlNode>();
  for (const field of Object.values(inner)) {
    const before = earlier.get(field.key);
    const node = keys.has(field.key)
      ? keptWording(field, said.get(field.key), before)
      : (said.get(field.key) ?? before);
    if (node !== undefined) values.set(field.key, node);
  }
  return mapNode(Object.values(inner), values, item.place);
}
