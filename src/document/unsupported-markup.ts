// Markdown that no document can carry, found in the text as it was typed, with line and column: raw HTML, pictures, code, footnotes.
import type { Nodes } from "mdast";
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { literalText } from "../narrative/literal-text.ts";
import type { TemplateText } from "../narrative/template.ts";
import { parseMarkdown } from "./parse-markdown.ts";

const wordings: Partial<Record<Nodes["type"], { readonly what: string; readonly hint: string }>> = {
  html: { what: "HTML 标记", hint: "标记会按文字原样显示；请删去，用 Markdown 书写" },
  image: { what: "图片", hint: "图片不会出现在文件里，只保留说明文字" },
  imageReference: { what: "图片", hint: "图片不会出现在文件里，只保留说明文字" },
  code: { what: "代码块", hint: "会按普通段落显示；行首请不要空四格以上" },
  inlineCode: { what: "代码", hint: "会按普通文字显示；请删去反引号" },
  definition: { what: "链接定义", hint: "请直接写成 [文字](地址)" },
  linkReference: { what: "引用式链接", hint: "请直接写成 [文字](地址)" },
};

export function unsupportedMarkup(template: TemplateText): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  // A letter, not a space: a paragraph that starts with a figure is no indented code.
  visit(parseMarkdown(literalText(template.text, "x")), (node) => {
    const wording = wordings[node.type];
    if (!wording || !node.position) return;
    const { line, column } = node.position.start;
    const place = { file: template.file, line: template.line + line - 1, column };
    found.push(warning("document/unsupported-markup", `文件里不能有${wording.what}`, { place, hint: wording.hint }));
  });
  return found;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}
