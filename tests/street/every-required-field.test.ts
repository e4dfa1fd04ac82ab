// Take any one required field away, anywhere in the fictional city: exactly that is reported, at the record or group it is missing from.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { placeText } from "../../src/base/place.ts";
import type { Entry } from "../../src/reading/entry.ts";
import { readContent } from "../../src/reading/read-content.ts";
import type { YamlMap, YamlNode } from "../../src/reading/yaml-node.ts";
import { type Field, type Fields, fieldByKey } from "../../src/records/field.ts";
import { findKind } from "../../src/records/find-kind.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";

const city = "明川市";

/** One way to break an entry: the map that loses a key, and what must be said of it. */
interface Removal {
  /** 绩效自评 › 指标 › 分值 */
  readonly path: string;
  readonly from: YamlMap;
  readonly key: string;
  readonly expected: string;
}

function* removalsIn(map: YamlMap, fields: Fields, within: string, path: string): Iterable<Removal> {
  for (const { key, value } of map.entries) {
    const [, field] = fieldByKey(fields, key) ?? [];
    if (!field) continue;
    const here = `${path} › ${field.key}`;
    if (field.required) yield { path: here, from: map, key, expected: missing(within, field, map) };
    yield* removalsBelow(value, field.type, field.key, here);
  }
}

function* removalsBelow(node: YamlNode, type: Field<unknown>["type"], key: string, path: string): Iterable<Removal> {
  if (node.type === "list") {
    for (const item of node.items) yield* removalsBelow(item, type.item ?? type, key, path);
  } else if (node.type === "map") {
    const group = type.inner ? type : (type.item ?? type);
    yield* removalsIn(node, group.inner ?? {}, group.name, path);
    if (!group.onlyOne) return;
    // Of 来源 and the like one column is filled in; without it, it is the group that says so.
    const expected = `records/not-one-of ${placeText(node.place)} “${key}”应只填一栏，读到的是0栏`;
    for (const entry of node.entries) yield { path: `${path} › ${entry.key}`, from: node, key: entry.key, expected };
  }
}

const missing = (within: string, field: Field<unknown>, map: YamlMap): string =>
  `records/missing-field ${placeText(map.place)} ${within}缺少“${field.key}”`;

/** The tree without one key of one of its maps; what is not on the way to it is shared. */
function without(node: YamlNode, from: YamlMap, key: string): YamlNode {
  if (node === from)
    return bare(
      from,
      from.entries.filter((entry) => entry.key !== key),
    );
  if (node.type === "list")
    return { type: "list", place: node.place, items: node.items.map((one) => without(one, from, key)) };
  if (node.type === "scalar") return node;
  return bare(
    node,
    node.entries.map((entry) => ({ key: entry.key, keyPlace: entry.keyPlace, value: without(entry.value, from, key) })),
  );
}

const bare = (map: YamlMap, entries: YamlMap["entries"]): YamlMap => ({ type: "map", place: map.place, entries });

/** What is said of an entry that stands alone in the world. */
function said(entry: Entry): readonly string[] {
  const { diagnostics } = gatherRecords({ entries: [entry], unreadable: [] });
  return diagnostics.map((one) => `${one.code} ${placeText(one.place)} ${one.message}`);
}

const { value } = await readContent(nodeWorld, "content");
const entries = value.entries.filter((entry) => entry.shelf.region === city);

describe(`every required field of ${city}`, () => {
  it("is written: as it stands, nothing is said of any record", () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.flatMap(said)).toEqual([]);
  });

  const taken = new Map<string, number>();
  it("is missed where it is taken away, and nothing else is", () => {
    const wrong: unknown[] = [];
    for (const entry of entries) {
      const kind = findKind(entry);
      if ("meant" in kind) continue;
      for (const { path, from, key, expected } of removalsIn(entry.map, kind.fields, kind.name, kind.name)) {
        const map = without(entry.map, from, key);
        if (map.type !== "map") continue;
        const found = said({ ...entry, map });
        if (found.length !== 1 || found[0] !== expected) wrong.push({ path, expected, found });
        taken.set(path, (taken.get(path) ?? 0) + 1);
      }
    }
    // The first few tell what is wrong; a rule that breaks breaks it a thousand times.
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it("was taken away at least once, whatever the kind", () => {
    const kinds = new Set(entries.map(findKind).flatMap((kind) => ("meant" in kind ? [] : [kind])));
    for (const kind of kinds) {
      for (const field of Object.values(kind.fields)) {
        if (field.required)
          expect(taken.get(`${kind.name} › ${field.key}`), `${kind.name} ${field.key}`).toBeGreaterThan(0);
      }
    }
  });
});
