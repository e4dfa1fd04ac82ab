// 豁免: findings that are known and accepted until a day. They stay in sight as notes; a waiver that is expired, not needed or names nothing is a finding itself.
import { chineseDate } from "../base/chinese-date.ts";
import { type Diagnostic, note, warning } from "../base/diagnostic.ts";
import { meant, offered } from "../base/nearest.ts";
import { allKinds } from "../records/all-kinds.ts";
import { waiver } from "../records/kinds/waiver.ts";
import { type LiangjiRecord, placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { regionOf } from "../standards/region-of.ts";
import type { Check } from "./check.ts";
import { nearestName } from "./nearest-name.ts";

type Waiver = LiangjiRecord<typeof waiver.fields>;

export class Waivers {
  readonly #all: readonly Waiver[];
  readonly #inForce = new Map<string, Waiver>();
  readonly #used = new Set<Waiver>();
  readonly #records: Records;
  readonly #checks: readonly Check[];

  constructor(records: Records, checks: readonly Check[]) {
    this.#records = records;
    this.#checks = checks;
    this.#all = records.all.filter((one) => one.kind.name === waiver.name) as unknown as readonly Waiver[];
    for (const one of this.#all) {
      const check = checkNamed(one.data.rule, checks);
      const target = targetOf(one, records);
      if (check && target && !isExpired(one, records)) this.#inForce.set(keyOf(check, target), one);
    }
  }

  /** The finding itself, or a note in its place when it has been accepted. */
  apply(check: Check, record: LiangjiRecord, found: Diagnostic): Diagnostic {
    const accepted = this.#inForce.get(keyOf(check, record));
    if (!accepted) return found;
    this.#used.add(accepted);
    const { reason, until } = accepted.data;
    const related = [
      ...(found.related ?? []),
      { place: accepted.place, message: `豁免${accepted.data.code}：${reason}（截至${chineseDate(until)}）` },
    ];
    return note(found.code, `已豁免：${found.message}`, { place: found.place, hint: found.hint, related });
  }

  /** What is wrong with the waivers, once every check has been asked. */
  findings(): readonly Diagnostic[] {
    return this.#all.flatMap((one) => this.#findingOn(one));
  }

  #findingOn(one: Waiver): readonly Diagnostic[] {
    const { code, rule, target, until } = one.data;
    const at = (...path: string[]) => placeOf(one as unknown as LiangjiRecord, path);
    if (!checkNamed(rule, this.#checks)) {
      const names = this.#checks.map((check) => check.sentence);
      const hint = meant(rule, names) ?? "请照 docs/检查规则.md 里的标题填写，或填检查结果方括号里的代码";
      return [warning("checks/waiver-of-unknown-rule", `没有“${rule}”这条检查规则`, { place: at("rule"), hint })];
    }
    if (!targetOf(one, this.#records)) return this.#noTarget(one);
    const asOf = regionOf(one, this.#records)?.data.asOf;
    if (isExpired(one, this.#records)) {
      const message = `豁免${code}已在${chineseDate(until)}到期，不再有效（台账日期${chineseDate(asOf ?? "")}）`;
      const hint = "请解决所豁免的问题后删去这一条；确需延期的，重新报批后改“截止”";
      return [warning("checks/waiver-expired", message, { place: at("until"), hint })];
    }
    if (!this.#used.has(one)) {
      const message = `豁免${code}没有用上：“${target.kind}”的“${target.name}”现在没有违反“${rule}”`;
      return [warning("checks/waiver-unused", message, { place: one.place, hint: "问题已经解决的，请删去这一条" })];
    }
    if (asOf !== undefined) return [];
    const message = `没有登记台账日期，无法判断豁免${code}是否到期`;
    const hint = "请在地区.yaml 里写“台账日期”，写明台账记到哪一天";
    return [warning("checks/waiver-without-date", message, { place: at("until"), hint })];
  }

  #noTarget(one: Waiver): readonly Diagnostic[] {
    const { kind, name } = one.data.target;
    const place = (field: string) => placeOf(one as unknown as LiangjiRecord, ["target", field]);
    const code = "checks/waiver-of-nothing";
    const kinds = allKinds.map((known) => known.name);
    if (!kinds.includes(kind)) {
      const hint = meant(kind, kinds) ?? `可用的类别：${kinds.join("、")}`;
      return [warning(code, `没有“${kind}”这一类记录`, { place: place("kind"), hint })];
    }
    // A record that could not be read has findings of its own, and may well be the one meant.
    if (this.#records.mayBeBroken(kind, one.region, name)) return [];
    const near = nearestName(this.#records, kind, one, name);
    const hint = near === undefined ? "请核对记录的编号或名称" : offered(near);
    return [warning(code, `${kind}里没有“${name}”`, { place: place("name"), hint })];
  }
}

/** By its sentence, its name, or the code its findings carry. */
const checkNamed = (rule: string, checks: readonly Check[]): Check | undefined =>
  checks.find(({ name, sentence }) => rule === sentence || rule === name || rule === `checks/${name}`);

/** The record of the waiver's own year, or of the region as a whole. */
function targetOf(one: Waiver, records: Records): LiangjiRecord | undefined {
  const { kind, name } = one.data.target;
  const found = records.find(kind, one, name);
  return found && (found.year === undefined || found.year === one.year) ? found : undefined;
}

function isExpired(one: Waiver, records: Records): boolean {
  const asOf = regionOf(one, records)?.data.asOf;
  // Dates are written year first, so that their text sorts as they do.
  return asOf !== undefined && asOf > one.data.until;
}

const keyOf = (check: Check, { kind, region, year, id }: LiangjiRecord): string =>
  [check.name, kind.name, region, year ?? "", id].join("\n");
