// What changed between two builds, for a person: document by document, then the records behind it.
import { counted, fitting } from "../../report/text-columns.ts";
import { visible } from "../../report/visible.ts";
import { causeText } from "./cause-text.ts";
import type { BuildChanges, Cause, DocumentChanges, FigureChange, SentenceChange } from "./changes.ts";

/** In one document, and causes of one change. */
const mostSentences = 60;
const mostCauses = 5;
/** Columns: three lines of a terminal. */
const longestText = 300;

export function diffText(changes: BuildChanges): string {
  const { documents, added, removed, causes } = changes;
  const blocks = [
    ...added.map(({ id, title }) => `新增文件  ${shown(title)}（${id}）`),
    ...removed.map(({ id, title }) => `不再生成  ${shown(title)}（${id}）`),
    ...documents.map(documentText),
    ...(causes.length === 0 ? [] : [["变动的起因", ...causeLines(causes, "  ", Number.POSITIVE_INFINITY)].join("\n")]),
  ];
  return [...blocks, totalText(changes)].join("\n\n");
}

/** 1份文件有变动：3个数字、3句话…… */
export function totalText({ documents, added, removed, same, causes }: BuildChanges): string {
  if (documents.length + added.length + removed.length === 0)
    return `两次成果一致：${counted(same)}份文件的文字和数字都没有变动。`;
  const figures = new Set(
    documents.flatMap(({ id, figures: own }) => own.map((one) => `${scopeOf(id, one)} ${one.id}`)),
  ).size;
  const sentences = documents.reduce((sum, one) => sum + one.sentences.length, 0);
  const parts = [
    ...(added.length > 0 ? [`新增${counted(added.length)}份文件`] : []),
    ...(removed.length > 0 ? [`不再生成${counted(removed.length)}份文件`] : []),
    ...(documents.length > 0
      ? [
          `${counted(documents.length)}份文件有变动：口径${counted(figures)}个、句子和表格行${counted(sentences)}处，起因${counted(causes.length)}项`,
        ]
      : []),
    `${counted(same)}份文件没有变动`,
  ];
  return `${parts.join("；")}。`;
}

/** A figure of a year is one in all its documents; one about a record is its own document's. */
const scopeOf = (id: string, { id: figure }: FigureChange): string =>
  figure.startsWith("本项") ? id : id.split("/").slice(0, 2).join("/");

function documentText({ id, title, figures, sentences }: DocumentChanges): string {
  const lines = [`${shown(title)}（${id}）`];
  if (figures.length > 0) lines.push("  口径");
  for (const figure of figures)
    lines.push(`    ${shown(figureText(figure))}`, ...causeLines(figure.causes, "      因为 ", mostCauses));
  if (sentences.length > 0) lines.push("  文字和表格");
  for (const sentence of sentences.slice(0, mostSentences)) lines.push(...sentenceLines(sentence));
  if (sentences.length > mostSentences)
    lines.push(`    ……共${counted(sentences.length)}处，这里列出${mostSentences}处；用 --format json 看全部`);
  return lines.join("\n");
}

/** 抽评项目数：200个 → 201个 */
function figureText({ id, before, after }: FigureChange): string {
  if (before === undefined) return `${id}：新用到${isTable(after) ? "" : `，${after}`}`;
  if (after === undefined) return `${id}：不再用到${isTable(before) ? "" : `，原为${before}`}`;
  return isTable(before) || isTable(after) ? `${id}：表里有变动` : `${id}：${before} → ${after}`;
}

const isTable = (text: string | undefined): boolean => text === undefined || text === "" || text.includes(" | ");

function sentenceLines({ heading, before, after }: SentenceChange): readonly string[] {
  const isHeading = heading === (after ?? before)?.text;
  const where = heading === "" || isHeading ? "" : `（${shown(heading)}）`;
  return [
    ...(before ? [`    － ${shown(before.text)}${after ? "" : where}`] : []),
    ...(after ? [`    ＋ ${shown(after.text)}${where}`] : []),
  ];
}

function causeLines(causes: readonly Cause[], before: string, most: number): readonly string[] {
  const lines = causes.slice(0, most).map((cause) => `${before}${shown(causeText(cause))}`);
  return causes.length > most ? [...lines, `${before}……共${counted(causes.length)}项`] : lines;
}

const shown = (text: string): string => fitting(visible(text), longestText);
