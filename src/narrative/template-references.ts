// Every name a template uses, against the names there are: all unknown ones are found at once, with line and column, before anything is rendered.
import type { Diagnostic } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { rowNames } from "../figures/row-names.ts";
import { checkArguments } from "./check-arguments.ts";
import { examples, helperWord, helperWords, plainWords, proseWord, rowWord, sameWord } from "./language.ts";
import { type Names, unknownName, unknownWord } from "./names.ts";
import { mostLevels, type Program, parseTemplate, plainName, quoted, type Statement } from "./parse-template.ts";
import type { TemplateText } from "./template.ts";

type Found = Generator<Diagnostic, void, undefined>;
/** The names inside {{#各}}; undefined outside. */
type Columns = readonly string[] | undefined;

export function checkReferences(template: TemplateText, names: Names): readonly Diagnostic[] {
  const parsed = parseTemplate(template);
  return parsed.value ? [...new Walk(template, names).program(parsed.value, undefined)] : parsed.diagnostics;
}

class Walk {
  readonly #template: TemplateText;
  readonly #names: Names;
  /** The partials around this text. */
  readonly #within: readonly string[];

  constructor(template: TemplateText, names: Names, within: readonly string[] = []) {
    this.#template = template;
    this.#names = names;
    this.#within = within;
  }

  *program(program: Program, columns: Columns): Found {
    for (const statement of program.body) yield* this.#statement(statement, columns);
  }

  *#statement(statement: Statement, columns: Columns): Found {
    switch (statement.type) {
      case "ContentStatement":
      case "CommentStatement":
        break;
      case "MustacheStatement":
        yield* this.#mustache(statement as hbs.AST.MustacheStatement, columns);
        break;
      case "BlockStatement":
        yield* this.#block(statement as hbs.AST.BlockStatement, columns);
        break;
      case "PartialStatement":
        yield* this.#partial(statement as hbs.AST.PartialStatement, columns);
        break;
      default:
        yield this.#unknown(statement, "不支持这种 {{ }} 写法", `可用的写法：${examples}`);
    }
  }

  *#mustache(node: hbs.AST.MustacheStatement, columns: Columns): Found {
    const name = plainName(node.path);
    if (name === undefined || (hasPairs(node) && !helperWord(name)?.mannered) || !node.escaped) {
      yield this.#unknown(node, "不支持这种 {{ }} 写法", `可用的写法：${examples}`);
    } else if (helperWord(name)) {
      yield* checkArguments(this.#template, node, name, "inline", this.#names);
    } else if (node.params.length > 0) {
      yield this.#unknown(
        node,
        `没有“${name}”这个写法`,
        meant(name, Object.keys(helperWords)) ?? `可用的写法：${examples}`,
      );
    } else {
      yield* this.#word(node, name, columns);
    }
  }

  *#word(node: Statement, name: string, columns: Columns): Found {
    if (columns) {
      const known = [rowWord, ...columns];
      if (known.includes(name)) return;
      yield this.#unknown(node, `列表里没有“${name}”这一列`, meant(name, known) ?? `可用的列：${known.join("、")}`);
      return;
    }
    if ((name === proseWord && this.#names.prose) || plainWords.some((word) => word === name)) return;
    const unknown = unknownWord(name, this.#names);
    if (unknown) yield this.#unknown(node, unknown.message, unknown.hint);
  }

  *#block(node: hbs.AST.BlockStatement, columns: Columns): Found {
    const name = plainName(node.path) ?? "";
    const inside: Program | undefined = node.program;
    // {{^有 …}} has nothing but an else, and {{#有 … as |x|}} gives names that nothing reads.
    if (
      helperWord(name)?.form !== "block" ||
      (hasPairs(node) && name !== "各") ||
      !inside ||
      inside.blockParams?.length
    ) {
      yield this.#unknown(node, `没有“#${name}”这种段落`, `可用的写法：${examples}`);
      return;
    }
    yield* checkArguments(this.#template, node, name, "block", this.#names);
    const formula = this.#names.definitions.get(quoted(node.params[0]) ?? "")?.formula;
    const own = (name === "各" && formula && rowNames(formula)) || [];
    for (const { key, value } of node.hash?.pairs ?? [])
      yield* this.#pair(node, key, quoted(value), own, columns ?? []);
    yield* this.program(inside, name === "各" ? own : columns);
    if (node.inverse) yield* this.program(node.inverse, columns);
  }

  /** 同="一级": a column of this list and of the row around it. */
  *#pair(
    node: Statement,
    key: string,
    value: string | undefined,
    own: readonly string[],
    around: readonly string[],
  ): Found {
    const shared = own.filter((name) => around.includes(name));
    if (key === sameWord && value !== undefined && shared.includes(value)) return;
    const message = key === sameWord ? `“同”要写内外两张表都有的列` : `“各”后面没有“${key}”这种写法`;
    const possible =
      shared.length === 0
        ? "“同”只用在套在另一个“各”里面、两张表有同一列的时候"
        : `可以写：${shared.map((name) => `${sameWord}="${name}"`).join("、")}`;
    yield this.#unknown(node, message, possible);
  }

  *#partial(node: hbs.AST.PartialStatement, columns: Columns): Found {
    const name = node.name.type === "PathExpression" ? (node.name as hbs.AST.PathExpression).original : "";
    const text = this.#names.partials.get(name);
    if (this.#within.includes(name)) {
      yield this.#unknown(node, `片段“${name}”把自己包含了进来`, "请去掉其中一处引用");
    } else if (this.#within.length >= mostLevels) {
      yield this.#unknown(node, `片段套了${mostLevels}层以上`, "请把里面的片段合并");
    } else if (text && node.params.length === 0 && !hasPairs(node)) {
      const parsed = parseTemplate(text);
      yield* parsed.diagnostics;
      if (parsed.value) yield* new Walk(text, this.#names, [...this.#within, name]).program(parsed.value, columns);
    } else if (text) {
      yield this.#unknown(node, "片段后面不能再写别的", `请写成：{{> ${name}}}`);
    } else {
      const near = meant(name, this.#names.partials.keys());
      yield this.#unknown(node, `没有“${name}”这个片段`, near ?? "片段放在 templates/partials 里");
    }
  }

  #unknown(node: Statement, message: string, hint: string): Diagnostic {
    return unknownName(this.#template, node, message, hint);
  }
}

const hasPairs = (node: { hash?: hbs.AST.Hash }): boolean => (node.hash?.pairs.length ?? 0) > 0;
