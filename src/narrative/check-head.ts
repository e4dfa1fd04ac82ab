// The front matter of a document template: the records it is about, and the words in its titles and names.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import type { Place } from "../base/place.ts";
import { conditionFaults } from "../figures/check-conditions.ts";
import type { Condition } from "../figures/condition.ts";
import { shapesOf } from "../figures/shape.ts";
import { fieldNamed } from "../figures/subject-field.ts";
import { meansSubject } from "../figures/subject-value.ts";
import { valueUnder, type YamlMap, type YamlNode } from "../reading/yaml-node.ts";
import { allKinds } from "../records/all-kinds.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { plainWords } from "./language.ts";
import { type Names, namesFor, unknownWord } from "./names.ts";
import { parseTemplate, plainName, type Statement } from "./parse-template.ts";
import type { DocumentTemplate } from "./template.ts";

type Head = DocumentTemplate["head"];

/** `map`: the front matter as it stands in the file. */
export function checkHead(map: YamlMap, head: Head): readonly Diagnostic[] {
  const at = (key: string): Place => (valueUnder(map, key) ?? map).place;
  const kind = allKinds.find((one) => one.name === head.subject);
  if (!kind) {
    const known = allKinds.map((one) => one.name);
    const hint = meant(head.subject, known) ?? `可以写：${known.join("、")}`;
    return [wrong(`没有“${head.subject}”这类记录`, hint, at("对象"))];
  }
  const unknownKeys = (head.each ?? []).flatMap((key) => wrongKey(kind, key, at("每")));
  const unmarked = (head.profile === "formal" || head.profile === "letter") && head.mark === undefined;
  return [
    ...wrongCondition(kind, head.where ?? []),
    ...unknownKeys,
    ...(unmarked ? [wrong("没有写发文机关标志", '例如：发文机关标志: "{{财政部门}}文件"', at("版式"))] : []),
    ...(unknownKeys.length > 0 ? [] : checkWords(map, namesFor(kind, new Map(), new Map(), false, head.each))),
  ];
}

const wrongCondition = (kind: RecordKind, where: Condition): readonly Diagnostic[] =>
  where.flatMap((clause) => {
    const { key, tests, place } = clause;
    const unknown = wrongKey(kind, key, place);
    if (unknown.length > 0) return unknown;
    if (tests.some((test) => "text" in test && meansSubject(test.text)))
      return [wrong("“条件”里不能写“本项”", "这里选的正是各个“本项”，请写具体的值", place)];
    const named = tests.filter((test) => "text" in test && test.text.includes("{{"));
    if (named.some((test) => "text" in test && !namesPlainWords(test.text)))
      return [
        wrong("“条件”里只能用地区和年度的名称", `可以写：${plainWords.map((word) => `{{${word}}}`).join("、")}`, place),
      ];
    const others = { ...clause, tests: tests.filter((test) => !named.includes(test)) };
    return conditionFaults([others], shapesOf(kind.name)).map(({ message, hint }) => wrong(message, hint, place));
  });

/** Nothing else is known before a record is chosen. */
const namesPlainWords = (text: string): boolean =>
  [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].every(([, name]) => plainWords.some((word) => word === name));

function wrongKey(kind: RecordKind, key: string, place: Place): readonly Diagnostic[] {
  if (fieldNamed(kind, key)) return [];
  const known = Object.values(kind.fields).map((field) => field.key);
  return [wrong(`“${kind.name}”没有“${key}”这一栏`, meant(key, known) ?? `可以写：${known.join("、")}`, place)];
}

/** Every {{名称}} in every value, each at the value it stands in. */
function checkWords(node: YamlNode, names: Names): readonly Diagnostic[] {
  if (node.type === "map") return node.entries.flatMap((entry) => checkWords(entry.value, names));
  if (node.type === "list") return node.items.flatMap((item) => checkWords(item, names));
  const { value, diagnostics } = parseTemplate({ file: node.place.file, line: 1, text: node.text });
  if (!value) return diagnostics.map((one) => ({ ...one, place: node.place }));
  return value.body.flatMap((statement) => wrongStatement(statement, node.place, names));
}

function wrongStatement(statement: Statement, place: Place, names: Names): readonly Diagnostic[] {
  if (statement.type === "ContentStatement" || statement.type === "CommentStatement") return [];
  const { path, params } = statement as hbs.AST.MustacheStatement;
  const name = statement.type === "MustacheStatement" && params.length === 0 ? plainName(path) : undefined;
  if (name === undefined) {
    return [wrong("标题、文件名等处只能用栏目的名称", "例如：{{名称}}、{{地区}}、{{年度}}", place)];
  }
  const unknown = plainWords.some((word) => word === name) ? undefined : unknownWord(name, names);
  return unknown ? [wrong(unknown.message, unknown.hint, place)] : [];
}

const wrong = (message: string, hint: string, place: Place): Diagnostic =>
  error("narrative/template-head", message, { place, hint });
