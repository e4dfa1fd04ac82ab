// Drafts of one record to one draft: joined over tables, refused when a table lists the record twice.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import type { Place } from "../../base/place.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { Identified } from "./assign-ids.ts";
import { put } from "./contradiction.ts";
import { type Draft, type Item, wording } from "./draft.ts";
import { identityOf } from "./identity-fields.ts";
import { isPrinted } from "./items-of-list.ts";

export interface Joined extends Identified {
  /** The numbers of the tables it comes from. */
  readonly tables: ReadonlySet<number>;
}

/** `isLong`: whether several rows of a table may belong to one record. In the order in which each record comes first. */
export function joinDrafts(
  kind: RecordKind,
  identified: readonly Identified[],
  isLong: (table: number) => boolean,
): Outcome<readonly Joined[]> {
  const findings = new Findings();
  const groups = Map.groupBy(identified, ({ id }) => id);
  const joined = [...groups.values()].flatMap((group): readonly Joined[] => {
    const [first] = group;
    if (first === undefined) return [];
    const once = withoutTwice(group, isLong);
    findings.add(
      twice(
        kind,
        group.filter((one) => !once.includes(one)),
        first,
      ),
    );
    for (const { draft } of once.slice(1)) findings.add(addTo(first.draft, draft));
    return [{ ...first, tables: new Set(once.map(({ draft }) => draft.table)) }];
  });
  return outcome(joined, findings.all);
}

/** Of each table the first row; of tables of lists also later ones, unless they name another thing or their items are there already. */
function withoutTwice(group: readonly Identified[], isLong: (table: number) => boolean): readonly Identified[] {
  const kept: Identified[] = [];
  const seen = new Map<number, Set<string>>();
  for (const one of group) {
    const items = itemsOf(one.draft);
    const known = seen.get(one.draft.table);
    const isTwice = !isLong(one.draft.table) || items.some((item) => known?.has(item)) || isOther(one, group[0]);
    if (known && isTwice) continue;
    seen.set(one.draft.table, new Set([...(known ?? []), ...items]));
    kept.push(one);
  }
  return kept;
}

/** The same 编号 with another name is another record. */
function isOther({ draft }: Identified, first: Identified | undefined): boolean {
  return identityOf(draft.kind).natural.some((key) => {
    const [one, other] = [draft.fields.get(key), first?.draft.fields.get(key)];
    return one !== undefined && other !== undefined && wording(one) !== wording(other);
  });
}

const itemsOf = ({ rows }: Draft): readonly string[] =>
  [...rows].flatMap(([list, items]) => items.map((item) => `${list}\n${itemWording(item)}`));

const itemWording = ({ values, plain }: Item): string =>
  plain ? wording(plain) : [...values].map(([key, node]) => `${key}: ${wording(node)}`).join("\n");

/** At every row, so that nobody has to look for the others. */
function twice(kind: RecordKind, others: readonly Identified[], first: Identified): readonly Diagnostic[] {
  if (others.length === 0) return [];
  const all = [first, ...others];
  return all.map(({ id, draft }) =>
    error("exchange/same-record-twice", `${kind.name}“${id}”在表里登记了${all.length}次`, {
      place: placeOfName(draft),
      hint: "请删去多余的一行；不是同一条的，请改正编号或名称",
      related: all
        .filter((one) => one.draft !== draft)
        .slice(0, 20)
        .map((one) => ({ place: placeOfName(one.draft), message: "也登记在这里" })),
    }),
  );
}

function placeOfName(draft: Draft): Place {
  const { code, natural } = identityOf(draft.kind);
  const [named] = [code, ...natural].flatMap((key) => (key === undefined ? [] : (draft.fields.get(key) ?? [])));
  return named?.place ?? draft.place;
}

/** An item that says more than the printed line of a form, and stands in both. */
function sharedItem(known: readonly Item[], items: readonly Item[]): Item | undefined {
  const there = new Set(known.filter((item) => !isPrinted(item)).map(itemWording));
  return items.find((item) => there.has(itemWording(item)));
}

const listedTwice = (list: string, known: readonly Item[], items: readonly Item[], shared: Item): Diagnostic =>
  error(
    "exchange/contradiction",
    `同一条记录的“${list}”登记了两遍，前一处${known.length}条，这里${items.length}条，有的相同有的不同`,
    {
      place: shared.place,
      hint: "请留一处：删去多余的表或行，或者改成一致",
      related: known.slice(0, 1).map(({ place }) => ({ place, message: "前一处在这里" })),
    },
  );

function addTo(draft: Draft, further: Draft): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const [path, node] of further.fields) findings.push(...put(draft.fields, path, node));
  for (const [list, items] of further.rows) {
    const known = draft.rows.get(list) ?? [];
    // The same rows in two tables are one list; others go on with it, as a table broken by a page does.
    const isSame = known.map(itemWording).join("\n\n") === items.map(itemWording).join("\n\n");
    const shared = isSame ? undefined : sharedItem(known, items);
    if (shared) findings.push(listedTwice(list, known, items, shared));
    draft.rows.set(list, isSame || shared ? known : [...known, ...items]);
  }
  for (const [list, sides] of further.sides) {
    const known = draft.sides.get(list) ?? new Map<string, Item>();
    draft.sides.set(list, known);
    for (const [instance, item] of sides) {
      const side = known.get(instance);
      if (side === undefined) known.set(instance, item);
      else for (const [key, node] of item.values) findings.push(...put(side.values, key, node));
    }
  }
  return findings;
}
