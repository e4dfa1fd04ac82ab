// One file to its entries: a Markdown file is one record with prose, a YAML file is one record or a list of them.
import { compareDiagnostics, type Diagnostic, error, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { comparePlaces } from "../base/place.ts";
import type { Entry, Shelf } from "./entry.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { wrongColon } from "./syntax-error.ts";
import { isOnlyComments, isOutline, unfilled } from "./unfilled.ts";
import { isBlank, type YamlMap, type YamlNode } from "./yaml-node.ts";
import { parseYaml } from "./yaml-with-places.ts";

/** The entries of one file's text; a file that cannot be read has none, and findings that say why. */
export function readEntry(file: string, text: string, shelf: Shelf): Outcome<readonly Entry[]> {
  return file.endsWith(".md") ? readMarkdown(file, text, shelf) : readYaml(file, text, shelf);
}

function readMarkdown(file: string, text: string, shelf: Shelf): Outcome<readonly Entry[]> {
  const findings = new Findings();
  const split = findings.take(splitFrontMatter(file, text));
  if (!split) return outcome([], findings.all);
  if (isOnlyComments(split.yaml) && isOutline(split.body)) return outcome([], [...findings.all, unfilled(file)]);
  const node = findings.take(parseYaml(file, split.yaml)) ?? emptyMap(file);
  if (node.type !== "map") findings.add([notAMap(node)]);
  const damage = findings.all.find(isError);
  const map = node.type === "map" ? node : emptyMap(file);
  const body = { text: split.body, line: split.bodyLine };
  return outcome([{ shelf, place: { file, line: 1, column: 1 }, map, body, ...(damage && { damage }) }], findings.all);
}

function readYaml(file: string, text: string, shelf: Shelf): Outcome<readonly Entry[]> {
  const findings = new Findings();
  const node = findings.take(parseYaml(file, text));
  if (!node || isBlank(node)) {
    if (findings.all.length === 0) findings.add([isOnlyComments(text) ? unfilled(file) : emptyFile(file)]);
    return outcome([], findings.all);
  }
  const items = node.type === "list" ? node.items : [node];
  const damages = errorsByItem(items, findings.all.filter(isError));
  const entries = items.map((item): Entry => {
    const known = damages.get(item);
    // An error at its very place has said already why it is no record.
    const said = known !== undefined && comparePlaces(known.place, item.place) === 0;
    const wrong = item.type === "map" || said ? undefined : notAMap(item);
    if (wrong) findings.add([wrong]);
    const damage = wrong ?? known;
    const map = item.type === "map" ? item : emptyMap(file);
    return { shelf, place: item.place, map, ...(damage && { damage }) };
  });
  return outcome(entries, findings.all);
}

/** The first error in the stretch of the file that starts at an item and ends before the next. */
function errorsByItem(items: readonly YamlNode[], errors: readonly Diagnostic[]): ReadonlyMap<YamlNode, Diagnostic> {
  const found = new Map<YamlNode, Diagnostic>();
  let index = 0;
  for (const one of errors.toSorted(compareDiagnostics)) {
    for (let next = items[index + 1]; next && comparePlaces(one.place, next.place) >= 0; next = items[index + 1])
      index++;
    const item = items[index];
    if (item && comparePlaces(one.place, item.place) >= 0 && !found.has(item)) found.set(item, one);
  }
  return found;
}

const emptyMap = (file: string): YamlMap => ({ type: "map", entries: [], place: { file, line: 1, column: 1 } });

const emptyFile = (file: string) =>
  error("reading/empty-file", "文件是空的", {
    place: { file, line: 1, column: 1 },
    hint: "请录入内容；不再需要时请删除这个文件",
  });

function notAMap(node: YamlNode): Diagnostic {
  if (isBlank(node)) {
    const hint = "请录入内容，或删去这个“-”";
    return error("reading/not-a-record", "列表里有一项是空的", { place: node.place, hint });
  }
  const colon = node.type === "scalar" ? wrongColon(node.text, node.place) : undefined;
  return (
    colon ??
    error("reading/not-a-record", "这里应是“键: 值”，读到的却是一段文字或列表", {
      place: node.place,
      hint: "每个栏目写一行“键: 值”，冒号用半角并加一个空格",
    })
  );
}
