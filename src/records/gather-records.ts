// Entries to records: each entry finds its kind, its fields are read, and no two records may claim one id.
import { type Diagnostic, error, isError, warning } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Entry } from "../reading/entry.ts";
import type { ReadContent } from "../reading/read-content.ts";
import { allKinds } from "./all-kinds.ts";
import { nearest } from "./nearest.ts";
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

  const discard = (entry: Pick<Entry, "shelf">, title: string, diagnostic: Diagnostic) => {
    const { region, year, category } = entry.shelf;
    broken.push({ kind: category, region, title, diagnostic, ...(year === undefined ? {} : { year }) });
  };
  for (const { shelf, diagnostic } of content.unreadable) discard({ shelf }, shelf.category, diagnostic);

  for (const entry of content.entries) {
    const kind = findings.take(kindOf(entry));
    if (!kind) continue;
    const read = readRecord(kind, entry);
    findings.add(read.diagnostics);
    const stop = entry.damage ?? read.diagnostics.find(isError);
    if (stop || !read.value) {
      if (stop) discard(entry, kind.name, stop);
      continue;
    }
    const record = read.value;
    const key = [kind.name, record.region, record.year, record.id].join("\n");
    const earlier = taken.get(key);
    if (earlier) {
      const twice = sameTwice(record, earlier);
      findings.add([twice]);
      discard(entry, record.title, twice);
      continue;
    }
    taken.set(key, record);
    records.push(record);
  }
  return outcome(new Records(records, broken), findings.all);
}

function kindOf(entry: Entry): Outcome<RecordKind | undefined> {
  const { category, year } = entry.shelf;
  const kind = allKinds.find((one) => one.name === category);
  const names = allKinds.map((one) => one.name);
  if (!kind) {
    const near = nearest(category, names);
    const hint = near ? `您是不是要写“${near}”？` : `可用的类别：${names.join("、")}`;
    return outcome(undefined, [
      error("records/unknown-kind", `没有“${category}”这个类别`, { place: entry.place, hint }),
    ]);
  }
  if ((kind.level === "year") !== (year !== undefined)) {
    const where = kind.level === "year" ? "“地区/年度/”下面" : "“地区/”下面，不分年度";
    const found = error("records/wrong-shelf", `${kind.name}应放在${where}`, {
      place: entry.place,
      hint: "请移动这个文件",
    });
    return outcome(undefined, [found]);
  }
  return outcome(kind);
}

function readRecord(kind: RecordKind, entry: Entry): Outcome<LiangjiRecord | undefined> {
  // The entry's other findings already name its place; a half-read map would only add noise.
  if (entry.damage) return outcome(undefined);
  const { value: data, diagnostics } = readFields(kind.fields, entry.map, kind.name);
  if (!data) return outcome(undefined, diagnostics);
  const { region, year } = entry.shelf;
  const title = kind.title(data);
  const unused =
    entry.body && !kind.prose && entry.body.text.trim() !== ""
      ? [
          warning("records/unused-prose", `${kind.name}没有正文，登记项下面的文字没有用到`, {
            place: { ...entry.place, line: entry.body.line, column: 1 },
            hint: "请把需要保留的内容写进相应栏目",
          }),
        ]
      : [];
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
  return outcome(record, [...diagnostics, ...unused]);
}

const sameTwice = (record: LiangjiRecord, earlier: LiangjiRecord): Diagnostic =>
  error("records/same-record-twice", `${record.kind.name}“${record.id}”登记了两次`, {
    place: record.place,
    hint: "请删除一条，或改正其中一条的编号、名称",
    related: [{ place: earlier.place, message: "第一次登记在这里" }],
  });
