// Which record each draft is: by its 编号, by what content/ holds under its name, or a new one with the next number.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { type Draft, wording } from "./draft.ts";
import { identityOf } from "./identity-fields.ts";
import type { Asked } from "./imported.ts";
import { NewNumbers } from "./new-numbers.ts";
import { scopeOf } from "./scope.ts";

export interface Identified {
  readonly id: string;
  readonly draft: Draft;
  readonly existing?: LiangjiRecord;
}

/** The drafts of one kind, in their order. */
export function assignIds(kind: RecordKind, drafts: readonly Draft[], asked: Asked): Outcome<readonly Identified[]> {
  const held = asked.records.named(kind.name, scopeOf(kind, asked));
  const byId = new Map(held.map((record) => [record.id, record]));
  const subjects = subjectsOf(kind, asked);
  const heldAbout = Map.groupBy(held, (record) => subjects.ofRecord(record) ?? "");
  const ids = new Map<Draft, string>();
  const idAbout = new Map<string, string>();
  for (const draft of drafts) {
    const id = writtenId(kind, draft);
    if (id === undefined) continue;
    ids.set(draft, id);
    const subject = subjects.ofDraft(draft);
    if (subject !== undefined && !idAbout.has(subject)) idAbout.set(subject, id);
  }
  const numbers = new NewNumbers(kind, asked, [...ids.values()]);
  const nameless: Draft[] = [];
  const unclear: Diagnostic[] = [];
  for (const draft of drafts) {
    if (ids.has(draft)) continue;
    const subject = identityOf(kind).code === undefined ? undefined : subjects.ofDraft(draft);
    if (subject === undefined) {
      nameless.push(draft);
      continue;
    }
    const known = heldAbout.get(subject) ?? [];
    if (known.length > 1 && !idAbout.has(subject)) {
      unclear.push(severalHeld(kind, draft, known));
      continue;
    }
    const id = idAbout.get(subject) ?? known[0]?.id ?? numbers.next(draft);
    idAbout.set(subject, id);
    ids.set(draft, id);
  }
  const identified = drafts.flatMap((draft): readonly Identified[] => {
    const id = ids.get(draft);
    const existing = byId.get(id ?? "");
    return id === undefined ? [] : [{ id, draft, ...(existing && { existing }) }];
  });
  return outcome(identified, [...namelessRows(kind, nameless), ...unclear]);
}

/** As the record names itself first. */
function writtenId(kind: RecordKind, draft: Draft): string | undefined {
  const { code } = identityOf(kind);
  const written = (key: string): string | undefined => {
    const node = draft.fields.get(key);
    return node && wording(node);
  };
  if (code !== undefined) return written(code);
  const data: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.type.item === undefined && field.type.inner === undefined) data[name] = written(field.key);
  }
  const names: readonly (string | undefined)[] = kind.names(data as LiangjiRecord["data"]);
  return names[0];
}

/** What records are about, with references in the words of the record they mean. */
function subjectsOf(kind: RecordKind, { records, region, year }: Asked) {
  const { natural } = identityOf(kind);
  const fields = Object.entries(kind.fields);
  const named = natural.flatMap((key) => fields.filter(([, field]) => field.key === key));
  const meant = (kindName: string | undefined, text: string): string => {
    if (kindName === undefined) return text.replace(/\s/g, "");
    const scope = { region, ...(year !== undefined && { year }) };
    const known = records.find(kindName, scope, text) ?? records.find(kindName, scope, text.replace(/\s/g, ""));
    return known?.id ?? text;
  };
  const joined = (textOf: (name: string, key: string) => string | undefined): string | undefined => {
    const parts = named.map(([name, { key, type }]) => {
      const text = textOf(name, key);
      return text === undefined ? undefined : meant(type.refersTo, text);
    });
    // The first says what it is about; the others only tell several apart.
    return parts[0] === undefined ? undefined : parts.map((part) => part ?? "").join("\n");
  };
  return {
    ofDraft: ({ fields: written }: Draft): string | undefined =>
      joined((_, key) => {
        const node = written.get(key) ?? written.get(`${key}（编号）`);
        return node && wording(node);
      }),
    ofRecord: ({ data }: LiangjiRecord): string | undefined =>
      joined((name) => {
        const value: unknown = data[name];
        return typeof value === "string" ? value : undefined;
      }),
  };
}

const severalHeld = (kind: RecordKind, draft: Draft, known: readonly LiangjiRecord[]): Diagnostic =>
  error("exchange/several-records", `这一行可能是已登记的${known.length}条${kind.name}里的任何一条`, {
    place: draft.place,
    hint: `请加一列“编号”，写明是哪一条：${known
      .slice(0, 5)
      .map(({ id }) => id)
      .join("、")}`,
    related: known.slice(0, 5).map(({ place, id }) => ({ place, message: `已登记的“${id}”` })),
  });

function namelessRows(kind: RecordKind, [first, ...others]: readonly Draft[]): readonly Diagnostic[] {
  if (first === undefined) return [];
  const { code, natural } = identityOf(kind);
  const keys = [code, ...natural].filter((key) => key !== undefined);
  const many = others.length > 0 ? `有${others.length + 1}行` : "这一行";
  return [
    error(
      "exchange/nameless-row",
      `${many}看不出是哪一条${kind.name}：没有${keys.map((key) => `“${key}”`).join("，也没有")}`,
      {
        place: first.place,
        hint: "请补上名称或编号；不是记录的行请删去",
        related: others.slice(0, 20).map(({ place }) => ({ place, message: "这一行也是" })),
      },
    ),
  ];
}
