// A map of keys and values against the fields it should have: unknown keys, missing ones, and each value in its type.
import { error } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { isBlank, type YamlMap } from "../reading/yaml-node.ts";
import { type DataOf, type Fields, fieldByKey } from "./field.ts";
import { shorten } from "./types/scalar.ts";

/** The data, or undefined with findings; `within` names the group or kind the map stands in. */
export function readFields<Map extends Fields>(
  fields: Map,
  map: YamlMap,
  within: string,
): Outcome<DataOf<Map> | undefined> {
  const findings = new Findings();
  const data: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const entry of map.entries) {
    const found = fieldByKey(fields, entry.key);
    if (!found) {
      findings.add([unknownKey(fields, entry.key, within, entry.keyPlace)]);
      continue;
    }
    const [name, field] = found;
    if (seen.has(name)) {
      const hint = `“${entry.key}”与“${field.key}”是同一栏目，请只保留一处`;
      findings.add([error("records/same-field-twice", `“${field.key}”写了两次`, { place: entry.keyPlace, hint })]);
      continue;
    }
    seen.add(name);
    if (!isBlank(entry.value)) data[name] = findings.take(field.type.read(entry.value, entry.key));
    else if (field.required) findings.add([blank(entry.key, field.type.example, entry.keyPlace)]);
  }
  // Not Object.entries: a list made anew for every row of every form was a tenth of the work.
  for (const name in fields) {
    const field = fields[name];
    if (!field?.required || seen.has(name)) continue;
    findings.add([
      error("records/missing-field", `${within}缺少“${field.key}”`, {
        place: map.place,
        hint: `请加一行“${field.key}: ${field.type.example}”（${field.note}）`,
      }),
    ]);
  }
  return outcome(findings.all.length === 0 ? (data as DataOf<Map>) : undefined, findings.all);
}

function unknownKey(fields: Fields, key: string, within: string, place: YamlMap["place"]) {
  const keys = Object.values(fields).map((field) => field.key);
  if (key === "") {
    const hint = `请在冒号前写栏目名称：${keys.join("、")}`;
    return error("records/unknown-key", "冒号前面没有栏目名称", { place, hint });
  }
  const dash = /^[-－—–−·•]/.test(key) ? "列表的每一项以半角“-”加一个空格开头；" : "";
  return error("records/unknown-key", `${within}没有“${shorten(key)}”这一栏`, {
    place,
    hint: `${dash}${meant(shorten(key), keys) ?? `可用的栏目：${keys.join("、")}`}`,
  });
}

const blank = (key: string, example: string, place: YamlMap["place"]) =>
  error("records/blank-field", `“${key}”没有填写`, { place, hint: `请填写，例如：${example}` });
