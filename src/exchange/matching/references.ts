// What a record names: by name, by 编号 where the name does not do, and through which of several kinds.
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import type { Field } from "../../records/field.ts";
import { contradiction } from "./contradiction.ts";
import { type Draft, wording } from "./draft.ts";
import type { Asked } from "./imported.ts";

/** The name as it was typed; the 编号 when there is no name, when only it is known, or when the name fits several. */
export function referenceOf(
  { key, type }: Field<unknown>,
  { fields }: Draft,
  asked: Asked,
): Outcome<YamlNode | undefined> {
  const name = withoutBlanks(fields.get(key), (text) => asked.records.candidates(type.refersTo ?? "", asked, text));
  const code = fields.get(`${key}（编号）`);
  if (code === undefined || name === undefined) return outcome(name ?? code);
  const known = (node: YamlNode) => asked.records.candidates(type.refersTo ?? "", asked, wording(node));
  const [named, coded] = [known(name), known(code)];
  const [meant] = coded;
  const findings: Diagnostic[] = [];
  if (meant && named.length > 0 && !named.includes(meant)) findings.push(contradiction(key, name, code));
  return outcome(meant && named.length !== 1 ? code : name, findings);
}

/** 市 商务局 is 市商务局 when only that is registered: tables stretch names. */
function withoutBlanks(node: YamlNode | undefined, known: (text: string) => readonly unknown[]): YamlNode | undefined {
  if (node?.type !== "scalar" || !/\s/.test(node.text)) return node;
  const text = node.text.replace(/\s+/g, "");
  return known(node.text).length === 0 && known(text).length > 0 ? { ...node, text } : node;
}

/** “绩效抽评：cp-2024-01”, “cp-2024-01” or “审计报告”: the way that its words show; a document when no record is meant. */
export function wayOf({ type }: Field<unknown>, node: YamlNode | undefined, asked: Asked): YamlNode | undefined {
  if (node === undefined) return undefined;
  const text = wording(node);
  const ways = Object.values(type.inner ?? {});
  const prefix = /^([^:：]{2,6})[:：]\s*(.+)$/u.exec(text);
  const named = ways.find(({ key }) => key === prefix?.[1]);
  const held = ways.find(
    ({ type: { refersTo } }) => refersTo !== undefined && asked.records.find(refersTo, asked, text),
  );
  const document = ways.find(({ type: { refersTo } }) => refersTo === undefined);
  const way = named ?? held ?? document;
  if (way === undefined) return node;
  const value: YamlNode = { type: "scalar", text: named ? (prefix?.[2] ?? text) : text, place: node.place };
  return { type: "map", entries: [{ key: way.key, keyPlace: node.place, value }], place: node.place };
}
