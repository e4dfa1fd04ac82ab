// The items of a list as the cells tell them: those that stand side by side first, then the rows.
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { YamlNode, YamlScalar } from "../../reading/yaml-node.ts";
import type { Fields } from "../../records/field.ts";
import { put } from "./contradiction.ts";
import { type Draft, type Item, wording } from "./draft.ts";
import { executionIndicator, executionItem, fundList } from "./fund-rows.ts";
import { mapNode } from "./nodes.ts";
import { splitTarget } from "./split-targets.ts";

/** Undefined when the cells tell of no item. */
export function itemsOfList(
  draft: Draft,
  list: string,
  inner: Fields | undefined,
  covered: ReadonlySet<string>,
): Outcome<YamlNode | undefined> {
  const findings: Diagnostic[] = [];
  const items: Item[] = [...(draft.sides.get(list) ?? [])]
    .sort(([a], [b]) => (/^\d+$/.test(a) && /^\d+$/.test(b) ? Number(a) - Number(b) : 0))
    .flatMap(([instance, item]) => sideItem(draft, list, instance, item) ?? []);
  const byName = new Map(items.map((item) => [nameOf(list, item), item]));
  for (const row of draft.rows.get(list) ?? []) {
    if (isPrinted(row)) continue;
    const name = nameOf(list, row);
    const side = name === undefined ? undefined : byName.get(name);
    if (side) findings.push(...addRow(side, row, list));
    else items.push(row);
  }
  const [first] = items;
  if (first === undefined) return outcome(undefined, findings);
  const nodes = items.map((item) => {
    if (item.plain || inner === undefined) return item.plain ?? mapNode([], item.values, item.place);
    return mapNode(Object.values(inner), splitTarget(item, inner, covered).values, item.place);
  });
  return outcome({ type: "list", items: nodes, place: first.place }, findings);
}

/** A line of the form that nobody filled in: 上年结转资金, 成本指标. */
export const isPrinted = ({ values, plain }: Item): boolean =>
  plain === undefined && [...values.keys()].every((key) => key === "来源" || key === "一级" || key === "二级");

/** Of the 预算执行率 the row of the form says more than the program would; the points stand in both. */
function addRow(side: Item, row: Item, list: string): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const [key, node] of row.values) {
    if (list === fundList || key === "分值" || key === "得分") findings.push(...put(side.values, key, node));
    else side.values.set(key, node);
  }
  return findings;
}

/** 年度资金总额 is the 来源 of its amounts; numbers are nobody's name. */
function sideItem({ fields }: Draft, list: string, instance: string, { values, place }: Item): Item | undefined {
  if (values.size === 0) return undefined;
  const fixed = (text: string): YamlScalar => ({ type: "scalar", text, place });
  if (list === fundList) return { place, values: new Map([["来源", fixed(instance)], ...values]) };
  if (instance !== executionIndicator) return { place, values: new Map(values) };
  const rate = fields.get("执行率");
  const actual = rate && wording(rate).replace(/%$/, "");
  const told = Object.entries(executionItem).map(([key, text]): [string, YamlNode] => [key, fixed(text)]);
  if (rate && actual) told.push(["实际值", { type: "scalar", text: actual, place: rate.place }]);
  return { place, values: new Map([...told, ...values]) };
}

/** What a side item and a row of a form both may tell of. */
function nameOf(list: string, { values }: Item): string | undefined {
  const node = values.get(list === fundList ? "来源" : "三级");
  const name = node && wording(node);
  return list === fundList || name === executionIndicator ? name : undefined;
}
