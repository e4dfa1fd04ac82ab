// Rewrites a template's tree so that {{名称}} and {{> 片段}} become calls too: every word then passes through code that knows what it is.
import type { Program } from "./parse-template.ts";
import { plainName } from "./parse-template.ts";

/** Looks a plain name up. */
export const wordCall = "词";
/** Renders a partial in place. */
export const partialCall = "片段";

export const asCalls = (program: Program): Program => ({ ...program, body: program.body.map(asCall) });

function asCall(statement: hbs.AST.Statement): hbs.AST.Statement {
  if (statement.type === "BlockStatement") {
    const block = statement as hbs.AST.BlockStatement;
    const rewritten: hbs.AST.BlockStatement = { ...block, program: asCalls(block.program) };
    return block.inverse ? Object.assign(rewritten, { inverse: asCalls(block.inverse) }) : rewritten;
  }
  if (statement.type === "PartialStatement") {
    const { name } = statement as hbs.AST.PartialStatement;
    return call(statement, partialCall, (name as hbs.AST.PathExpression).original);
  }
  if (statement.type !== "MustacheStatement") return statement;
  const { path, params } = statement as hbs.AST.MustacheStatement;
  const name = plainName(path);
  return params.length === 0 && name !== undefined ? call(statement, wordCall, name) : statement;
}

function call({ loc }: hbs.AST.Statement, helper: string, argument: string): hbs.AST.MustacheStatement {
  const path: hbs.AST.PathExpression = {
    type: "PathExpression",
    data: false,
    depth: 0,
    parts: [helper],
    original: helper,
    loc,
  };
  const text: hbs.AST.StringLiteral = { type: "StringLiteral", value: argument, original: argument, loc };
  const hash: hbs.AST.Hash = { type: "Hash", pairs: [], loc };
  return {
    type: "MustacheStatement",
    path,
    params: [text],
    hash,
    escaped: false,
    strip: { open: false, close: false },
    loc,
  };
}
