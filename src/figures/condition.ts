// 条件: which records a figure looks at, as 栏目: 值, [值, 值], ≥值, 不是 值, 有 or 无.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { Findings, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { YamlNode } from "../reading/yaml-node.ts";
import type { FieldType } from "../records/field.ts";

export type Comparison = "≥" | "＞" | "≤" | "＜";

/** What is asked of a field. Any of the `is` may hold; all others must. */
export type Test =
  | { readonly how: "is"; readonly text: string }
  | { readonly how: "not"; readonly text: string }
  | { readonly how: Comparison; readonly text: string }
  | { readonly how: "filled" }
  | { readonly how: "blank" };

export interface Clause {
  readonly key: string;
  readonly tests: readonly Test[];
  readonly place: Place;
}
/** All clauses hold. */
export type Condition = readonly Clause[];

const comparisons: ReadonlyMap<string, Comparison> = new Map([
  ["≥", "≥"],
  [">=", "≥"],
  ["＞", "＞"],
  [">", "＞"],
  ["≤", "≤"],
  ["<=", "≤"],
  ["＜", "＜"],
  ["<", "＜"],
]);

export const conditionType: FieldType<Condition> = {
  name: "条件",
  example: "等次: 优",
  read(node, key) {
    if (node.type !== "map") {
      const found = error("figures/condition", `“${key}”应写成“栏目: 值”`, {
        place: node.place,
        hint: "例如：{等次: 优}、{对象: [项目, 政策]}、{得分: ≥90}",
      });
      return outcome(undefined, [found]);
    }
    const findings = new Findings();
    const clauses = node.entries.map(({ key: name, keyPlace, value }): Clause => {
      const items = value.type === "list" ? value.items : [value];
      if (items.length === 0) {
        const at = { place: value.place, hint: "例如：{等次: 优}；不限时请去掉这一栏" };
        findings.add([error("figures/condition", `“${name}”没有写值`, at)]);
      }
      const tests = items.flatMap((item) => {
        const test = readTest(item);
        if (test === undefined) findings.add([notWords(name, item)]);
        return test ?? [];
      });
      return { key: name, tests, place: keyPlace };
    });
    return outcome(findings.all.length === 0 ? clauses : undefined, findings.all);
  },
};

const notWords = (name: string, { place }: YamlNode): Diagnostic =>
  error("figures/condition", `“${name}”的值应是文字`, { place, hint: "例如：{等次: 优}、{得分: ≥90}" });

function readTest(node: YamlNode): Test | undefined {
  const text = node.type === "scalar" ? node.text.trim() : "";
  const [, sign = "", rest = ""] = /^(不是|≥|＞|≤|＜|>=|<=|>|<|)\s*(.*)$/su.exec(text) ?? [];
  if (rest === "") return undefined;
  if (sign === "不是") return { how: "not", text: rest };
  const how = comparisons.get(sign);
  if (how) return { how, text: rest };
  if (text === "有") return { how: "filled" };
  return text === "无" ? { how: "blank" } : { how: "is", text };
}

/** 类型＝财政重点评价，对象＝项目或政策，得分≥80且＜90，来源.绩效评价已填 */
export const conditionText = (condition: Condition): string => condition.map(clauseText).join("，");

function clauseText({ key, tests }: Clause): string {
  const alike = tests.flatMap((test) => (test.how === "is" ? [test.text] : []));
  const others = tests.flatMap((test) => {
    if (test.how === "is") return [];
    if (test.how === "filled" || test.how === "blank") return [test.how === "filled" ? "已填" : "未填"];
    return [test.how === "not" ? `不是${test.text}` : `${test.how}${test.text}`];
  });
  return `${key}${[...(alike.length > 0 ? [`＝${alike.join("或")}`] : []), ...others].join("且")}`;
}
