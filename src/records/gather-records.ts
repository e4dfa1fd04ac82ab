// Entries to records: each entry finds its kind, its fields are read, and no two records may claim one id.
import { type Diagnostic, error, isError, warning } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Entry, Shelf } from "../reading/entry.ts";
import type { ReadContent } from "../reading/read-content.ts";
import type { YamlMap } from "../reading/yaml-node.ts";
import { fieldByKey } from "./field.ts";
import { findKind } from "./find-kind.ts";
import { readFields } from "./read-fields.ts";
import type { BrokenRecord, LiangjiRecord } from "./record.ts";
import type { RecordKind } from "./record-kind.ts";
import { Records } from "./records.ts";

/** All records, with the broken ones named; every error is in the findings. */
export function gatherRecords(content: ReadContent): Outcome<Records> {
  const findings = new Findings();
  const records: LiangjiRecord[] = [];
  const broken: BrokenRecord[] = [];
  const taken = new Map<string, LiangjiRecord>();

  const discard = (shelf: Shelf, kind: Kind, diagnostic: Diagnostic, names?: readonly string[]) => {
    const { region, year } = shelf;
    const id = names?.[0];
    const title = id === undefined || id === kind.code ? kind.name : id;
    broken.push({ kind: kind.name, region, title, diagnostic, ...(year && { year }), ...(names && { names }) });
  };
  for (const { shelf, diagnostic } of content.unreadable) discard(shelf, { name: shelf.category }, diagnostic);

  const refused = new Set<string>();
  for (const entry of content.entries) {
    const kind = findKind(entry);
    if ("meant" in kind) {
      // Once for the file, however many records it holds.
      if (!refused.has(entry.place.file)) findings.add([kind.diagnostic]);
      refused.add(entry.place.file);
      discard(entry.shelf, { name: kind.meant }, kind.diagnostic);
      continue;
    }
    const read = readRecord(kind, entry);
    findings.add(read.diagnostics);
    const stop = entry.damage ?? read.diagnostics.find(isError);
    if (stop || !read.value) {
      if (stop) discard(entry.shelf, kind, stop, namesAsFarAsRead(kind, entry.map));
      continue;
    }
    const record = read.value;
    const key = [kind.name, record.region, record.year, record.id].join("\n");
    const earlier = taken.get(key);
    if (earlier) {
      const twice = sameTwice(record, earlier);
      findings.add([twice]);
      discard(entry.shelf, kind, twice, kind.names(record.data));
      continue;
    }
    taken.set(key, record);
    records.push(record);
  }
  return outcome(new Records(records, broken), findings.all);
}

/** A kind by its name; its code, which is the id of a record that is the only one of its kind in a year, when it is known. */
interface Kind {
  readonly name: string;
  readonly code?: string;
}

/** What references may call a record that cannot be used; undefined when not even its id can be read. */
export function namesAsFarAsRead(kind: RecordKind, map: YamlMap): readonly string[] | undefined {
  const data: Record<string, unknown> = {};
  for (const { key, value } of map.entries) {
    const [name, field] = fieldByKey(kind.fields, key) ?? [];
    // Read when asked for: a name is one field of many, and the others may be tables of a thousand cells. Of a field
    // that was written twice, the later counts.
    if (name !== undefined && field)
      Object.defineProperty(data, name, { configurable: true, get: () => field.type.read(value, key).value });
  }
  // Names of fields that could not be read are undefined, whatever the type says.
  const names: readonly (string | undefined)[] = kind.names(data as LiangjiRecord["data"]);
  return names[0] === undefined ? undefined : names.filter((name) => name !== undefined);
}

function readRecord(kind: RecordKind, entry: Entry): Outcome<LiangjiRecord | undefined> {
  // The entry's other findings already name its place; a half-read map would only add noise.
  if (entry.damage) return outcome(undefined);
  const { value: data, diagnostics } = readFields(kind.fields, entry.map, kind.name);
  if (!data) return outcome(undefined, diagnostics);
  const { region, year } = entry.shelf;
  const title = kind.title(data);
  const record: LiangjiRecord = {
    kind,
    id: kind.names(data)[0] ?? title,
    title,
    region,
    place: entry.place,
    data,
    entry,
    ...(year === undefined ? {} : { year }),
    ...(kind.prose && entry.body ? { body: entry.body } : {}),
  };
  return outcome(record, [...diagnostics, ...aboutProse(kind, entry)]);
}

/** Prose where none is read, and none where a document is made of it. */
function aboutProse(kind: RecordKind, { body, place }: Entry): readonly Diagnostic[] {
  if (!body || kind.prose === (body.text.trim() !== "")) return [];
  if (kind.prose) {
    const hint = "请在登记项下面写正文；只登记、不出文件的，可以改用 .yaml 文件";
    return [warning("records/empty-prose", `${kind.name}的正文是空的，不会生成文件`, { place, hint })];
  }
  return [
    warning("records/unused-prose", `${kind.name}没有正文，登记项下面的文字没有用到`, {
      place: { ...place, line: body.line, column: 1 },
      hint: "请把需要保留的内容写进相应栏目",
    }),
  ];
}

function sameTwice({ kind, id, place }: LiangjiRecord, earlier: LiangjiRecord): Diagnostic {
  const related = [{ place: earlier.place, message: "第一次登记在这里" }];
  // Its code is the id of what there is one of in a year.
  const [message, hint] =
    id === kind.code
      ? [`${kind.name}一年只登记一份，这是第二份`, "请删除一份，或移到它所属的年度"]
      : [`${kind.name}“${id}”登记了两次`, "请删除一条，或改正其中一条的编号、名称"];
  return error("records/same-record-twice", message, { place, hint, related });
}
