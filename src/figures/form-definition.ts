// One entry of a 口径 file to a definition: exactly one way of computing, with all that this way needs and nothing it does not use.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { Definition, DefinitionData } from "./definition.ts";
import { formRows } from "./form-rows.ts";
import type { Formed } from "./formed.ts";
import { isPlainColumn } from "./list-column.ts";
import { idleKeys, keyOfWay, type Way, wayNames, waysIn } from "./ways.ts";

/** Undefined with a finding when the entry says nothing, too much, or half of what its method needs. */
export function formDefinition(id: string, data: DefinitionData, place: Place): Outcome<Definition | undefined> {
  const report = (message: string, hint: string): Diagnostic =>
    error("figures/definition", `“${id}”${message}`, { place, hint });
  const [way, ...more] = waysIn(data);
  if (way === undefined || more.length > 0) {
    const message = way === undefined ? "没有说明怎样计算" : "写了不止一种计算方法";
    return outcome(undefined, [report(message, `${wayNames.map(keyOfWay).join("、")}，请写且只写一种`)]);
  }
  const formed = formulaOf(way, data);
  if ("wrong" in formed) return outcome(undefined, [report(formed.wrong, formed.hint)]);
  const idle = idleKeys(data, way, (message, hint) => report(`：${message}`, hint));
  if (idle.length > 0) return outcome(undefined, idle);
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

function formulaOf(way: Way, data: DefinitionData): Formed {
  switch (way) {
    case "reported":
      return { formula: { type: "reported" } };
    case "ratio":
      return pair("ratio", data.ratio ?? [], "比率要写两个口径：分子、分母");
    case "subtract":
      return pair("subtract", data.subtract ?? [], "相减要写两个口径：被减数、减数");
    case "add":
      if (data.add && data.add.length > 1) return { formula: { type: "add", of: data.add } };
      return { wrong: "相加只写了一个口径", hint: "请写两个以上的口径" };
    case "growth":
    case "change":
    case "lastYear":
      return { formula: { type: way, of: [data[way] ?? ""] } };
    case "rows":
      return table(data);
    default:
      return formRows(way, data);
  }
}

function pair(type: "ratio" | "subtract", names: readonly string[], hint: string): Formed {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2) return { wrong: "口径的个数不对", hint };
  return { formula: { type, of: [first, second] } };
}

function table({ rows = [], columns = [], mayLack = false, compared = false }: DefinitionData): Formed {
  if (rows.length === 0) return { wrong: "数表没有行", hint: "例如：数表: [{行: 优, 口径: [优等项目数]}]" };
  if (!columns.every(isPlainColumn)) return { wrong: "数表的“列”只写表头", hint: "例如：列: [等次, 项目数]" };
  const titles = columns.map(({ key }) => key);
  const wanted = compared ? titles.length - 3 : titles.length - 1;
  if ((compared && wanted !== 1) || rows.some((row) => row.figures.length !== wanted)) {
    const hint = compared
      ? "写了“比上年”的，每行一个口径，列写四个：列: [指标, 本年, 上年, 增减]"
      : "“列”先写行名的表头，再依次写每个口径的表头";
    return { wrong: "数表各行的口径个数与“列”不一致", hint };
  }
  if (!mayLack && rows.some((row) => row.unlessZero)) {
    return { wrong: "写了“零不列”，没有写“可缺: 是”", hint: "请加上“可缺: 是”，或去掉“零不列”" };
  }
  return { formula: { type: "rows", columns: titles, rows, mayLack, compared } };
}
