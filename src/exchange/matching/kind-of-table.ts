// Which kind of record a table holds: as asked or confirmed, by the name of its sheet, by its title, and by whose vocabulary its heads are.
import { byText } from "../../base/order.ts";
import { allKinds } from "../../records/all-kinds.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { FoundTable } from "../found-table.ts";
import { candidatesOf } from "./candidates.ts";
import { isCommon } from "./common-field.ts";
import { type Head, isRowNumber } from "./heads.ts";
import type { Asked } from "./imported.ts";
import { kindsSpokenOf } from "./kind-hints.ts";
import { plainTitle } from "./plain-title.ts";
import { leftOut } from "./question.ts";
import { slotsOf } from "./slot.ts";

/** A kind, and the list whose items the rows are, where the sheet says so: 绩效自评·指标. */
export interface KindFound {
  readonly kind: RecordKind;
  readonly list?: string;
}

/** Several kinds when it could be any of them, the likeliest first; none when it fits nothing. */
export type TableKind = KindFound | { readonly kinds: readonly RecordKind[] } | typeof leftOut;

/** Hundreds of forms have the same heads, so what was found out about heads is kept while one workbook is understood. */
export class TableKinds {
  readonly #asked: Asked;
  readonly #known = new Map<string, ReadonlyMap<RecordKind, Fit>>();

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  of(sheet: string, above: readonly string[], heads: readonly Head[]): TableKind {
    const named = namedBySheet(sheet);
    const confirmed = this.#asked.mapping.tables.get(sheet);
    if (confirmed === leftOut) return leftOut;
    const said = allKinds.find(({ name }) => name === (confirmed ?? this.#asked.kind));
    const fitting = this.#fits(heads);
    // A sheet of the exchange layout knows best; of another kind than was asked for, it is none of this import.
    if (named && isLikely(named, fitting)) return said && said !== named.kind ? { kinds: [] } : named;
    if (said) return (fitting.get(said)?.heads ?? 0) > 0 ? { kind: said } : { kinds: [] };
    const best = rankKinds(fitting);
    const spoken = kindsSpokenOf(`${sheet} ${above.join(" ")}`);
    // The title decides among kinds whose words the heads are; a title alone makes no table.
    const [byTitle] = best.filter(({ kind, fit }) => spoken.includes(kind.name) && fit.heads >= 2);
    const [first, second] = best;
    if (byTitle && first && byTitle.fit.score * 2 >= first.fit.score) return { kind: byTitle.kind };
    if (!first || first.fit.heads < 2 || !first.fit.required) return { kinds: [] };
    if (second && second.fit.score >= first.fit.score * 0.9) {
      return { kinds: best.filter(({ fit }) => fit.score >= first.fit.score * 0.9).map(({ kind }) => kind) };
    }
    return { kind: first.kind };
  }

  #fits(heads: readonly Head[]): ReadonlyMap<RecordKind, Fit> {
    const filled = heads.filter((head) => head.cells.length > 0 && !isRowNumber(head)).map(({ titles }) => titles);
    const key = JSON.stringify(filled);
    const fitting = this.#known.get(key) ?? new Map(allKinds.map((kind) => [kind, fitOf(kind, filled)]));
    this.#known.set(key, fitting);
    return fitting;
  }
}

/** Offices name sheets 汇总, 项目 or 整改 whatever they hold: the heads have to speak for the name as well. */
function isLikely({ kind, list }: KindFound, fitting: ReadonlyMap<RecordKind, Fit>): boolean {
  const most = Math.max(0, ...[...fitting.values()].map((fit) => fit.heads));
  return list !== undefined || (fitting.get(kind)?.heads ?? 0) * 2 >= most;
}

/** 绩效自评, 绩效自评·指标, and what copying makes of them: 绩效自评 (2). */
function namedBySheet(sheet: string): KindFound | undefined {
  const [name = "", list, ...more] = sheet
    .normalize("NFKC")
    .replace(/\s*\(\d+\)$/, "")
    .split(/[·・•]/)
    .map((part) => part.trim());
  const kind = allKinds.find((one) => one.name === name);
  if (!kind || more.length > 0) return undefined;
  if (list === undefined) return { kind };
  const field = Object.values(kind.fields).find((one) => one.key === list && one.type.item !== undefined);
  return field && { kind, list: field.key };
}

interface Fit {
  readonly score: number;
  /** How many heads name a field. */
  readonly heads: number;
  /** Whether one of them is a field that every record of the kind has. */
  readonly required: boolean;
}

function fitOf(kind: RecordKind, heads: readonly (readonly string[])[]): Fit {
  const slots = slotsOf(kind);
  let score = 0;
  let named = 0;
  let required = false;
  const taken = new Set<string>();
  const paths = new Set<string>();
  for (const titles of heads) {
    const best = candidatesOf(slots, titles).find((one) => one.needsContext === undefined);
    if (!best || isCommon(kind, best.slot) || taken.has(best.slot.path)) continue;
    taken.add(best.slot.path);
    paths.add(best.slot.keys[0] ?? "");
    const isRequired = best.slot.field.required && best.slot.list === undefined;
    score += (best.slot.list === undefined ? 6 - best.rank / 2 : 4) + (isRequired ? 2 : 0);
    named += 1;
    required ||= isRequired;
  }
  const missing = Object.values(kind.fields).filter(
    ({ key, required: must }) => must && key !== "编号" && !paths.has(key),
  );
  return { score: score - 2 * missing.length, heads: named, required };
}

const rankKinds = (fitting: ReadonlyMap<RecordKind, Fit>) =>
  [...fitting]
    .map(([kind, fit]) => ({ kind, fit }))
    .filter(({ fit }) => fit.score > 0)
    .sort((a, b) => b.fit.score - a.fit.score || byText<{ kind: RecordKind }>(({ kind }) => kind.code)(a, b));

/** The title of a sheet as people see it, for questions. */
export const titleOf = ({ sheet, above }: FoundTable): string => above.find((line) => plainTitle(line) !== "") ?? sheet;
