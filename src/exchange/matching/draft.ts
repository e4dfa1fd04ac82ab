// A record as far as the rows of one table tell it, before it is known which record it is.
import type { Place } from "../../base/place.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import type { RecordKind } from "../../records/record-kind.ts";

export interface Draft {
  readonly kind: RecordKind;
  /** Of its first row. */
  readonly place: Place;
  /** The number of its table, in the order of the workbook. */
  readonly table: number;
  /** By the path of the slot: 等次, 公开·属性, 项目（编号）. */
  readonly fields: Map<string, YamlNode>;
  /** Rows of lists in their order, by the key of the list. */
  readonly rows: Map<string, Item[]>;
  /** Items that stand side by side in a row, by the key of the list and what tells them apart: 1, 年度资金总额. */
  readonly sides: Map<string, Map<string, Item>>;
}

/** An item of a list: by the keys of its group, or a plain value. */
export interface Item {
  readonly place: Place;
  readonly values: Map<string, YamlNode>;
  readonly plain?: YamlNode;
}

export const newDraft = (kind: RecordKind, place: Place, table: number): Draft => ({
  kind,
  place,
  table,
  fields: new Map(),
  rows: new Map(),
  sides: new Map(),
});

/** What a node says, whatever its place. */
export function wording(node: YamlNode): string {
  if (node.type === "scalar") return node.text;
  if (node.type === "list") return node.items.map(wording).join("；");
  return node.entries.map(({ key, value }) => `${key}: ${wording(value)}`).join("，");
}
