// One figure over the regions as a list to sort and to narrow: in the portal's order, which is no ranking.
import { comparisonAddress, regionAddress } from "../address.ts";
import type { List } from "../lists/list.ts";
import { type PlainColumn, plainRows } from "../lists/plain-rows.ts";
import { type Comparison, markOf, type Portal } from "./portal.ts";

export function comparisonList({ regions }: Portal, { code, year, name, rows: compared }: Comparison): List {
  const parents = new Map(regions.map(({ id, parent = "" }) => [id, parent]));
  const order = [...new Set(parents.values())];
  const columns: readonly PlainColumn[] = [
    { key: "region", title: "地区", align: "left" },
    { key: "parent", title: "上级", align: "left", choice: { order, laidOut: false } },
    { key: "value", title: name, align: "right" },
    {
      key: "basis",
      title: "依据",
      align: "left",
      look: "short",
      choice: { order: ["台账", "汇总", "计算"], laidOut: false },
    },
    { key: "mark", title: "说明", align: "left", look: "short", choice: { order: [], laidOut: false } },
  ];
  const made = plainRows(
    columns,
    compared.map(({ region, name: called, text, amount, basis, address }) => [
      { text: called, address: regionAddress(region) },
      { text: parents.get(region) ?? "" },
      { text, amount, address },
      { text: basis },
      { text: markOf(region) },
    ]),
  );
  const title = `${year}年度${name}`;
  return {
    ...made,
    code,
    title,
    name: `各地区${title}`,
    note: undefined,
    folder: "",
    shape: "table",
    pages: [{ address: comparisonAddress(year, code), name: "", rows: made.rows }],
    layouts: [],
    incomplete: undefined,
    siblings: [],
  };
}
