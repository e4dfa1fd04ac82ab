// Nodes of records: made in the order of the fields, under the keys of the kind, and turned into what content/ would say.
import type { Place } from "../../base/place.ts";
import type { Content } from "../../reading/content.ts";
import type { YamlMap, YamlNode } from "../../reading/yaml-node.ts";
import { type Field, type Fields, fieldByKey } from "../../records/field.ts";

export function mapNode(
  fields: readonly Field<unknown>[],
  values: ReadonlyMap<string, YamlNode>,
  place: Place,
): YamlMap {
  const entries = fields.flatMap(({ key }) => {
    const value = values.get(key);
    return value === undefined ? [] : [{ key, keyPlace: value.place, value }];
  });
  return { type: "map", entries, place };
}

/** The values of a map of content/ by the fields' own keys, whichever of their names was written. */
export function valuesByKey(fields: Fields, map: YamlMap): ReadonlyMap<string, YamlNode> {
  return new Map(
    map.entries.map(({ key, value }) => {
      const field = fieldByKey(fields, key)?.[1];
      return [field?.key ?? key, field ? underOwnKeys(field, value) : value];
    }),
  );
}

function underOwnKeys({ type }: Field<unknown>, node: YamlNode): YamlNode {
  const inner = type.inner ?? type.item?.inner;
  if (inner === undefined || node.type === "scalar") return node;
  if (node.type === "map") return ordered(inner, node);
  return {
    type: "list",
    items: node.items.map((one) => (one.type === "map" ? ordered(inner, one) : one)),
    place: node.place,
  };
}

const ordered = (fields: Fields, map: YamlMap): YamlMap =>
  mapNode(Object.values(fields), valuesByKey(fields, map), map.place);

export function contentOf(node: YamlNode): Content {
  if (node.type === "scalar") return node.text;
  if (node.type === "list") return node.items.map(contentOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, contentOf(value)]));
}
