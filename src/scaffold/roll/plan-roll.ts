// What a 年度结转 comes to: which records of the old year the new one starts with, which stay and why, which are there already.
import type { WantedRecord } from "../../editing/content-change.ts";
import { resultUse } from "../../records/kinds/result-use.ts";
import type { BrokenRecord, LiangjiRecord } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import type { RollRule, RollScene } from "./roll-rule.ts";
import { rollRules } from "./roll-rules.ts";
import type { Years } from "./years.ts";

export interface RolledRecord {
  readonly record: LiangjiRecord;
  readonly wanted: WantedRecord;
  readonly remark?: string;
}

/** As much of a record as names it. */
interface Standing {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
}

/** Records that stay for one and the same reason. */
export interface Staying {
  readonly reason: string;
  readonly records: readonly LiangjiRecord[];
}

export interface RolledKind {
  readonly rule: RollRule;
  readonly carried: readonly RolledRecord[];
  /** In the new year's ledger already; nothing of them is touched. */
  readonly there: readonly Standing[];
  readonly staying: readonly Staying[];
  /** How many records the old year has of it. */
  readonly total: number;
}

export interface RollPlan {
  readonly region: string;
  readonly years: Years;
  readonly kinds: readonly RolledKind[];
  /** Of the old year, what is in error and can be carried only once it is mended. */
  readonly broken: readonly BrokenRecord[];
  /** Other kinds of the old year, and how many records each has. */
  readonly others: readonly { readonly kind: string; readonly count: number }[];
  /** 结果应用 that says what is to be done in the new year. */
  readonly dueUses: readonly LiangjiRecord<typeof resultUse.fields>[];
}

/** `region` is the region's folder. */
export function planRoll(records: Records, region: string, years: Years): RollPlan {
  const carried = new Map<LiangjiRecord, string>();
  const scene: RollScene = { region, years, records, carried };
  const old = { region, year: years.from };
  const kinds = rollRules.map((rule) => rollKind(rule, scene, carried));
  const handled = new Set(rollRules.map(({ kind }) => kind));
  const counts = new Map<string, number>();
  for (const { kind, ...one } of records.all) {
    if (one.region !== region || one.year !== years.from || handled.has(kind.name)) continue;
    counts.set(kind.name, (counts.get(kind.name) ?? 0) + 1);
  }
  const nextYear = new RegExp(`(?<!\\d)${years.to}年|下一?年度?|次年`);
  return {
    region,
    years,
    kinds,
    broken: records.broken.filter((one) => one.region === region && one.year === years.from && handled.has(one.kind)),
    others: [...counts].map(([kind, count]) => ({ kind, count })),
    dueUses: records.of(resultUse, old).filter(({ data }) => nextYear.test(data.explanation ?? "")),
  };
}

function rollKind(rule: RollRule, scene: RollScene, carried: Map<LiangjiRecord, string>): RolledKind {
  const { region, years, records } = scene;
  const taken = takenNames(rule.kind, scene);
  /** 编号 of the new year that this roll has given away: two of the old year may come to the same one. */
  const given = new Set<string>();
  const rolled: RolledRecord[] = [];
  const there: Standing[] = [];
  const staying = new Map<string, LiangjiRecord[]>();
  const stay = (record: LiangjiRecord, reason: string) => {
    staying.set(reason, [...(staying.get(reason) ?? []), record]);
  };
  const old = records.named(rule.kind, { region, year: years.from });
  for (const record of old) {
    // A name says more than a 编号: where a year is numbered anew, the same number means another project.
    const [code = record.id, ...names] = record.kind.names(record.data);
    const standing = (names.length === 0 ? [code] : names).flatMap((name) => taken.get(name) ?? [])[0];
    if (standing) {
      there.push(standing);
      carried.set(record, standing.id);
      continue;
    }
    const decision = rule.decide(record, scene);
    if ("stays" in decision) stay(record, decision.stays);
    else if (taken.has(decision.id) || given.has(decision.id)) stay(record, codeTaken(years));
    else {
      given.add(decision.id);
      carried.set(record, decision.id);
      rolled.push(asRolled(record, decision, scene));
    }
  }
  return {
    rule,
    carried: rolled,
    there,
    staying: [...staying].map(([reason, all]) => ({ reason, records: all })),
    total: old.length,
  };
}

const codeTaken = ({ to }: Years): string => `编号在${to}年度已经给了另一条；要接着登记的，请在${to}年度用新编号登记`;

const asRolled = (
  record: LiangjiRecord,
  { id, content, remark }: { id: string; content: WantedRecord["content"]; remark?: string },
  { region, years }: RollScene,
): RolledRecord => ({
  record,
  wanted: { shelf: { region, year: years.to, category: record.kind.name }, id, content, place: record.place },
  ...(remark === undefined ? {} : { remark }),
});

/** Every name in use in the new year, with what it is the name of; those of records in error as well. */
function takenNames(kind: string, { region, years, records }: RollScene): ReadonlyMap<string, Standing> {
  const scope = { region, year: years.to };
  const broken = records
    .brokenOf(kind, scope)
    .map(({ names = [], title }) => ({ names, id: names[0] ?? title, title }));
  const sound = records
    .named(kind, scope)
    .map(({ kind: { names }, data, id, title }) => ({ names: names(data), id, title }));
  return new Map([...broken, ...sound].flatMap((one) => one.names.map((name) => [name, one] as const)));
}
