// The partials that texts take in, so that what is typed in them is proofread like any other text.
import { type Program, parseTemplate } from "./parse-template.ts";
import type { TemplateText } from "./template.ts";

/** Those named directly and those named by others, each once. */
export function usedPartials(
  texts: readonly TemplateText[],
  partials: ReadonlyMap<string, TemplateText>,
): readonly TemplateText[] {
  const used = new Set<TemplateText>();
  const queue = [...texts];
  for (const text of queue) {
    const program = parseTemplate(text).value;
    for (const name of program ? partialNames(program) : []) {
      const partial = partials.get(name);
      if (!partial || used.has(partial)) continue;
      used.add(partial);
      queue.push(partial);
    }
  }
  return [...used];
}

function partialNames(program: Program): readonly string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === "PartialStatement") {
      const { name } = statement as hbs.AST.PartialStatement;
      return name.type === "PathExpression" ? [(name as hbs.AST.PathExpression).original] : [];
    }
    if (statement.type !== "BlockStatement") return [];
    const { program: inside, inverse } = statement as hbs.AST.BlockStatement;
    return [inside, inverse].flatMap((part: Program | undefined) => (part ? partialNames(part) : []));
  });
}
