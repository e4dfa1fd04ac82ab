// What YAML says, with the place of every key and value; every scalar is text, as it was typed.
import type { Place } from "../base/place.ts";

export interface YamlScalar {
  readonly type: "scalar";
  readonly text: string;
  readonly place: Place;
}
export interface YamlList {
  readonly type: "list";
  readonly items: readonly YamlNode[];
  readonly place: Place;
}
export interface YamlEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: YamlNode;
}
export interface YamlMap {
  readonly type: "map";
  readonly entries: readonly YamlEntry[];
  readonly place: Place;
}
export type YamlNode = YamlScalar | YamlList | YamlMap;

/** The value under a key, if the map has it. */
export const valueUnder = (map: YamlMap, key: string): YamlNode | undefined =>
  map.entries.find((entry) => entry.key === key)?.value;

/** Nothing was written: `金额:` with no value. */
export const isBlank = (node: YamlNode): boolean => node.type === "scalar" && node.text.trim() === "";

export const hasKeyTwice = (entries: readonly YamlEntry[]): boolean =>
  new Set(entries.map((entry) => entry.key)).size < entries.length;
