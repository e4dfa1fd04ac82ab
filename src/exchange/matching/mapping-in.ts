// The mapping a person confirmed or edited, read from its YAML: what names nothing is found at its line.
import { error } from "../../base/diagnostic.ts";
import { meant } from "../../base/nearest.ts";
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import { decodeText } from "../../reading/decode-text.ts";
import type { YamlEntry, YamlNode } from "../../reading/yaml-node.ts";
import { parseYaml } from "../../reading/yaml-with-places.ts";
import { allKinds } from "../../records/all-kinds.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { shorten } from "../../records/types/scalar.ts";
import { emptyMapping, type KindMapping, type Mapping } from "./mapping.ts";
import { leftOut, undecided } from "./question.ts";
import { slotsOf } from "./slot.ts";

/** `file` for the places. Lines that cannot be read are findings; the others count. */
export function mappingIn(file: string, bytes: Uint8Array): Outcome<Mapping> {
  const findings = new Findings();
  const text = findings.take(decodeText(file, bytes));
  const root = text === undefined ? undefined : findings.take(parseYaml(file, text));
  if (root === undefined) return outcome(emptyMapping, findings.all);
  let tables: ReadonlyMap<string, string> = new Map();
  const kinds = new Map<string, KindMapping>();
  for (const entry of entriesOf(root, "导入对照", findings)) {
    const kind = allKinds.find(({ name }) => name === entry.key);
    if (entry.key === "表")
      tables = answersIn(
        entry,
        allKinds.map(({ name }) => name),
        true,
        findings,
      );
    else if (kind) kinds.set(kind.name, kindIn(kind, entry, findings));
    else findings.add([unknown("导入对照", entry, ["表", ...allKinds.map(({ name }) => name)])]);
  }
  return outcome({ tables, kinds }, findings.all);
}

function kindIn(kind: RecordKind, entry: YamlEntry, findings: Findings): KindMapping {
  const slots = slotsOf(kind);
  const paths = [...slots.byPath.keys()];
  let columns: ReadonlyMap<string, string> = new Map();
  let units: ReadonlyMap<string, string> = new Map();
  const values = new Map<string, ReadonlyMap<string, string>>();
  for (const part of entriesOf(entry.value, entry.key, findings)) {
    if (part.key === "栏目") columns = answersIn(part, paths, true, findings);
    else if (part.key === "单位") units = answersIn(part, undefined, false, findings);
    else if (part.key !== "取值") findings.add([unknown(entry.key, part, ["栏目", "单位", "取值"])]);
    else {
      for (const field of entriesOf(part.value, part.key, findings)) {
        const slot = slots.byPath.get(field.key);
        const options = slot?.field.type.options ?? slot?.field.type.item?.options;
        if (options) values.set(field.key, answersIn(field, options, false, findings));
        else findings.add([unknown(part.key, field, paths)]);
      }
    }
  }
  return { columns, units, values };
}

/** `allowed`: the words an answer is chosen from, besides 待确认. */
function answersIn(
  entry: YamlEntry,
  allowed: readonly string[] | undefined,
  mayLeaveOut: boolean,
  findings: Findings,
): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  const words = allowed && [...allowed, ...(mayLeaveOut ? [leftOut] : [])];
  for (const { key, value } of entriesOf(entry.value, entry.key, findings)) {
    const answer = value.type === "scalar" ? value.text.trim() : undefined;
    if (answer !== undefined && (answer === undecided || words === undefined || words.includes(answer))) {
      answers.set(key, answer);
      continue;
    }
    const offers = words === undefined ? "请写一个值" : (meant(answer ?? "", words) ?? `可用的：${words.join("、")}`);
    findings.add([
      error("exchange/wrong-mapping", `“${shorten(key)}”对照的“${shorten(answer ?? "")}”不是可用的写法`, {
        place: value.place,
        hint: offers,
      }),
    ]);
  }
  return answers;
}

function entriesOf(node: YamlNode, within: string, findings: Findings): readonly YamlEntry[] {
  if (node.type === "map") return node.entries;
  if (node.type === "scalar" && node.text.trim() === "") return [];
  findings.add([
    error("exchange/wrong-mapping", `“${shorten(within)}”应写成“键: 值”`, {
      place: node.place,
      hint: "每行一条，例如 项目名称: 项目",
    }),
  ]);
  return [];
}

const unknown = (within: string, { key, keyPlace }: YamlEntry, words: readonly string[]) =>
  error("exchange/wrong-mapping", `“${shorten(within)}”里没有“${shorten(key)}”`, {
    place: keyPlace,
    hint: meant(key, words) ?? `可用的：${words.join("、")}`,
  });
