// One value in two cells of a workbook: the same, or a contradiction that names both.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import { placeText } from "../../base/place.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import { shorten } from "../../records/types/scalar.ts";
import { wording } from "./draft.ts";

/** Puts a value under its name; a finding when another stands there already. */
export function put(values: Map<string, YamlNode>, name: string, node: YamlNode): readonly Diagnostic[] {
  const known = values.get(name);
  if (known === undefined) {
    values.set(name, node);
    return [];
  }
  return wording(known) === wording(node) ? [] : [contradiction(name, known, node)];
}

export const contradiction = (name: string, first: YamlNode, second: YamlNode): Diagnostic =>
  error("exchange/contradiction", `同一条记录的“${name}”有两种写法：${words(first)}和${words(second)}`, {
    place: second.place,
    hint: `请与 ${first.place.cell ?? placeText(first.place)} 核对，改成一致`,
    related: [{ place: first.place, message: "另一处在这里" }],
  });

const words = (node: YamlNode): string => `“${shorten(wording(node))}”`;
