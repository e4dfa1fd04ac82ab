// Template text to Handlebars' tree, with places in the file; what is no template is a finding.
import Handlebars from "handlebars";
import { error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { TemplateText } from "./template.ts";

export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;

/** Handlebars counts lines from 1 within the text and columns from 0. */
export const placeIn = (template: TemplateText, at: { line: number; column: number }): Place => ({
  file: template.file,
  line: template.line + at.line - 1,
  column: at.column + 1,
});

/** Blocks inside blocks, partials inside partials: deeper than this nobody can follow. */
export const mostLevels = 20;

/** A template is asked for with each of its documents, the prose of a record several times. */
const parsed = new WeakMap<TemplateText, Outcome<Program | undefined>>();

export function parseTemplate(template: TemplateText): Outcome<Program | undefined> {
  const earlier = parsed.get(template);
  if (earlier) return earlier;
  const result = parse(template);
  parsed.set(template, result);
  return result;
}

function parse(template: TemplateText): Outcome<Program | undefined> {
  const deep = tooDeep(template.text);
  if (deep !== undefined) {
    const place = { file: template.file, line: template.line + deep - 1, column: 1 };
    const hint = "请把里面的内容移到 templates/partials 的片段里，或分成几句写";
    return outcome(undefined, [error("narrative/syntax", `{{#…}} 套了${mostLevels}层以上`, { place, hint })]);
  }
  try {
    return outcome(Handlebars.parseWithoutProcessing(template.text));
  } catch (cause) {
    return outcome(undefined, [syntaxError(template, cause)]);
  }
}

/** The line on which blocks are nested too deep. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const tag of text.matchAll(/\{\{~?(?:\/|#|\^(?!\s*~?\}))/g)) {
    depth += tag[0].endsWith("/") ? -1 : 1;
    if (depth > mostLevels) return text.slice(0, tag.index).split("\n").length;
  }
  return undefined;
}

function syntaxError(template: TemplateText, cause: unknown) {
  const text = cause instanceof Error ? cause.message : "";
  const line = Number(/line (\d+)/.exec(text)?.[1] ?? / - (\d+):\d+$/.exec(text)?.[1] ?? 1);
  const unclosed = /doesn't match/.test(text);
  const message = unclosed ? "{{#…}} 与 {{/…}} 没有配对" : "{{ }} 里的写法不完整";
  return error("narrative/syntax", message, {
    place: { file: template.file, line: template.line + line - 1, column: 1 },
    hint: unclosed
      ? "每个 {{#各 …}}、{{#有 …}} 后面都要有对应的 {{/各}}、{{/有}}"
      : '请检查括号和引号是否成对，例如：{{数 "抽评项目数"}}',
  });
}

/** A path that is a plain name, 名称, or one in a record that is named, 项目.名称; not ../名称, this.名称 or @index. */
export function plainName(path: hbs.AST.Expression): string | undefined {
  if (path.type !== "PathExpression") return undefined;
  const { data, depth, parts, original } = path as hbs.AST.PathExpression;
  return !data && depth === 0 && parts.join(".") === original && original !== "" ? original : undefined;
}

/** The text of a quoted argument. */
export const quoted = (expression: hbs.AST.Expression | undefined): string | undefined =>
  expression?.type === "StringLiteral" ? (expression as hbs.AST.StringLiteral).value : undefined;
