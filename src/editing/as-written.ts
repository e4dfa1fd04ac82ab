// What shall stand, in the spelling of what stands: where both say the same, not a sign of it changes.
import type { Content, ContentMap } from "../reading/content.ts";
import { contentOfNode, isList } from "../reading/content-node.ts";
import { sameContent } from "../reading/same-content.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../reading/yaml-node.ts";
import type { Field, Fields } from "../records/field.ts";
import { isMap, plainContent, plainOf } from "./plain-content.ts";

/** `wanted`: by the keys of the kind. */
export function asWritten(field: Field<unknown>, standing: YamlNode | undefined, wanted: Content): Content {
  if (standing === undefined) return wanted;
  const said = plainOf(field, wanted);
  if (said !== undefined && sameContent(said, plainContent(field, standing) ?? "")) return contentOfNode(standing);
  const { inner, item } = field.type;
  if (item && isList(wanted) && standing.type === "list")
    return itemsAsWritten({ ...field, type: item }, standing.items, wanted);
  if (inner && isMap(wanted) && standing.type === "map") return mapAsWritten(inner, standing, wanted);
  return wanted;
}

/** An item keeps the spelling of the one that says the same, or else of the one in its position. */
function itemsAsWritten(field: Field<unknown>, standing: readonly YamlNode[], wanted: readonly Content[]): Content {
  const bySaying = Map.groupBy(standing, (node) => JSON.stringify(plainContent(field, node)));
  return wanted.map((item, index) => {
    const same = bySaying.get(JSON.stringify(plainOf(field, item)))?.shift();
    return asWritten(field, same ?? standing[index], item);
  });
}

function mapAsWritten(fields: Fields, standing: YamlMap, wanted: ContentMap): ContentMap {
  const written = Object.values(fields).flatMap((field): (readonly [string, Content])[] => {
    const content = wanted[field.key];
    if (content === undefined) return [];
    const entry = entryOf(standing, field);
    return [[entry?.key ?? field.key, asWritten(field, entry?.value, content)]];
  });
  return Object.fromEntries(written);
}

/** The field under its key or any of its other names. */
export const entryOf = ({ entries }: YamlMap, { key, aliases }: Field<unknown>): YamlEntry | undefined =>
  entries.find((entry) => entry.key === key || aliases.includes(entry.key));
