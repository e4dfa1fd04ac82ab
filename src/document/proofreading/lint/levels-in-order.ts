// TXT-14: numbers of one level follow each other, and no level is skipped (GB/T 9704-2012, 7.3.3).
import { chineseNumber } from "../chinese-number.ts";
import type { ProseCheck } from "../prose-check.ts";
import type { ReadParagraph } from "../read-prose.ts";

export const levelsInOrder: ProseCheck = {
  name: "txt-14",
  sentence: "层次序数不跳号、不越级",
  why: "GB/T 9704-2012：结构层次序数依次用“一、”“（一）”“1.”“（1）”；跳号、重号多半是增删段落后没有改。",
  severity: "warning",
  examples: {
    good: ["一、总体情况", "（一）自评", "（二）抽评", "1.范围", "2.结果", "二、主要做法", "（一）制度"],
    bad: ["一、总体情况", "三、主要做法"],
  },
  *examine(text) {
    const last = new Map<number, number>();
    for (const paragraph of text) {
      const mark = markOf(paragraph);
      if (!mark) continue;
      const { depth, number, end } = mark;
      const before = last.get(depth);
      const start = 0;
      if (number !== 1 && number !== (before ?? 0) + 1) {
        const met = before === undefined ? `“${mark.text}”前面没有第一条` : `“${mark.text}”的序号接不上前一条`;
        yield { paragraph, start, end, message: met, hint: "请核对序号，或补上漏掉的一条" };
      } else if (number === 1 && before === 1 && !text[paragraph.index - 1]?.text.endsWith("：")) {
        yield { paragraph, start, end, message: `“${mark.text}”重复了`, hint: "请核对序号" };
      }
      const isHeading = paragraph.source.kind === "heading";
      if (isHeading && depth > 1 && last.size > 0 && !last.has(depth - 1) && !last.has(depth)) {
        const message = `“${mark.text}”越过了“${usual[depth - 2] ?? ""}”这一层`;
        yield { paragraph, start, end, severity: "note", message, hint: "层次少的，可依次从上一层用起" };
      }
      last.set(depth, number);
      for (const level of last.keys()) if (level > depth) last.delete(level);
    }
  },
};

const usual = ["一、", "（一）", "1.", "（1）"];

interface Mark {
  readonly depth: number;
  readonly number: number;
  readonly text: string;
  readonly end: number;
}

const marks =
  /^(?:([一二三四五六七八九十]+)、|[（(]([一二三四五六七八九十]+)[）)]|(\d{1,2})[.．、](?!\d)|[（(](\d{1,2})[）)])/;

function markOf({ text, source }: ReadParagraph): Mark | undefined {
  if (source.kind === "cell" || source.kind === "item") return undefined;
  const match = marks.exec(text);
  if (!match) return undefined;
  const at = match.slice(1).findIndex((one) => one !== undefined);
  const digits = match[at + 1] ?? "";
  const number = at < 2 ? chineseNumber(digits) : Number(digits);
  return number === undefined ? undefined : { depth: at + 1, number, text: match[0], end: match[0].length };
}
