// Field types made of others: lists, and groups with fields of their own.
import { error } from "../../base/diagnostic.ts";
import { Findings, outcome } from "../../base/outcome.ts";
import type { Place } from "../../base/place.ts";
import { isBlank } from "../../reading/yaml-node.ts";
import type { DataOf, Fields, FieldType } from "../field.ts";
import { readFields } from "../read-fields.ts";

/** Several values of one type; a single value may stand without its list. */
export function list<Value>(item: FieldType<Value>): FieldType<readonly Value[]> {
  return {
    name: `${item.name}的列表`,
    example: `[${item.example}]`,
    item,
    read(node, key) {
      const findings = new Findings();
      const values: Value[] = [];
      for (const [index, one] of (node.type === "list" ? node.items : [node]).entries()) {
        if (node.type === "list" && isBlank(one)) {
          findings.add([blankItem(key, index + 1, one.place)]);
          continue;
        }
        const value = findings.take(item.read(one, key));
        if (value !== undefined) values.push(value);
      }
      return outcome(findings.all.length === 0 ? values : undefined, findings.all);
    },
  };
}

const blankItem = (key: string, number: number, place: Place) =>
  error("records/blank-field", `“${key}”的第${number}项没有填写`, { place, hint: "请填写，或删去这一项" });

/** Whether a value of a record is a group. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Fields below a field. */
export function group<Map extends Fields>(name: string, inner: Map): FieldType<DataOf<Map>> {
  return {
    name,
    example: Object.values(inner)
      .map((field) => `${field.key}: ${field.type.example}`)
      .join("，"),
    inner,
    read(node, key) {
      if (node.type === "map") return readFields(inner, node, key);
      const met = node.type === "list" ? "读到的是一个列表" : "读到的不是“键: 值”";
      const found = error("records/not-a-group", `“${key}”应分栏填写，${met}`, {
        place: node.place,
        hint: `请分行写：${Object.values(inner)
          .map((field) => field.key)
          .join("、")}`,
      });
      return outcome(undefined, [found]);
    },
  };
}
