// A long title on lines of nearly one length, broken between words: 词意完整，排列对称 (clause 7.3.1).
import { type ParagraphChild, TextRun } from "docx";
import { page, type Style } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { textWidth } from "./text-width.ts";

const words = new Intl.Segmenter("zh-CN", { granularity: "word" });
const closing = /^[、，。：；！？”’」』）〕】》〉…—～·]/;
const opening = /[“‘「『（〔【《〈—～]$/;

/** The title's runs, with breaks between its lines; one line where one is enough. `width` in points. */
export const titleRuns = (title: string, style: Style, width: number = page.textWidth): readonly ParagraphChild[] =>
  titleLines(title, width / style.size).flatMap((line, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...textRuns(line),
  ]);

/** Left free on every line: where digits are wider than those of Times New Roman, no last character turns over alone. */
const slack = 0.5;

/** As few lines as the width, in em, allows, none of them much shorter than the others. */
export function titleLines(title: string, paragraphWidth: number): readonly string[] {
  const width = paragraphWidth - slack;
  const units = [...words.segment(title)].map(({ segment }) => segment).reduce(joined, []);
  let best = filled(units, width);
  const count = best.length;
  for (let narrower = width; narrower > 1; narrower -= 0.5) {
    const lines = filled(units, narrower);
    if (lines.length > count || lines.some((line) => textWidth(line) > width)) break;
    best = lines;
  }
  return best;
}

/** Marks stay with the word they close or open. */
function joined(units: readonly string[], next: string): readonly string[] {
  const last = units.at(-1);
  if (last === undefined || !(closing.test(next) || opening.test(last))) return [...units, next];
  return [...units.slice(0, -1), last + next];
}

function filled(units: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const unit of units) {
    if (line !== "" && textWidth(line + unit) > width) {
      lines.push(line);
      line = "";
    }
    line += unit;
  }
  return [...lines, line];
}
