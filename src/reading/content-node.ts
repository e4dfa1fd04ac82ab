// What content/ would say, as if it had been read from there, and what was read from there as plain text, lists and pairs.
import type { Place } from "../base/place.ts";
import type { Content, ContentMap } from "./content.ts";
import type { YamlEntry, YamlMap, YamlNode } from "./yaml-node.ts";

/** Everything in it stands at one place. */
export function nodeOf(content: Content, place: Place): YamlNode {
  if (typeof content === "string") return { type: "scalar", text: content, place };
  if (isList(content)) return { type: "list", items: content.map((item) => nodeOf(item, place)), place };
  return mapOf(content, place);
}

export const mapOf = (content: ContentMap, place: Place): YamlMap => ({
  type: "map",
  entries: Object.entries(content).map(
    ([key, value]): YamlEntry => ({ key, keyPlace: place, value: nodeOf(value, place) }),
  ),
  place,
});

export function contentOfNode(node: YamlNode): Content {
  if (node.type === "scalar") return node.text;
  return node.type === "list" ? node.items.map(contentOfNode) : contentOfMap(node);
}

export const contentOfMap = ({ entries }: YamlMap): ContentMap =>
  Object.fromEntries(entries.map(({ key, value }) => [key, contentOfNode(value)]));

export const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

/** Whether a value from a JSON file is a content. */
export const isContent = (value: unknown): value is Content =>
  typeof value === "string" ||
  (typeof value === "object" &&
    value !== null &&
    (Array.isArray(value) ? value.every(isContent) : Object.values(value).every(isContent)));

/** Whether it is “键: 值” pairs. */
export const isContentMap = (value: unknown): value is ContentMap =>
  isContent(value) && typeof value !== "string" && !isList(value);
