// What a value says, however it was written, so that 3.03 亿元 and 3.03亿元 are not taken for two.
import { isError } from "../base/diagnostic.ts";
import type { Content, ContentMap } from "../reading/content.ts";
import { contentOfNode, isList, nodeOf } from "../reading/content-node.ts";
import type { YamlNode } from "../reading/yaml-node.ts";
import { contentOfValue, everyField } from "../records/content-of-data.ts";
import type { Field } from "../records/field.ts";

/** As the type of its field reads it, or, where it does not fit, as it stands; undefined when nothing is said. */
export function plainContent({ type, key }: Field<unknown>, node: YamlNode | undefined): Content | undefined {
  if (node === undefined) return undefined;
  const { value, diagnostics } = type.read(node, key);
  const fits = value !== undefined && !diagnostics.some(isError);
  return unlessEmpty(fits ? contentOfValue(type, value, everyField) : trimmed(contentOfNode(node)));
}

/** The same of what shall be written. */
export const plainOf = (field: Field<unknown>, content: Content | undefined): Content | undefined =>
  content === undefined ? undefined : plainContent(field, nodeOf(content, { file: "" }));

/** Neither a text without signs nor a list or a map without anything in it says anything. */
const unlessEmpty = (content: Content): Content | undefined =>
  Object.keys(content).length === 0 ? undefined : content;

export function trimmed(content: Content): Content {
  if (typeof content === "string") return content.trim();
  if (isList(content)) return content.map(trimmed);
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, trimmed(value)]));
}

export const isMap = (content: Content | undefined): content is ContentMap =>
  content !== undefined && typeof content !== "string" && !isList(content);
