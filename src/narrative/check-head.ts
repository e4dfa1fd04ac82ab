// The front matter of a document template: the kind of record it is about, and the words in its titles and names.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import type { Place } from "../base/place.ts";
import { valueUnder, type YamlMap, type YamlNode } from "../reading/yaml-node.ts";
import { allKinds } from "../records/all-kinds.ts";
import { plainWords } from "./language.ts";
import { type Names, namesFor, unknownWord } from "./names.ts";
import { parseTemplate, plainName, type Statement } from "./parse-template.ts";

/** `subject` is what the head says under 对象. */
export function checkHead(map: YamlMap, subject: string): readonly Diagnostic[] {
  const { place } = valueUnder(map, "对象") ?? map;
  const kind = allKinds.find((one) => one.name === subject);
  const written = allKinds.filter((one) => one.prose).map((one) => one.name);
  if (!kind)
    return [wrong(`没有“${subject}”这类记录`, meant(subject, written) ?? `可以写：${written.join("、")}`, place)];
  if (!kind.prose) {
    return [wrong(`“${subject}”没有正文，不能据它出文件`, `有正文的记录类别：${written.join("、")}`, place)];
  }
  return checkWords(map, namesFor(kind.fields, new Map(), new Map(), false));
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
