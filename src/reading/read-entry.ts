// One file to its entries: a Markdown file is one record with prose, a YAML file is one record or a list of them.
import { type Diagnostic, error, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { comparePlaces, type Place } from "../base/place.ts";
import type { Entry, Shelf } from "./entry.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { wrongColon } from "./syntax-error.ts";
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
    if (findings.all.length === 0) findings.add([emptyFile(file)]);
    return outcome([], findings.all);
  }
  const items = node.type === "list" ? node.items : [node];
  const errors = findings.all.filter(isError);
  const entries = items.map((item, index): Entry => {
    const wrong = item.type === "map" ? undefined : notAMap(item);
    if (wrong) findings.add([wrong]);
    const damage = wrong ?? errors.find((one) => standsIn(one.place, item.place, items[index + 1]?.place));
    const map = item.type === "map" ? item : emptyMap(file);
    return { shelf, place: item.place, map, ...(damage && { damage }) };
  });
  return outcome(entries, findings.all);
}

/** Whether a place lies in the stretch of the file that starts at one item and ends before the next. */
function standsIn(place: Place, from: Place, before: Place | undefined): boolean {
  return comparePlaces(place, from) >= 0 && (before === undefined || comparePlaces(place, before) < 0);
}

const emptyMap = (file: string): YamlMap => ({ type: "map", entries: [], place: { file, line: 1, column: 1 } });

const emptyFile = (file: string) =>
  error("reading/empty-file", "文件是空的", {
    place: { file, line: 1, column: 1 },
    hint: "请录入内容；不再需要时请删除这个文件",
  });

function notAMap(node: YamlNode): Diagnostic {
  const colon = node.type === "scalar" ? wrongColon(node.text, node.place) : undefined;
  return (
    colon ??
    error("reading/not-a-record", "这里应是“键: 值”，读到的却是一段文字或列表", {
      place: node.place,
      hint: "每个栏目写一行“键: 值”，冒号用半角并加一个空格",
    })
  );
}
