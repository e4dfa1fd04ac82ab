// 条件: which records a figure looks at, as 栏目: 值 or 栏目: [值, 值].
import { error } from "../base/diagnostic.ts";
import { Findings, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { FieldType } from "../records/field.ts";

export interface Clause {
  readonly key: string;
  /** Any of these. */
  readonly values: readonly string[];
  readonly place: Place;
}
/** All clauses hold. */
export type Condition = readonly Clause[];

export const conditionType: FieldType<Condition> = {
  name: "条件",
  example: "等次: 优",
  read(node, key) {
    if (node.type !== "map") {
      const found = error("figures/condition", `“${key}”应写成“栏目: 值”`, {
        place: node.place,
        hint: "例如：{等次: 优} 或 {对象: [项目, 政策]}",
      });
      return outcome(undefined, [found]);
    }
    const findings = new Findings();
    const clauses: Clause[] = [];
    for (const entry of node.entries) {
      const items = entry.value.type === "list" ? entry.value.items : [entry.value];
      const values: string[] = [];
      if (items.length === 0) {
        const at = { place: entry.value.place, hint: "例如：{等次: 优}；不限时请去掉这一栏" };
        findings.add([error("figures/condition", `“${entry.key}”没有写值`, at)]);
      }
      for (const item of items) {
        if (item.type === "scalar" && item.text.trim() !== "") values.push(item.text.trim());
        else
          findings.add([
            error("figures/condition", `“${entry.key}”的值应是文字`, { place: item.place, hint: "例如：{等次: 优}" }),
          ]);
      }
      clauses.push({ key: entry.key, values, place: entry.keyPlace });
    }
    return outcome(findings.all.length === 0 ? clauses : undefined, findings.all);
  },
};

/** 类型＝财政重点评价，对象＝项目或政策 */
export const conditionText = (condition: Condition): string =>
  condition.map((clause) => `${clause.key}＝${clause.values.join("或")}`).join("，");
