// Which lines of its file a record stands on, so that a finding can be told to be about it.
import type { Place } from "../base/place.ts";
import type { YamlNode } from "../reading/yaml-node.ts";
import type { LiangjiRecord } from "../records/record.ts";

export function standsIn(place: Place, record: LiangjiRecord): boolean {
  if (place.file !== record.place.file) return false;
  // A Markdown file is one record, prose and all; what is said of a whole file is said of each.
  if (place.line === undefined || record.body !== undefined) return true;
  return (record.place.line ?? 1) <= place.line && place.line <= lastLine(record);
}

const known = new WeakMap<LiangjiRecord["entry"], number>();

function lastLine({ entry }: LiangjiRecord): number {
  const last = known.get(entry) ?? lastLineOf(entry.map);
  known.set(entry, last);
  return last;
}

function lastLineOf(node: YamlNode): number {
  const inside =
    node.type === "scalar" ? [] : node.type === "list" ? node.items : node.entries.map(({ value }) => value);
  return inside.reduce((last, one) => Math.max(last, lastLineOf(one)), node.place.line ?? 1);
}
