// The entries that look over records: 统计, 列表 and 分组, each with what it cannot do without.
import type { DefinitionData } from "./definition.ts";
import type { Formed } from "./formed.ts";
import type { FieldFormula } from "./formula.ts";
import { rank } from "./list-column.ts";
import { totalLabel } from "./list-table.ts";
import { countName } from "./row-names.ts";

export function formRows(way: "count" | "list" | "groups", data: DefinitionData): Formed {
  if (way === "count") return counted(data, data.count ?? "");
  return way === "list" ? listed(data, data.list ?? "") : grouped(data, data.groups ?? "");
}

const types: ReadonlyMap<string, FieldFormula["type"]> = new Map([
  ["求和", "sum"],
  ["去重计数", "distinct"],
  ["平均", "average"],
  ["最大", "largest"],
  ["最小", "smallest"],
]);

function counted(data: DefinitionData, from: string): Formed {
  const where = data.where ?? [];
  if (data.method === undefined)
    return { wrong: "统计没有写“方法”", hint: "方法: 计数、求和、去重计数、平均、最大或最小" };
  const type = types.get(data.method);
  if (type === undefined) return { formula: { type: "count", from, where } };
  if (data.field === undefined) return { wrong: `${data.method}没有写“字段”`, hint: "例如：字段: 涉及资金" };
  return { formula: { type, from, field: data.field, where } };
}

function listed(data: DefinitionData, from: string): Formed {
  const { where = [], columns = [], order, descending = false, first, sums = [], total = false } = data;
  if (columns.length === 0) return { wrong: "列表没有写“列”", hint: "例如：列: [名称, 主管部门, 等次]" };
  const titles = columns.map((column) => column.title);
  const twice = titles.find((title, at) => titles.indexOf(title) < at);
  if (twice !== undefined) return { wrong: `有两列的表头都是“${twice}”`, hint: "请去掉一列；模板按表头取每一列的内容" };
  if (order === undefined && (first !== undefined || descending || columns.some(({ key }) => key === rank))) {
    const why = first !== undefined ? "取前" : descending ? "降序" : rank;
    return { wrong: `写了“${why}”，没有写“排序”`, hint: "请写明按哪个栏目排，例如：排序: 得分" };
  }
  if (total !== sums.length > 0) {
    const wrong = total ? "列表写了“合计”，没有写“求和”" : "列表写了“求和”，没有写“合计: 是”";
    return { wrong, hint: "列表末行合计，请写“合计: 是”，并在“求和”里写明对哪些列求和" };
  }
  const apart = sums.find((name) => !columns.some(({ key }) => key === name));
  if (apart !== undefined) return { wrong: `求和的“${apart}”不在“列”里`, hint: "请把它加进“列”，或从“求和”里去掉" };
  const head = columns[0]?.key;
  if (head !== undefined && sums.includes(head)) {
    return { wrong: `首列“${head}”要求和，没有地方写“${totalLabel}”二字`, hint: "请把名称一类的栏目放在首列" };
  }
  const more = { ...(order === undefined ? {} : { order }), ...(first === undefined ? {} : { first }) };
  return { formula: { type: "list", from, where, columns, descending, totals: sums, ...more } };
}

function grouped(data: DefinitionData, from: string): Formed {
  const { where = [], by = [], sums = [], order, descending = false, total = false } = data;
  if (by.length === 0) return { wrong: "分组没有写“按”", hint: "例如：按: 等次" };
  if (by.length > 2) return { wrong: "“按”写了两个以上的栏目", hint: "最多分两层；更细的请用“列表”" };
  if (order === undefined && descending) return { wrong: "写了“降序”，没有写“排序”", hint: "例如：排序: 数量" };
  const orders = [...by, ...(sums.length === 0 ? [countName] : sums)];
  if (order !== undefined && !orders.includes(order)) {
    return { wrong: `分组不能按“${order}”排序`, hint: `可以写：${orders.join("、")}` };
  }
  const outside = [data.rate?.part, data.rate?.whole].find((name) => name !== undefined && !sums.includes(name));
  if (outside !== undefined) {
    return {
      wrong: `“比例”里的“${outside}”不在“求和”里`,
      hint: "例如：求和: [分值, 得分]，比例: {列: 得分率, 分子: 得分, 分母: 分值}",
    };
  }
  const shares =
    data.shares === undefined ? {} : ({ shares: data.shares === "四舍五入" ? "rounded" : "exact" } as const);
  return {
    formula: {
      type: "group",
      from,
      where,
      by,
      sums,
      descending,
      total,
      ...(order === undefined ? {} : { order }),
      ...shares,
      ...(data.rate === undefined ? {} : { rate: data.rate }),
    },
  };
}
