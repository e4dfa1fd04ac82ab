// One entry of a 口径 file to a definition: exactly one way of computing, with all that this way needs.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { Definition, DefinitionData, Formula } from "./definition.ts";

type Formed = { readonly formula: Formula } | { readonly wrong: string; readonly hint: string };

/** Undefined with a finding when the entry says nothing, too much, or half of what its method needs. */
export function formDefinition(id: string, data: DefinitionData, place: Place): Outcome<Definition | undefined> {
  const ways = [
    data.count,
    data.ratio,
    data.add,
    data.subtract,
    data.list,
    data.groups,
    data.rows,
    data.reported || undefined,
  ];
  const given = ways.filter((way) => way !== undefined).length;
  if (given !== 1) {
    const message = `“${id}”${given === 0 ? "没有说明怎样计算" : "写了不止一种计算方法"}`;
    const hint = "统计、比率、相加、相减、列表、分组、数表、照录，请写且只写一种";
    return outcome(undefined, [error("figures/definition", message, { place, hint })]);
  }
  const formed = formulaOf(data);
  if ("wrong" in formed) return outcome(undefined, [incomplete(id, formed.wrong, formed.hint, place)]);
  return outcome({
    id,
    code: data.code,
    statement: data.statement,
    phrases: data.phrases ?? [],
    formula: formed.formula,
    unit: data.unit ?? "",
    trim: data.trim ?? false,
    caption: data.caption ?? id,
    place,
    ...(data.display === undefined ? {} : { display: data.display }),
    ...(data.decimals === undefined ? {} : { decimals: data.decimals }),
  });
}

function formulaOf(data: DefinitionData): Formed {
  const where = data.where ?? [];
  if (data.reported) return { formula: { type: "reported" } };
  if (data.count !== undefined) return counted(data, data.count);
  if (data.ratio !== undefined) return pair("ratio", data.ratio, "比率要写两个口径：分子、分母");
  if (data.subtract !== undefined) return pair("subtract", data.subtract, "相减要写两个口径：被减数、减数");
  if (data.add !== undefined) {
    if (data.add.length > 1) return { formula: { type: "add", of: data.add } };
    return { wrong: "相加只写了一个口径", hint: "请写两个以上的口径" };
  }
  if (data.list !== undefined) {
    if (!data.columns?.length) return { wrong: "列表没有写“列”", hint: "例如：列: [名称, 主管部门, 等次]" };
    const order = data.order === undefined ? {} : { order: data.order };
    return { formula: { type: "list", from: data.list, where, columns: data.columns, ...order } };
  }
  if (data.groups !== undefined) {
    if (data.by === undefined) return { wrong: "分组没有写“按”", hint: "例如：按: 等次" };
    return { formula: { type: "group", from: data.groups, where, by: data.by, sums: data.sums ?? [] } };
  }
  const rows = data.rows ?? [];
  const columns = data.columns ?? [];
  if (rows.length === 0) return { wrong: "数表没有行", hint: "例如：数表: [{行: 优, 口径: [优等项目数]}]" };
  if (rows.some((row) => row.figures.length !== columns.length - 1)) {
    return { wrong: "数表各行的口径个数与“列”不一致", hint: "“列”先写行名的表头，再依次写每个口径的表头" };
  }
  return { formula: { type: "rows", columns, rows } };
}

function counted(data: DefinitionData, from: string): Formed {
  const where = data.where ?? [];
  if (data.method === undefined) return { wrong: "统计没有写“方法”", hint: "方法: 计数、求和或去重计数" };
  if (data.method === "计数") return { formula: { type: "count", from, where } };
  if (data.field === undefined) return { wrong: `${data.method}没有写“字段”`, hint: "例如：字段: 涉及资金" };
  const type = data.method === "求和" ? "sum" : "distinct";
  return { formula: { type, from, field: data.field, where } };
}

function pair(type: "ratio" | "subtract", names: readonly string[], hint: string): Formed {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2) return { wrong: "口径的个数不对", hint };
  return { formula: { type, of: [first, second] } };
}

const incomplete = (id: string, wrong: string, hint: string, place: Place): Diagnostic =>
  error("figures/definition", `“${id}”${wrong}`, { place, hint });
