// A small region for tests: a few files of records and templates as text, walked as the program walks them.
import type { Diagnostic } from "../src/base/diagnostic.ts";
import { placeText } from "../src/base/place.ts";
import type { DocumentTree, Inline } from "../src/document/document-tree.ts";
import { blockText } from "../src/document/plain-text.ts";
import type { Figure, Table } from "../src/figures/figure.ts";
import type { FigureScope } from "../src/figures/figure-engine.ts";
import type { FigureResult } from "../src/figures/figure-result.ts";
import type { PlannedDocument, Street } from "../src/pipeline.ts";
import { walkStreet } from "../src/pipeline.ts";
import { type MemoryFile, MemoryWorld } from "./memory-world.ts";
import { rulebookFiles } from "./rulebook.ts";

export const folders = { content: "content", templates: "templates", out: "dist" };

/** A made-up place; 测试市 is its folder. */
export const testCity = `名称: 测试市
网址名: testcity
财政部门: 测试市财政局
发布性质: 正式
公开审查: 否
公开须签发: 否
`;

export const someDepartments = `- 名称: 测试市商务局
  简称: [商务局, 市商务局]
- 名称: 测试市教育局
  曾用名: [教委]
- 名称: 测试市民政局
`;

export interface SmallContent {
  /** Path below content/测试市/ → text; 地区.yaml and 部门.yaml are there unless given. */
  readonly records?: Readonly<Record<string, MemoryFile>>;
  /** templates/figures/口径.yaml. */
  readonly figures?: string;
  /** Path below templates/ → text. */
  readonly templates?: Readonly<Record<string, MemoryFile>>;
  /** The prose of the year's summary; without it there is no document. */
  readonly prose?: string;
}

const summaryTemplate = `---
文种: 工作总结
对象: 工作总结
版式: ordinary
标题: "{{标题}}"
文件名: "{{地区}}{{年度}}年度工作总结"
页面: summary
公开: 是
---

{{正文}}
`;

/** The prose of a summary starts on this line of its file. */
export const proseStart = 5;
export const summaryFile = "content/测试市/2023/工作总结.md";

export function smallWorld({ records = {}, figures, templates = {}, prose }: SmallContent): MemoryWorld {
  const content = {
    "地区.yaml": testCity,
    "部门.yaml": someDepartments,
    ...(prose === undefined ? {} : { "2023/工作总结.md": `---\n标题: 测试市工作总结\n来源: 测试\n---\n${prose}` }),
    ...records,
  };
  return new MemoryWorld({
    ...below("content/测试市", content),
    ...below("templates", rulebookFiles),
    "templates/documents/工作总结.md.hbs": summaryTemplate,
    ...below("templates", { ...(figures === undefined ? {} : { "figures/口径.yaml": figures }), ...templates }),
  });
}

const below = (folder: string, files: Readonly<Record<string, MemoryFile>>): Record<string, MemoryFile> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

export interface Walked {
  readonly street: Street;
  readonly found: readonly Diagnostic[];
  readonly documents: readonly PlannedDocument[];
  /** The figures of 测试市 in 2023. */
  readonly figures: FigureScope;
}

export async function walkSmall(content: SmallContent): Promise<Walked> {
  const { value: street, diagnostics: found } = await walkStreet(smallWorld(content), folders);
  const [year] = street.years;
  if (!year) throw new Error(`no year was read: ${linesOf(found).join("\n")}`);
  return { street, found, documents: street.years.flatMap((one) => one.documents), figures: year.figures };
}

/** The figure, which must be known. */
export function known(result: FigureResult): Figure {
  if (result.status !== "known") throw new Error(`not known: ${JSON.stringify(result)}`);
  return result.figure;
}

/** The figure's table, as lines of cells. */
export function tableOf(result: FigureResult): Table {
  const { value } = known(result);
  if (value.type !== "table") throw new Error("not a table");
  return value.table;
}

export const cellsOf = (table: Table): readonly (readonly string[])[] =>
  table.rows.map((row) => row.map((cell) => cell.text));

/** `severity code place`, one finding a line. */
export const linesOf = (found: readonly Diagnostic[]): readonly string[] =>
  found.map((one) => `${one.severity} ${one.code} ${placeText(one.place)} ${one.message}`);

/** The findings of one code. */
export const ofCode = (found: readonly Diagnostic[], code: string): readonly Diagnostic[] =>
  found.filter((one) => one.code === code);

export const errorsIn = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.filter((one) => one.severity === "error");

/** 绩效抽评 records, one a line of `department grade amount`; “-” leaves a field out. */
export function spotChecks(...lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const [department, grade, amount] = line.split(" ").map((word) => (word === "-" ? undefined : word));
      const fields = {
        编号: `SC-${index + 1}`,
        项目: `P-${index + 1}`,
        主管部门: department,
        等次: grade,
        涉及资金: amount,
      };
      return mapText(fields);
    })
    .join("");
}

/** The 项目 that so many spot checks are about, or just these: each of the department its check names, else of 测试市商务局. At least one. */
export function projectsFor(checks: number | string): string {
  const [, ...written] =
    typeof checks === "string" ? checks.split(/^- /m) : Array.from({ length: checks + 1 }, () => "");
  return (written.length === 0 ? [""] : written)
    .map((check, index) => {
      const department = /主管部门: (\S+)/.exec(check)?.[1] ?? "测试市商务局";
      return mapText({ 编号: `P-${index + 1}`, 名称: `项目${index + 1}`, 主管部门: department });
    })
    .join("");
}

/** 汇总 records. */
export const totals = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => mapText({ 指标: name, 数值: value, 来源: "测试资料" }))
    .join("");

function mapText(fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}\n`).join("");
}

/** The only document there is, which must have been built. */
export function onlyDocument({ documents, found }: Walked): DocumentTree {
  const [first, ...more] = documents;
  if (!first || more.length > 0) throw new Error(`${documents.length} documents:\n${linesOf(found).join("\n")}`);
  return first.document;
}

/** Title left out: the text of the blocks, a line a block. */
export const bodyText = (document: DocumentTree): string => document.blocks.map(blockText).join("\n");

/** What stands in its paragraphs, in order. */
export const inlinesOf = (document: DocumentTree): readonly Inline[] =>
  document.blocks.flatMap((block) => (block.type === "paragraph" ? block.children : []));
