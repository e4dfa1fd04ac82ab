// The arguments of a helper: right in number, and naming a figure, table, list or field that there is.
import type { Diagnostic } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { rowNames } from "../figures/row-names.ts";
import { isOfSubject, subjectPrefix } from "../figures/subject-word.ts";
import { examples, type HelperForm, type HelperWord, helperWord, proseWord, type Takes } from "./language.ts";
import { manner, manners, unfit } from "./manners.ts";
import { type Names, unknownName } from "./names.ts";
import { quoted, type Statement } from "./parse-template.ts";
import type { TemplateText } from "./template.ts";

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement;

export function* checkArguments(
  template: TemplateText,
  node: Call,
  name: string,
  form: HelperForm,
  names: Names,
): Generator<Diagnostic, void, undefined> {
  const helper = helperWord(name);
  const given = node.params.map(quoted);
  if (!helper || helper.form !== form || !fits(given.length, helper) || given.includes(undefined)) {
    yield unknownName(template, node, `“${name}”的写法不对`, `请写成：${helper?.example ?? examples}`);
    return;
  }
  for (const [index, id = ""] of given.entries()) {
    const takes = helper.takes[index] ?? helper.takes.at(-1);
    if (takes) yield* argument(template, node, takes, id, names);
  }
  if (helper.mannered) yield* checkManners(template, node, given[0] ?? "", names);
}

const fits = (given: number, { takes, optional = 0, repeats }: HelperWord): boolean =>
  given >= takes.length - optional && (given <= takes.length || repeats === true);

/** 单位="万元" and the like: known words with values that fit, asked of a figure that can be written so. */
function* checkManners(
  template: TemplateText,
  node: Call,
  id: string,
  names: Names,
): Generator<Diagnostic, void, undefined> {
  const seen = new Set<string>();
  for (const { key, value } of (node.hash as hbs.AST.Hash | undefined)?.pairs ?? []) {
    const text = quoted(value);
    const known = manner(key);
    const read = text === undefined ? undefined : known?.read(text);
    if (!known) {
      const possible = `可以写：${Object.values(manners)
        .map((one) => one.example)
        .join(" ")}`;
      yield unknownName(template, node, `没有“${key}”这种写法`, meant(key, Object.keys(manners)) ?? possible);
    } else if (read === undefined || seen.has(key)) {
      const message = seen.has(key) ? `“${key}”写了两次` : `“${key}”的值不对`;
      yield unknownName(template, node, message, `请写成例如：${known.example}`);
    } else {
      const definition = names.definitions.get(id);
      const wrong = definition && unfit(read, definition, names.definitions);
      if (wrong) yield unknownName(template, node, wrong.message, wrong.hint);
    }
    seen.add(key);
  }
}

function* argument(
  template: TemplateText,
  node: Statement,
  takes: Takes,
  id: string,
  names: Names,
): Generator<Diagnostic, void, undefined> {
  const report = (message: string, hint: string): Diagnostic => unknownName(template, node, message, hint);
  if (takes === "text") {
    if (id.trim() === "") yield report("引用的内容或来源是空的", `请写成：${helperWord("引")?.example ?? ""}`);
    return;
  }
  if (id === proseWord && (takes === "figure" || takes === "shown") && names.prose) return;
  if (names.charts.has(id) && (takes === "chart" || takes === "shown")) return;
  if (takes === "chart") {
    const hint = meant(id, names.charts.keys()) ?? "请先在 templates/charts 里定义";
    yield report(
      `没有“${id}”这个图`,
      names.definitions.has(id) ? "这是一个口径，不是图；请先在 templates/charts 里定义" : hint,
    );
    return;
  }
  if (takes === "field" || isOfSubject(id)) {
    const key = takes === "field" ? id : id.slice(subjectPrefix.length);
    const field = names.field(key);
    if (field === "internal") yield report(`“${key}”是内部栏目，不能写进文件`, "请改用公开的栏目");
    if (!field) yield report(`没有“${key}”这一栏`, meant(key, names.publicKeys) ?? "请检查栏目名称");
    if (takes === "table" || takes === "list") {
      yield report(`“${id}”是一个栏目，不是表`, "请在 templates/figures 里用“列表: 本项.…”定义一张表");
    }
    return;
  }
  const definition = names.definitions.get(id);
  if (!definition) {
    const known = takes === "shown" ? [...names.definitions.keys(), ...names.charts.keys()] : names.definitions.keys();
    yield report(`没有“${id}”这个口径`, meant(id, known) ?? "请先在 templates/figures 里定义");
    return;
  }
  const { type } = definition.formula;
  const isTable = type === "list" || type === "group" || type === "rows";
  if (takes === "number" && isTable) yield report(`“${id}”是一张表，不是一个数`, `请写成：{{表 "${id}"}}`);
  if (takes === "table" && !isTable) yield report(`“${id}”是一个数，不是表`, `请写成：{{数 "${id}"}}`);
  if (takes === "list" && !rowNames(definition.formula))
    yield report(`“${id}”不是列表或分组，不能逐条写出`, "请在 templates/figures 里用“列表”或“分组”定义");
}
