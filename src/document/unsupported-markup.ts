// Markdown that no document can carry, found in the text as it was typed, with line and column: raw HTML, pictures, code, footnotes.
import type { Nodes, Root } from "mdast";
import { type Diagnostic, error, warning } from "../base/diagnostic.ts";
import { readLink } from "../narrative/links.ts";
import { literalText } from "../narrative/literal-text.ts";
import type { TemplateText } from "../narrative/template.ts";
import { parseMarkdown } from "./parse-markdown.ts";

interface Wording {
  readonly message: string;
  readonly hint: string;
}

const pictures = { message: "文件里不能有图片", hint: "图片不会出现在文件里，只保留说明文字" };
const wordings: Partial<Record<Nodes["type"], Wording>> = {
  html: { message: "文件里不能有HTML 标记", hint: "标记会按文字原样显示；请删去，用 Markdown 书写" },
  image: pictures,
  imageReference: pictures,
  code: { message: "文件里不能有代码块", hint: "会按普通段落显示；行首请不要空四格以上" },
  inlineCode: { message: "文件里不能有代码", hint: "会按普通文字显示；请删去反引号" },
  definition: { message: "文件里不能有链接定义", hint: "请直接写成 [文字](地址)" },
  linkReference: { message: "文件里不能有引用式链接", hint: "请直接写成 [文字](地址)" },
};

/** Lists in lists, quotations in quotations, counted in nodes: deeper than this no page can hold. */
const mostLevels = 40;
/** So many quotations in one line are not parsed at all: it would take a minute to find what is plain to see. */
const hopeless = 1000;

export function unsupportedMarkup(template: TemplateText): readonly Diagnostic[] {
  const hopelessLine = lines(template.text).findIndex((line) => quotationsOpenedBy(line) > hopeless);
  if (hopelessLine >= 0) return [tooDeep(template, hopelessLine + 1, mostLevels)];
  const root = parsed(template);
  if (!root) return [tooDeep(template, 1, 1)];
  const found: Diagnostic[] = [];
  visit(root, 0, (node, depth) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const place = { file: template.file, line: template.line + line - 1, column };
    const wording = wordings[node.type];
    if (wording) found.push(warning("document/unsupported-markup", wording.message, { place, hint: wording.hint }));
    if (node.type === "link") found.push(...wrongLink(node.url, place));
    if (depth === mostLevels) found.push(tooDeep(template, line, column));
    return depth < mostLevels;
  });
  return found;
}

/** Undefined when it is nested so deep that it cannot even be parsed. */
function parsed(template: TemplateText): Root | undefined {
  try {
    // A letter, not a space: a paragraph that starts with a figure is no indented code.
    return parseMarkdown(literalText(template.text, "x"));
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

const lines = (text: string): readonly string[] => text.split("\n");

const quotationsOpenedBy = (line: string): number => (/^[ \t>]*/.exec(line)?.[0] ?? "").replaceAll(/[ \t]/g, "").length;

/** Goes on into a node's children when `see` says so. */
function visit(node: Nodes, depth: number, see: (node: Nodes, depth: number) => boolean): void {
  if (see(node, depth) && "children" in node) for (const child of node.children) visit(child, depth + 1, see);
}

/** A link that only shows its words in the document. */
function wrongLink(url: string, place: Diagnostic["place"]): readonly Diagnostic[] {
  if (readLink(url)) return [forged(place)];
  if (/^https?:\/\//i.test(url)) return [];
  const hint = "请写完整的网址，例如 https://www.example.gov.cn/；不是网址的，请只写文字";
  return [warning("document/unsupported-markup", "链接的地址不是网址，文件里只保留文字", { place, hint })];
}

/** Only the program writes such links; one typed by hand would give any text the looks of a proven number. */
const forged = (place: Diagnostic["place"]): Diagnostic =>
  error("document/forged-reference", "figure:、citation:、table: 链接不能手写", {
    place,
    hint: '数字请写成 {{数 "…"}}，引用请写成 {{引 "…" "出处"}}，表格请写成 {{表 "…"}}',
  });

const tooDeep = ({ file, line }: TemplateText, at: number, column: number): Diagnostic =>
  error("document/nested-too-deep", "列表、引文或强调套得太深", {
    place: { file, line: line + at - 1, column },
    hint: "请减少嵌套的层次",
  });
