// “≥92个” in a form without columns for 方向 and 单位: the sign, the number and the unit, each in its field.
import { quantityText, readQuantity } from "../../base/quantity-text.ts";
import type { YamlNode, YamlScalar } from "../../reading/yaml-node.ts";
import type { Fields } from "../../records/field.ts";
import type { Item } from "./draft.ts";
import { optionOf } from "./values/chosen.ts";

/** What was reached is measured in the unit of the target. */
const measures = ["实际值", "完成值", "预计完成值"];

const signed =
  /^\s*([≥≤＞＜＝≧≦><=]=?|不低于|不少于|不高于|不超过|大于等于|小于等于|大于|小于|等于|高于|低于)\s*(.+)$/u;

/** `covered`: the keys of the items that have a column of their own, which say better. */
export function splitTarget(item: Item, inner: Fields, covered: ReadonlySet<string>): Item {
  const target = item.values.get("目标值");
  const direction = Object.values(inner).find(({ key }) => key === "方向");
  if (target?.type !== "scalar" || !direction) return item;
  const [, sign = "", rest = target.text] = signed.exec(target.text) ?? [];
  const number = readQuantity(rest);
  // Words and ranges are one target as they stand.
  if (number === undefined || number.before !== undefined || number.after !== undefined) return item;
  const values = new Map(item.values);
  const way = optionOf(direction.type, sign);
  if (way !== undefined && !covered.has("方向") && !values.has("方向")) {
    values.set("方向", scalar(way, target));
    values.set("目标值", scalar(rest, target));
  }
  const unitKey = Object.values(inner).find(({ key }) => key === "单位" || key === "计量单位")?.key;
  if (unitKey === undefined || number.unit === "" || covered.has(unitKey) || values.has(unitKey))
    return { ...item, values };
  const reached = measures.flatMap((key) => {
    const node = values.get(key);
    return node?.type === "scalar" ? [[key, node, readQuantity(node.text)] as const] : [];
  });
  const isSame = reached.every(([, , read]) => read !== undefined && (read.unit === number.unit || read.unit === ""));
  if (!isSame || (way === undefined && sign !== "")) return { ...item, values };
  values.set(unitKey, scalar(number.unit, target));
  values.set("目标值", scalar(quantityText({ ...number, unit: "" }), target));
  for (const [key, node, read] of reached) if (read) values.set(key, scalar(quantityText({ ...read, unit: "" }), node));
  return { ...item, values };
}

const scalar = (text: string, { place }: YamlNode): YamlScalar => ({ type: "scalar", text: text.trim(), place });
