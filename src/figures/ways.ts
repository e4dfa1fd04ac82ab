// The ways to compute a figure, each with the keys that go with it: what is written besides them would do nothing.
import type { Diagnostic } from "../base/diagnostic.ts";
import { type DefinitionData, definitionFields, methods } from "./definition.ts";

type Name = keyof typeof definitionFields;

const shown: readonly Name[] = ["display", "decimals", "trim"];

/** The key that names a way → the keys that may stand with it; 编码, 口径 and 说法 may always. */
export const ways = {
  count: ["method", "field", "where", "unit", ...shown],
  ratio: ["decimals", "trim"],
  add: ["unit", ...shown],
  subtract: ["unit", ...shown],
  growth: ["decimals", "trim"],
  change: shown,
  lastYear: shown,
  list: ["where", "columns", "order", "descending", "first", "sums", "total", "display", "caption"],
  groups: [
    "where",
    "by",
    "sums",
    "order",
    "descending",
    "total",
    "shares",
    "rate",
    "decimals",
    "trim",
    "unit",
    "caption",
  ],
  rows: ["columns", "mayLack", "compared", "caption"],
  reported: ["unit", ...shown],
} as const satisfies Partial<Record<Name, readonly Name[]>>;

export type Way = keyof typeof ways;
export const wayNames = Object.keys(ways) as readonly Way[];

const always: readonly Name[] = ["code", "statement", "phrases"];

export const keyOfWay = (way: Way): string => definitionFields[way].key;

/** 照录: 否 says no more than nothing. */
export const waysIn = (data: DefinitionData): readonly Way[] =>
  wayNames.filter((way) => data[way] !== undefined && data[way] !== false);

/** The keys that do nothing in this way, as they are written; `report` words the finding. */
export function idleKeys(
  data: DefinitionData,
  way: Way,
  report: (message: string, hint: string) => Diagnostic,
): readonly Diagnostic[] {
  const allowed: readonly Name[] = [...always, way, ...ways[way]];
  const idle = (Object.keys(data) as Name[]).filter(
    (name) => data[name] !== undefined && data[name] !== false && !allowed.includes(name),
  );
  const possible = ways[way].map((name) => definitionFields[name].key).join("、");
  const found = idle.map((name) =>
    report(
      `“${definitionFields[name].key}”对“${keyOfWay(way)}”不起作用`,
      `请去掉它；“${keyOfWay(way)}”可以配：${possible}`,
    ),
  );
  const [counting] = methods;
  if (way !== "count" || data.method !== counting || data.field === undefined) return found;
  return [...found, report("计数不看“字段”", "请去掉“字段”；同样的内容只计一次的，方法写“去重计数”")];
}
