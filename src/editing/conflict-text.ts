// In which words two values of a field differ; of two lists, where they begin to.
import type { Content, ContentMap } from "../reading/content.ts";
import { isList } from "../reading/content-node.ts";
import { sameContent } from "../reading/same-content.ts";
import { flowValue } from "../reading/write-yaml.ts";
import { shorten } from "../records/types/scalar.ts";
import { isMap } from "./plain-content.ts";

type Value = Content | undefined;

/** 台账里是“1260.00万元”，要写入的是“1300万元”; for lists 台账里有9条，要写入的有9条，第2条“得分”起不同：…. */
export function conflictText(stands: Value, wanted: Value): string {
  if (stands === undefined || wanted === undefined || !isList(stands) || !isList(wanted)) return both(stands, wanted);
  const counts = `台账里有${stands.length}条，要写入的有${wanted.length}条`;
  if (stands.length === wanted.length && stands.every((one) => wanted.some((other) => sameContent(one, other)))) {
    return `${counts}，内容相同，次序不同`;
  }
  const at = stands.findIndex((one, index) => !same(one, wanted[index]));
  const first = at < 0 ? stands.length : at;
  return `${counts}，从第${first + 1}条起不同：${itemText(stands[first], wanted[first])}`;
}

/** Of two items the first key in which they differ. */
function itemText(stands: Value, wanted: Value): string {
  if (!isMap(stands) || !isMap(wanted)) return both(stands, wanted);
  const key = keysOf(stands, wanted).find((one) => !same(stands[one], wanted[one]));
  return key === undefined ? both(stands, wanted) : `“${key}”${both(stands[key], wanted[key])}`;
}

const keysOf = (one: ContentMap, other: ContentMap): readonly string[] => [...Object.keys(one), ...Object.keys(other)];

const same = (one: Value, other: Value): boolean =>
  one === undefined || other === undefined ? one === other : sameContent(one, other);

const both = (stands: Value, wanted: Value): string => `台账里是${valueText(stands)}，要写入的是${valueText(wanted)}`;

const valueText = (value: Value): string =>
  value === undefined ? "空的" : `“${shorten(typeof value === "string" ? value : flowValue(value))}”`;
