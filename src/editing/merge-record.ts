// One record three ways: what stands, what is wanted, and what the last import wrote; field by field, and no field is lost.
import type { Place } from "../base/place.ts";
import type { Content, ContentMap } from "../reading/content.ts";
import { contentOfMap, contentOfNode } from "../reading/content-node.ts";
import { sameContent } from "../reading/same-content.ts";
import type { YamlMap } from "../reading/yaml-node.ts";
import type { Field, Fields } from "../records/field.ts";
import { asWritten, entryOf } from "./as-written.ts";
import { isMap, plainContent, plainOf } from "./plain-content.ts";
import type { Prefer } from "./planned-change.ts";

/** Both sides have changed a field, and differently. */
export interface Conflict {
  /** 公开·属性. */
  readonly field: string;
  readonly stands: Content | undefined;
  readonly wanted: Content | undefined;
  readonly place: Place;
}

export interface MergedRecord {
  /** All that the record shall say, by the keys that stand there. */
  readonly content: ContentMap;
  /** What the next import has to know of this one, by the keys of the kind. */
  readonly base: ContentMap;
  readonly changed: readonly string[];
  /** Changed by a person since the last import. */
  readonly kept: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** `base`: of this record; without one, whatever differs is a conflict. */
export function mergeRecord(
  fields: Fields,
  standing: YamlMap,
  wanted: ContentMap,
  base: ContentMap | undefined,
  prefer: Prefer,
): MergedRecord {
  const merge = new Merge(prefer);
  const { content, base: next } = merge.map(fields, standing, wanted, base, "");
  return { content, base: next, changed: merge.changed, kept: merge.kept, conflicts: merge.conflicts };
}

/** What is to stand, and what is to be remembered; undefined for nothing. */
interface Decision {
  readonly content: Content | undefined;
  readonly base: Content | undefined;
}

class Merge {
  readonly changed: string[] = [];
  readonly kept: string[] = [];
  readonly conflicts: Conflict[] = [];
  readonly #prefer: Prefer;

  constructor(prefer: Prefer) {
    this.#prefer = prefer;
  }

  map(fields: Fields, standing: YamlMap, wanted: ContentMap, base: ContentMap | undefined, within: string) {
    const content = new Map(Object.entries(contentOfMap(standing)));
    const next: Record<string, Content> = {};
    let before: string | undefined;
    for (const field of Object.values(fields)) {
      const key = entryOf(standing, field)?.key ?? field.key;
      const decided = this.#field(field, standing, wanted[field.key], base && { content: base[field.key] }, within);
      if (decided.base !== undefined) next[field.key] = decided.base;
      if (decided.content === undefined) content.delete(key);
      else if (content.has(key)) content.set(key, decided.content);
      else insertBehind(content, before, key, decided.content);
      if (content.has(key)) before = key;
    }
    return { content: Object.fromEntries(content), base: next };
  }

  /** `base`: what it said of this field, absent when there is none for the record. */
  #field(
    field: Field<unknown>,
    map: YamlMap,
    wanted: Content | undefined,
    base: { readonly content: Content | undefined } | undefined,
    within: string,
  ): Decision {
    const entry = entryOf(map, field);
    const standing = entry && contentOfNode(entry.value);
    // Nearly always, so that nothing need be read.
    if (standing !== undefined && wanted !== undefined && sameContent(standing, wanted)) {
      return { content: standing, base: wanted };
    }
    const name = `${within}${field.key}`;
    const stands = plainContent(field, entry?.value);
    const said = plainOf(field, wanted);
    const known = plainOf(field, base?.content);
    const stay = (remembered: Content | undefined): Decision => ({ content: standing, base: remembered });
    const take = (): Decision => {
      this.changed.push(name);
      const taken = said === undefined || wanted === undefined ? undefined : asWritten(field, entry?.value, wanted);
      return { content: taken, base: said === undefined ? undefined : wanted };
    };
    if (said === undefined && known === undefined) return stay(undefined);
    if (same(said, stands)) return stay(said === undefined ? undefined : wanted);
    const { inner, onlyOne } = field.type;
    if (inner && !onlyOne && entry?.value.type === "map" && isMap(wanted) && said !== undefined) {
      const inBase = base && (isMap(base.content) ? base.content : {});
      const merged = this.map(inner, entry.value, wanted, inBase, `${name}·`);
      const isEmpty = Object.keys(merged.content).length === 0;
      return { content: isEmpty ? undefined : merged.content, base: merged.base };
    }
    if (base ? same(stands, known) : stands === undefined) return take();
    if (base && same(said, known)) {
      this.kept.push(name);
      return stay(base.content);
    }
    this.conflicts.push({ field: name, stands, wanted: said, place: entry?.value.place ?? map.place });
    return this.#prefer === "workbook" ? take() : stay(base?.content);
  }
}

const same = (one: Content | undefined, other: Content | undefined): boolean =>
  one === undefined || other === undefined ? one === other : sameContent(one, other);

/** Fields that come anew stand behind the one their kind has before them, at the start when none of those is there. */
function insertBehind(map: Map<string, Content>, before: string | undefined, key: string, content: Content): void {
  const entries = [...map];
  const at = before === undefined ? 0 : entries.findIndex(([one]) => one === before) + 1;
  map.clear();
  for (const [one, value] of entries.toSpliced(at, 0, [key, content])) map.set(one, value);
}
