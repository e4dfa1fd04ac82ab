// What a record says, field by field, so that two states of it can be compared after the file is gone.
import { sha256 } from "../../base/digest.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { RecordState } from "./snapshot.ts";

/** Longer texts are kept as digests: that they changed can be told, not how. */
const longest = 60;
const digestMark = "sha256:";

export function recordState(record: LiangjiRecord): RecordState {
  const { region, year = "", kind, id, title, place, entry, body, derived } = record;
  const fields: Record<string, string> = {};
  const add = (key: string, text: string): void => {
    fields[key] = text.length > longest ? digest(text) : text;
  };
  addWritten(entry.map, "", add);
  for (const [name, { text }] of derived ?? []) add(`${kind.fields[name]?.key ?? name}（推算）`, text);
  if (body && body.text.trim() !== "") add("正文", digest(body.text));
  return { region, year, kind: kind.name, id, title, file: place.file, line: place.line ?? 1, fields };
}

/** Whether a field's value is too long to be shown. */
export const isDigest = (text: string): boolean => text.startsWith(digestMark);

const digest = (text: string): string => `${digestMark}${sha256(text)}`;

/** Every value with the keys above it: 涉及资金, 公开·属性, 指标·立项依据充分性·得分. */
function addWritten(node: YamlNode, path: string, add: (key: string, text: string) => void): void {
  switch (node.type) {
    case "scalar":
      add(path, node.text.trim());
      return;
    case "list":
      for (const [index, item] of node.items.entries())
        addWritten(item, below(path, nameIn(item) ?? `第${index + 1}项`), add);
      return;
    case "map":
      for (const { key, value } of node.entries) addWritten(value, below(path, key), add);
  }
}

/** Items go by their own names, so that a new one in front of them changes nothing. */
function nameIn(node: YamlNode): string | undefined {
  if (node.type !== "map") return undefined;
  const name = node.entries.find(({ key }) => key === "名称" || key === "三级")?.value;
  return name?.type === "scalar" && name.text.trim() !== "" ? name.text.trim() : undefined;
}

const below = (path: string, key: string): string => (path === "" ? key : `${path}·${key}`);
