// A text file as prose: which of its lines are one paragraph, also when every line was broken at the margin, as in text copied from a PDF.
import { numberedDepth } from "../../document/gongwen-numbering.ts";
import type { ForeignDocument } from "../foreign-document.ts";
import { kindByText } from "../kind-by-text.ts";
import { ParagraphBuilder } from "./paragraph-builder.ts";

interface Line {
  readonly text: string;
  readonly columns: number;
  readonly number: number;
  readonly column: number;
  readonly indented: boolean;
  readonly blankBefore: boolean;
}

/** What the lines of a file have in common. */
interface Setting {
  /** Columns of a full line; undefined when no line was broken at a margin. */
  readonly full: number | undefined;
  /** A blank line says nothing when there is one after every line. */
  readonly blanksMatter: boolean;
  readonly indents: boolean;
}

/** Columns, two for a Chinese character. A line broken at a margin of paper is no longer. */
const widestPage = 100;
/** Columns a full line may lack: a mark that must not begin a line takes the one before it along. */
const ragged = 6;

/** `text` with `\n` line ends. */
export function readText(text: string): ForeignDocument {
  const lines = linesOf(text);
  const setting = settingOf(lines);
  const builder = new ParagraphBuilder();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const goesOn = before !== undefined && continues(before, line, setting);
    if (before && !goesOn) builder.end(kindByText(builder.text, builder.isFirst));
    builder.add({ text: line.text, line: line.number, column: line.column }, goesOn);
  }
  builder.end(kindByText(builder.text, builder.isFirst));
  return builder.document();
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (const [index, written] of text.split("\n").entries()) {
    const said = written.trim();
    if (said === "") blankBefore = true;
    else {
      const indent = written.length - written.trimStart().length;
      const indented = indent > 1 || written.startsWith("\u3000");
      lines.push({
        text: said,
        columns: columnsOf(said),
        number: index + 1,
        column: indent + 1,
        indented,
        blankBefore,
      });
      blankBefore = false;
    }
  }
  return lines;
}

function settingOf(lines: readonly Line[]): Setting {
  const lengths = lines.map((line) => line.columns).sort((a, b) => a - b);
  const full = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const near = lengths.filter((length) => length >= full - ragged && length <= full + ragged).length;
  const broken = full <= widestPage && lines.length >= 6 && near >= lines.length * 0.4;
  const blanks = lines.filter((line) => line.blankBefore).length;
  const indented = lines.filter((line) => line.indented).length;
  return {
    full: broken ? full : undefined,
    blanksMatter: blanks < (lines.length - 1) * 0.7,
    indents: indented >= 2 && indented < lines.length * 0.8,
  };
}

function continues(before: Line, line: Line, { full, blanksMatter, indents }: Setting): boolean {
  if (numberedDepth(line.text) !== undefined || (indents && line.indented)) return false;
  if (isLabelled(before.text) && isLabelled(line.text)) return false;
  if (/[，、]$/.test(before.text) || isCutInside(before.text, line.text)) return true;
  if (line.blankBefore && blanksMatter) return false;
  const stopped = /[。！？；：…][”’」』）)》]*$/.test(before.text);
  // Without a margin, only a long line that just ends was cut: by the end of a page.
  if (full === undefined) return !stopped && before.columns > widestPage;
  // A line that runs over the margin was not broken there: a title, a byline.
  if (Math.max(before.columns, line.columns) > full + 2 * ragged) return false;
  return before.columns >= full - ragged && (!stopped || indents);
}

/** As on paper, where marks of punctuation are as wide as characters. */
const columnsOf = (text: string): number => 2 * text.length - (text.match(/[ -~]/g)?.length ?? 0);

/** “财政管 | 理”指标: what is opened at the end of one line and closed in the next. */
const isCutInside = (before: string, after: string): boolean =>
  ["“”", "《》", "（）"].some(
    ([open = "", close = ""]) => before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close),
  );

/** 主管部门：湖州市商务局 */
const isLabelled = (text: string): boolean => /^[^，。；：“]{2,8}：/.test(text);
