// The numbers of a document for a person: by heading, each with its figure, how it was made and the records behind it.
import { type Place, placeText } from "../base/place.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { Origin } from "../figures/figure.ts";
import type { TemplateText } from "../narrative/template.ts";
import { counted, fitting } from "../report/text-columns.ts";
import { visible } from "../report/visible.ts";
import { methodInWords, nameOf, recordsBehind, roundingInWords, valueRead } from "./figure-facts.ts";
import { countNumbers, countsText } from "./number-counts.ts";
import { placeOfNumber } from "./number-place.ts";
import type { TracedNumber } from "./traced-number.ts";

/** Records named one by one, and numbers of one table that stand in a line. */
const mostRecords = 5;
const mostSources = 3;
const mostTogether = 12;
/** Columns: three lines of a terminal. */
const longestText = 300;

export function traceText(
  document: DocumentTree,
  numbers: readonly TracedNumber[],
  texts: readonly TemplateText[],
): string {
  const blocks = [`${shown(document.title)}（${document.id}）`];
  const told = new Set<string>();
  let heading: string | undefined;
  for (const group of together(numbers)) {
    const [first] = group;
    if (!first) continue;
    if (first.passage.heading !== heading && first.passage.heading !== "") blocks.push(shown(first.passage.heading));
    heading = first.passage.heading;
    blocks.push(groupText(first, group, document, texts, told).join("\n"));
  }
  return spaced([...blocks, countsText(countNumbers(numbers))]);
}

/** A blank line between blocks, none between numbers told in one line each. */
function spaced(blocks: readonly string[]): string {
  const isLine = (block: string | undefined): boolean => block !== undefined && /^ .*$/.test(block);
  return blocks
    .map((block, at) => (isLine(block) && isLine(blocks[at - 1]) ? block : `\n${block}`))
    .join("\n")
    .trim();
}

/** Numbers of one figure that stand next to each other in a table are told of once. */
function together(numbers: readonly TracedNumber[]): readonly (readonly TracedNumber[])[] {
  const groups: TracedNumber[][] = [];
  for (const number of numbers) {
    const before = groups.at(-1);
    const [like] = before ?? [];
    const { cell } = number.passage;
    const same = cell !== undefined && like?.passage.cell?.table === cell.table && like.figure === number.figure;
    if (before && same && number.figure) before.push(number);
    else groups.push([number]);
  }
  return groups;
}

function groupText(
  number: TracedNumber,
  group: readonly TracedNumber[],
  document: DocumentTree,
  texts: readonly TemplateText[],
  told: Set<string>,
): readonly string[] {
  const { figure, status, source = "" } = number;
  const names = group.slice(0, mostTogether).map((one) => shown(one.text));
  const text = `${names.join("、")}${group.length > mostTogether ? `等${group.length}个数` : ""}${whereText(number, group.length === 1)}`;
  if (status === "cited") return [`  ${text}  引用`, `      来源：${shown(source)}`];
  if (status !== "traced") {
    return [`  ${text}  ${typedText(number)}`, `      位置：${lineText(placeOfNumber(number, document, texts))}`];
  }
  if (!figure) return [`  ${text}`];
  if (told.has(figure.id)) return [`  ${text}  ${shown(nameOf(figure.id))}（同上）`];
  told.add(figure.id);
  const inputs = recordsBehind(figure, document.figures);
  const { crossCheck } = figure.provenance;
  const rounding = roundingInWords(figure);
  return [
    `  ${text}  ${shown(nameOf(figure.id))}`,
    `      口径：${shown(figure.statement)}`,
    `      怎么算：${shown(methodInWords(figure, document.figures))}`,
    ...inputs.slice(0, mostRecords).map((origin) => `      依据：${recordText(origin)}`),
    ...(inputs.length > mostRecords
      ? [`      依据的记录共${counted(inputs.length)}条，这里列出${mostRecords}条；用 --format json 看全部`]
      : []),
    ...sourcesText(inputs),
    ...(rounding === "" ? [] : [`      取整：${shown(rounding)}`]),
    ...(crossCheck === undefined ? [] : [`      核对：${shown(crossCheck)}`]),
  ];
}

function typedText({ status, figure, agrees }: TracedNumber): string {
  if (status === "contradicted" && figure) return `手写，与“${shown(nameOf(figure.id))}”${shown(figure.text)}矛盾`;
  if (!figure) return "手写，没有注明出处";
  return agrees
    ? `手写，与“${shown(nameOf(figure.id))}”一致，没有注明`
    : `手写，没有注明出处，可能是“${shown(nameOf(figure.id))}”（${shown(figure.text)}）`;
}

function whereText({ passage: { cell } }: TracedNumber, single: boolean): string {
  if (!cell) return "";
  const { caption = "" } = cell.table;
  return `（表${caption === "" ? "" : `“${shown(caption)}”`}${cell.row === "" || !single ? "" : `，${shown(cell.row)}`}）`;
}

function recordText(origin: Origin): string {
  const { kind, title, place } = origin;
  const read = valueRead(origin);
  return `${shown(`${kind}“${title}”${read === "" ? "" : `，${read}`}`)}  ${lineText(place)}`;
}

/** What the records themselves say they are from, each source once. */
function sourcesText(inputs: readonly Origin[]): readonly string[] {
  const sources = new Set(inputs.flatMap(({ source }) => source ?? []));
  if (sources.size === 0) return [];
  const more = sources.size > mostSources ? `等${sources.size}处` : "";
  return [`      来源：${shown([...sources].slice(0, mostSources).join("；"))}${more}`];
}

const lineText = ({ file, line }: Place): string =>
  visible(placeText({ file, ...(line === undefined ? {} : { line }) }));

const shown = (text: string): string => fitting(visible(text), longestText);
