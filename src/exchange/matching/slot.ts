// A place in a record where the value of a cell can go, and what heads may call it: made from the vocabulary of its kind.
import type { Field, Fields } from "../../records/field.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { plainTitle } from "./plain-title.ts";

export interface Slot {
  /** As mappings name it: 等次, 公开·属性, 资金·全年预算. */
  readonly path: string;
  /** The keys that lead to it in content/. */
  readonly keys: readonly string[];
  readonly field: Field<unknown>;
  /** The key of the list it stands in an item of; also of a list of sentences. */
  readonly list?: string;
  /**
   * 编号: instead of its name, the 编号 of the record that is referred to. 去向: any of several records or a document,
   * as its words show.
   */
  readonly role?: "编号" | "去向";
}

/** A head that means a slot for sure, and how near it is to the slot's own key: 0 is the key with all that it stands in. */
export interface Naming {
  readonly slot: Slot;
  readonly rank: number;
  /** The head alone does not say which of several lists or groups is meant. */
  readonly needsContext?: true;
}

export interface Slots {
  readonly kind: RecordKind;
  readonly all: readonly Slot[];
  /** By plain title. */
  readonly byTitle: ReadonlyMap<string, readonly Naming[]>;
  readonly byPath: ReadonlyMap<string, Slot>;
  /** Plain titles of what a group or list is called → its key. */
  readonly holders: ReadonlyMap<string, string>;
}

const made = new WeakMap<RecordKind, Slots>();

export function slotsOf(kind: RecordKind): Slots {
  const known = made.get(kind);
  if (known) return known;
  const slots = slotsIn(kind);
  made.set(kind, slots);
  return slots;
}

function slotsIn(kind: RecordKind): Slots {
  const all: Slot[] = [];
  const byTitle = new Map<string, Naming[]>();
  const holders = new Map<string, string>();
  const add = (slot: Slot, titles: readonly (readonly [title: string, rank: number, needsContext?: true])[]) => {
    all.push(slot);
    for (const [title, rank, needsContext] of titles) {
      const plain = plainTitle(title);
      const known = byTitle.get(plain) ?? [];
      if (known.some((one) => one.slot === slot)) continue;
      byTitle.set(plain, [...known, { slot, rank, ...(needsContext && { needsContext }) }]);
    }
  };
  for (const field of Object.values(kind.fields)) {
    const inner = field.type.inner ?? field.type.item?.inner;
    if (inner === undefined) {
      addPlain(kind, field, add);
      continue;
    }
    for (const name of namesOf(field)) holders.set(plainTitle(name), field.key);
    addInner(kind, field, inner, add);
  }
  return { kind, all, byTitle, holders, byPath: new Map(all.map((slot) => [slot.path, slot])) };
}

type Add = (slot: Slot, titles: readonly (readonly [title: string, rank: number, needsContext?: true])[]) => void;

const namesOf = ({ key, aliases }: Field<unknown>): readonly string[] => [key, ...aliases];

/** 绩效自评 is called 自评 in heads: 自评得分. */
const shortName = ({ name }: RecordKind): string => (name.length === 4 ? name.slice(2) : name);

function addPlain(kind: RecordKind, field: Field<unknown>, add: Add): void {
  const names = namesOf(field);
  const kindNames = [kind.name, shortName(kind)];
  add({ path: field.key, keys: [field.key], field }, [
    ...names.map((name, index) => [name, index === 0 ? 0 : 1] as const),
    ...kindNames.map((name) => [`${name}${field.key}`, 1] as const),
  ]);
  const { refersTo } = field.type;
  if (refersTo === undefined) return;
  const codes = [...names, refersTo].flatMap((name) => ["编号", "编码", "代码"].map((word) => `${name}${word}`));
  const titles = codes.filter((title) => !names.includes(title)).map((title) => [title, 1] as const);
  add({ path: `${field.key}（编号）`, keys: [field.key], field, role: "编号" }, titles);
}

function addInner(kind: RecordKind, field: Field<unknown>, inner: Fields, add: Add): void {
  const holders = namesOf(field);
  const inList = field.type.inner === undefined;
  if (field.type.onlyOne) {
    const titles = [...holders, `${shortName(kind)}${field.key}`, `${kind.name}${field.key}`];
    add(
      { path: field.key, keys: [field.key], field, role: "去向" },
      titles.map((title, at) => [title, at && 1]),
    );
  }
  for (const one of Object.values(inner)) {
    const within = holders.flatMap((holder) => namesOf(one).map((name) => [`${holder}${name}`, 0.5] as const));
    // A group's 日期 or 依据 says nothing without its group; rows of a list stand in a table of their own.
    const bare = namesOf(one).map((name) => (inList ? ([name, 3] as const) : ([name, 6, true] as const)));
    const slot = { path: `${field.key}·${one.key}`, keys: [field.key, one.key], field: one };
    add(inList ? { ...slot, list: field.key } : slot, [...within, ...bare]);
  }
}
