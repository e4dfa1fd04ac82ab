// Which slot of its kind each head of a table means: as the mapping says, by name, or as a question.
import type { Candidate } from "./candidates.ts";
import { candidatesOf, holderOf, nearbySlots } from "./candidates.ts";
import { executionIndicator, fundList, fundOrigin, originNamed, wholeFund } from "./fund-rows.ts";
import { type Head, isRowNumber } from "./heads.ts";
import type { KindMapping } from "./mapping.ts";
import { leftOut, undecided } from "./question.ts";
import type { Slot, Slots } from "./slot.ts";

export interface Match {
  readonly head: Head;
  readonly slot: Slot;
  /** Of several items of a list that stand side by side, which. */
  readonly instance?: string;
  readonly rank: number;
}

export interface MatchedHeads {
  readonly matches: readonly Match[];
  readonly confirmed: ReadonlySet<Head>;
  readonly unsure: readonly { readonly head: Head; readonly offers: readonly Slot[]; readonly taken?: Match }[];
  readonly unknown: readonly Head[];
  readonly leftOut: readonly Head[];
}

/** `list`: of a sheet of a list, which offers only the slots of that list and those that name its record. */
export function matchHeads(
  heads: readonly Head[],
  slots: Slots,
  list: string | undefined,
  isOffered: (slot: Slot) => boolean,
  mapping: KindMapping,
): MatchedHeads {
  const found: Match[] = [];
  const confirmed = new Set<Head>();
  const gone: Head[] = [];
  const number = heads.find(isRowNumber);
  const asked = heads.filter((head) => head !== number && head.cells.length > 0);
  const open = asked.filter((head) => {
    const answer = mapping.columns.get(head.title);
    const slot = slots.byPath.get(answer ?? "");
    if (slot) {
      found.push({ head, slot, rank: -2 });
      confirmed.add(head);
    } else if (answer === leftOut) gone.push(head);
    return slot === undefined && answer !== leftOut;
  });
  const named = open.map((head) => ({
    head,
    candidates: candidatesFor(head, slots).filter((one) => isOffered(one.slot)),
  }));
  const neighbours = listNeighbours(named);
  const unsure: MatchedHeads["unsure"][number][] = [];
  const unknown: Head[] = [];
  for (const { head, candidates } of named) {
    const isAsked = mapping.columns.get(head.title) === undecided;
    const best = isAsked ? undefined : bestOf(candidates, list ?? neighbours.get(head));
    if (best) found.push({ head, ...best });
    else {
      const meant = candidates.map(({ slot }) => slot);
      const offers =
        meant.length > 0 || holderOf(slots.kind, head.titles) ? meant : nearbySlots(slots, head.titles, isOffered);
      if (offers.length > 0) unsure.push({ head, offers });
      else if (!isRowNumber(head)) unknown.push(head);
    }
  }
  const { kept, beaten } = oneEach(withFunds(found, slots));
  for (const { match, by } of beaten) unsure.push({ head: match.head, offers: [match.slot], taken: by });
  return { matches: inOrder(kept, heads), confirmed, unsure, unknown, leftOut: gone };
}

/** As they stand in the sheet. */
function inOrder(matches: readonly Match[], heads: readonly Head[]): readonly Match[] {
  const places = new Map(heads.map((head, at) => [head, at]));
  return matches.toSorted((a, b) => (places.get(a.head) ?? 0) - (places.get(b.head) ?? 0));
}

/** A column without a head says by its cells that it names the rows of 资金. */
function candidatesFor(head: Head, slots: Slots): readonly Candidate[] {
  const origin = slots.byPath.get(fundOrigin);
  const isOrigins = head.label === undefined && head.cells.some(({ text }) => originNamed(text) !== undefined);
  return origin && isOrigins ? [{ slot: origin, rank: 0 }] : candidatesOf(slots, head.titles);
}

type Named = readonly { readonly head: Head; readonly candidates: readonly Candidate[] }[];

/** The list whose columns a column stands right behind or among: 得分 after 分值 of 指标 is the indicator's. */
function listNeighbours(named: Named): ReadonlyMap<Head, string> {
  const neighbours = new Map<Head, string>();
  let before: string | undefined;
  for (const { head, candidates } of named) {
    const lists = new Set(candidates.map(({ slot }) => slot.list));
    const [only] = lists;
    if (before !== undefined) neighbours.set(head, before);
    if (lists.size === 1) before = only;
    else if (!lists.has(before)) before = undefined;
  }
  return neighbours;
}

/** Undefined when none is sure, or two are equally near. */
function bestOf(candidates: readonly Candidate[], list: string | undefined): Candidate | undefined {
  const sure = candidates.filter((one) => one.needsContext === undefined);
  const near = sure.find(({ slot }) => list !== undefined && slot.list === list);
  if (near) return near;
  const [first, second] = sure;
  return first && (second === undefined || second.rank > first.rank) ? first : undefined;
}

/** One head for each slot: what a person confirmed, then the nearest name, then the first. */
function oneEach(found: readonly Match[]) {
  const kept = new Map<string, Match>();
  const beaten: { match: Match; by: Match }[] = [];
  for (const match of found.toSorted((a, b) => a.rank - b.rank)) {
    const key = `${match.slot.path}\n${match.instance ?? ""}`;
    const by = kept.get(key);
    if (by) beaten.push({ match, by });
    else kept.set(key, match);
  }
  return { kept: [...kept.values()], beaten };
}

/** Amounts that name no part of 资金 are of all of it; 分值 and 得分 beside its parts are those of the 预算执行率. */
function withFunds(matches: readonly Match[], slots: Slots): readonly Match[] {
  const paths = new Set(matches.map(({ slot }) => slot.path));
  if (!paths.has(fundOrigin)) {
    return matches.map((match) =>
      match.slot.list === fundList && match.instance === undefined ? { ...match, instance: wholeFund } : match,
    );
  }
  if (paths.has("指标·三级")) return matches;
  return matches.map((match) => {
    const slot = slots.byPath.get(`指标·${match.slot.keys.at(-1)}`);
    const isPoints = slot !== undefined && (slot.path === "指标·分值" || slot.path === "指标·得分");
    return isPoints ? { ...match, slot, instance: executionIndicator } : match;
  });
}
