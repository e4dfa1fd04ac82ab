// A joined draft to the whole record: its values in the order of the kind, and from content/ what the workbook has no column for.
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import type { ContentMap } from "../../reading/content.ts";
import type { YamlMap, YamlNode } from "../../reading/yaml-node.ts";
import type { Field } from "../../records/field.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { Asked, ImportedRecord } from "./imported.ts";
import { itemsOfList } from "./items-of-list.ts";
import type { Joined } from "./join-drafts.ts";
import { keptItems, keptWording } from "./kept-values.ts";
import { contentOf, mapNode, valuesByKey } from "./nodes.ts";
import { referenceOf, wayOf } from "./references.ts";
import { shelfOf } from "./scope.ts";

/** `covered`: the paths of the slots that the tables of the record have a column for. */
export function wholeRecord(
  kind: RecordKind,
  joined: Joined,
  covered: ReadonlySet<string>,
  asked: Asked,
): Outcome<Omit<ImportedRecord, "columns">> {
  const findings = new Findings();
  const { id, draft, existing } = joined;
  const before = existing ? valuesByKey(kind.fields, existing.entry.map) : new Map<string, YamlNode>();
  const values = new Map<string, YamlNode>();
  for (const field of Object.values(kind.fields)) {
    const node = findings.take(fieldNode(field, joined, covered, before.get(field.key), asked));
    if (node !== undefined) values.set(field.key, node);
  }
  const { code } = kind.fields;
  // What was found or given, not read: it stands where the record does.
  if (code && !draft.fields.has(code.key)) values.set(code.key, { type: "scalar", text: id, place: draft.place });
  const map = mapNode(Object.values(kind.fields), values, draft.place);
  const shelf = shelfOf(kind, asked);
  const body = existing?.entry.body;
  return outcome(
    {
      entry: { shelf, place: draft.place, map, ...(body && { body }) },
      wanted: { shelf, id, content: contentMapOf(map), place: draft.place },
      known: existing !== undefined,
    },
    findings.all,
  );
}

const contentMapOf = (map: YamlMap): ContentMap =>
  Object.fromEntries(map.entries.map(({ key, value }) => [key, contentOf(value)]));

function fieldNode(
  field: Field<unknown>,
  joined: Joined,
  covered: ReadonlySet<string>,
  before: YamlNode | undefined,
  asked: Asked,
): Outcome<YamlNode | undefined> {
  const { draft } = joined;
  const { key, type } = field;
  const isCovered = (path: string): boolean => covered.has(path) || draft.fields.has(path);
  if (type.inner && !type.onlyOne) return outcome(groupOf(field, joined, isCovered, before));
  if (type.onlyOne) {
    const ways = Object.values(type.inner ?? {}).map((way) => `${key}·${way.key}`);
    if (![key, ...ways].some(isCovered)) return outcome(before);
    return outcome(groupOf(field, joined, () => true, undefined) ?? wayOf(field, draft.fields.get(key), asked));
  }
  if (type.item?.inner) {
    const inner = type.item.inner;
    const paths = Object.values(inner).filter((one) => isCovered(`${key}·${one.key}`));
    if (paths.length === 0) return outcome(before);
    const keys = new Set(paths.map((one) => one.key));
    const made = itemsOfList(draft, key, inner, keys);
    const items = keptItems(made.value, before, { inner, keys, isWhole: draft.rows.has(key) || !draft.sides.has(key) });
    return outcome(items, made.diagnostics);
  }
  if (!isCovered(key) && !isCovered(`${key}（编号）`)) return outcome(before);
  const rows = type.item && draft.rows.has(key) ? itemsOfList(draft, key, undefined, new Set()) : undefined;
  if (rows) return outcome(keptWording(field, rows.value, before), rows.diagnostics);
  const named = referenceOf(field, draft, asked);
  return outcome(keptWording(field, named.value, before), named.diagnostics);
}

/** Each part of a group for itself: 公开·属性 may have a column and 公开·依据 none. */
function groupOf(
  { key, type }: Field<unknown>,
  { draft }: Joined,
  isCovered: (path: string) => boolean,
  before: YamlNode | undefined,
): YamlNode | undefined {
  const inner = type.inner ?? {};
  const earlier = before?.type === "map" ? valuesByKey(inner, before) : new Map<string, YamlNode>();
  const values = new Map<string, YamlNode>();
  for (const field of Object.values(inner)) {
    const path = `${key}·${field.key}`;
    const node = isCovered(path)
      ? keptWording(field, draft.fields.get(path), earlier.get(field.key))
      : earlier.get(field.key);
    if (node !== undefined) values.set(field.key, node);
  }
  const [first] = values.values();
  return first && mapNode(Object.values(inner), values, first.place);
}
