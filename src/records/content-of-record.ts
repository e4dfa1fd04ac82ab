// What content/ says of a record, under the keys of its kind and in the order of its fields; as it was typed.
import type { Content, ContentMap } from "../reading/content.ts";
import { isBlank, type YamlMap, type YamlNode } from "../reading/yaml-node.ts";
import type { Fields, FieldType } from "./field.ts";
import type { LiangjiRecord } from "./record.ts";

/** Other names of a field become its key, a value that stands without its list becomes a list; what is blank is left out. */
export const contentOfRecord = ({ entry, kind }: LiangjiRecord): ContentMap => contentOfMap(entry.map, kind.fields);

/** The pairs of what is a map; none of anything else. */
export const pairsIn = (content: Content | undefined): ContentMap =>
  content === undefined || typeof content === "string" || isList(content) ? {} : content;

const isList = (content: readonly Content[] | ContentMap): content is readonly Content[] => Array.isArray(content);

function contentOfMap(map: YamlMap, fields: Fields): ContentMap {
  const content: Record<string, Content> = {};
  for (const { key, aliases, type } of Object.values(fields)) {
    const node = map.entries.find((entry) => entry.key === key || aliases.includes(entry.key))?.value;
    if (node && !isBlank(node)) content[key] = contentOfNode(node, type);
  }
  return content;
}

function contentOfNode(node: YamlNode, type: FieldType<unknown>): Content {
  const { item, inner } = type;
  if (item) return (node.type === "list" ? node.items : [node]).map((one) => contentOfNode(one, item));
  if (node.type === "map") return contentOfMap(node, inner ?? {});
  // Only a field that is a list may hold one, and a record has been read.
  return node.type === "scalar" ? node.text.trim() : [];
}
