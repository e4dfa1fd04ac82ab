// What a head may mean in a kind: the slots it names for sure, and those it comes near.
import { nearest } from "../../base/nearest.ts";
import { allKinds } from "../../records/all-kinds.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { fundList, originNamed } from "./fund-rows.ts";
import { readingsOf } from "./plain-title.ts";
import { type Naming, type Slot, type Slots, slotsOf } from "./slot.ts";

export interface Candidate extends Naming {
  /** Of several items of a list that stand side by side, which: 1, 当年财政拨款. */
  readonly instance?: string;
}

/** The nearest first; every slot once. */
export function candidatesOf(slots: Slots, titles: readonly string[]): readonly Candidate[] {
  const leaf = titles.at(-1) ?? "";
  const above = titles.slice(0, -1);
  const holders = new Set(above.flatMap((title) => readingsOf(title)).flatMap((one) => slots.holders.get(one) ?? []));
  const heads = [titles.join(""), titles.slice(-2).join(""), leaf].flatMap(readingsOf);
  const found = new Map<Slot, Candidate>();
  const keep = (candidate: Candidate) => {
    const known = found.get(candidate.slot);
    if (!known || candidate.rank < known.rank) found.set(candidate.slot, candidate);
  };
  const path = titles.map((title) => title.trim()).join("·");
  const origin = above.map(originNamed).find((one) => one !== undefined);
  for (const naming of heads.flatMap((head) => slots.byTitle.get(head) ?? [])) {
    const [holder = ""] = naming.slot.keys;
    if (naming.slot.path === path) keep({ slot: naming.slot, rank: -1 });
    else if (origin !== undefined && naming.slot.list === fundList)
      keep({ slot: naming.slot, rank: 0, instance: origin });
    else if (naming.slot.keys.length > 1 && holders.has(holder)) keep({ slot: naming.slot, rank: 0 });
    else keep(naming);
  }
  if (found.size === 0) for (const one of numbered(slots, titles)) keep(one);
  return [...found.values()].sort((a, b) => a.rank - b.rank);
}

/** 指标1, 目标值1, 指标1/目标值: the items of a list side by side. */
function numbered(slots: Slots, titles: readonly string[]): readonly Candidate[] {
  const plain = titles.map((title) => readingsOf(title)[0] ?? "");
  const [, number] = /(\d{1,2})(?=\D*$)/.exec(plain.find((title) => /\d/.test(title)) ?? "") ?? [];
  if (number === undefined) return [];
  const bare = plain.map((title) => title.replace(number, ""));
  return [bare.join(""), bare.at(-1) ?? ""]
    .flatMap((head) => slots.byTitle.get(head) ?? [])
    .filter(({ slot }) => slot.list !== undefined)
    .map((naming) => ({ slot: naming.slot, rank: naming.rank, instance: String(Number(number)) }));
}

/** What is longer is a sentence, and near to no name. */
const longestName = 30;

/** Up to three slots with a name like the head's. */
export function nearbySlots(
  slots: Slots,
  titles: readonly string[],
  isOffered: (slot: Slot) => boolean,
): readonly Slot[] {
  const names = new Set(slots.byTitle.keys());
  const near: Slot[] = [];
  for (const word of readingsOf(titles.at(-1) ?? "")) {
    if (word.length > longestName) continue;
    // 名称 stands in half of all heads.
    for (const name of names) if (name.length * 2 < word.length) names.delete(name);
    while (near.length < 3) {
      const name = nearest(word, names);
      if (name === undefined) break;
      names.delete(name);
      for (const { slot } of slots.byTitle.get(name) ?? []) {
        if (near.length < 3 && isOffered(slot) && !near.includes(slot)) near.push(slot);
      }
    }
  }
  return near;
}

/** The field of a record that records of the kind refer to: a 自评 says nothing of the 主管部门, its 项目 does. */
export function holderOf({ fields }: RecordKind, titles: readonly string[]): { kind: string; key: string } | undefined {
  for (const { type } of Object.values(fields)) {
    const kind = allKinds.find(({ name }) => name === type.refersTo);
    const [first] = kind ? candidatesOf(slotsOf(kind), titles) : [];
    if (kind && first && first.rank <= 1) return { kind: kind.name, key: first.slot.path };
  }
  return undefined;
}
