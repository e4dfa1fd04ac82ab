// A text made ready for the checks: blanks between Chinese and digits gone, numbers found, headings remembered, and the way back to the places.
import { type Depth, numberedDepth } from "../gongwen-numbering.ts";
import { numbersInText, type TypedNumber } from "./numbers-in-text.ts";
import type { Paragraph, Prose, Stretch } from "./prose.ts";

export interface ReadNumber extends TypedNumber {
  /** The words between the last mark (，、：；（。) and the number, without 其中. */
  readonly label: string;
  /** The words behind it, up to the next mark. */
  readonly noun: string;
}

export interface ReadParagraph {
  /** Position in the text, from 0. */
  readonly index: number;
  readonly source: Paragraph;
  /** Without the blanks people put between Chinese and digits. */
  readonly text: string;
  /** For each character of it, where it stands in the source. */
  readonly offsets: readonly number[];
  readonly numbers: readonly ReadNumber[];
  /** The level its own number says: 一、 is 1, （一） is 2, 1. is 3. */
  readonly depth: Depth | undefined;
  /** The headings it stands under, the nearest last, and itself when it is one. */
  readonly under: readonly string[];
}

export type ReadProse = readonly ReadParagraph[];

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2014\u2018-\u201D\u2026]/u;

export function readProse(prose: Prose): ReadProse {
  const headings: { readonly text: string; readonly level: number }[] = [];
  return prose.map((source, index) => {
    const { text, offsets, numbers, depth } = readText(source.text);
    if (source.kind === "heading") {
      const level = source.level ?? depth ?? 1;
      while ((headings.at(-1)?.level ?? -1) >= level) headings.pop();
      headings.push({ text, level });
    }
    const under = headings.map((heading) => heading.text);
    return {
      index,
      source,
      text,
      offsets,
      numbers,
      depth,
      under,
    };
  });
}

type ReadText = Pick<ReadParagraph, "text" | "offsets" | "numbers" | "depth">;

/** Labels and heads of forms come again in thousands of documents. */
const short = 40;
const mostKept = 20_000;
const kept = new Map<string, ReadText>();

function readText(source: string): ReadText {
  const earlier = kept.get(source);
  if (earlier) return earlier;
  const { text, offsets } = squeezed(source);
  const numbers = numbersInText(text).map((one) => withWords(one, text));
  const read = { text, offsets, numbers, depth: numberedDepth(text) };
  if (source.length <= short && kept.size < mostKept) kept.set(source, read);
  return read;
}

/** The same stretch in the paragraph as it was written. */
export const inSource = ({ offsets }: ReadParagraph, start: number, end: number): Stretch => ({
  start: offsets[start] ?? 0,
  end: (offsets[end - 1] ?? offsets.at(-1) ?? 0) + 1,
});

function squeezed(text: string): Pick<ReadParagraph, "text" | "offsets"> {
  const offsets: number[] = [];
  let left = "";
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (/\s/.test(mark) && touchesChinese(text, at)) continue;
    left += mark;
    offsets.push(at);
  }
  return { text: left, offsets };
}

/** A blank beside Chinese is layout; one between two Latin words is not. */
function touchesChinese(text: string, at: number): boolean {
  let [before, after] = [at, at];
  while (before >= 0 && /\s/.test(text.charAt(before))) before -= 1;
  while (after < text.length && /\s/.test(text.charAt(after))) after += 1;
  return before < 0 || after >= text.length || han.test(text.charAt(before)) || han.test(text.charAt(after));
}

/** The number with the words that say what it counts; `text` is what it was found in. */
export function withWords(number: TypedNumber, text: string): ReadNumber {
  // 市级部门（单位）327个: what stands in brackets does not part the number from its words.
  const before = text.slice(0, number.offset).replace(/（[^（）]*）/g, "");
  const label = before.split(/[，、：:；。（）？！]/).at(-1) ?? "";
  const noun = text.slice(number.end).split(/[，、：；。（）？！]|\d/)[0] ?? "";
  return { ...number, label: label.replace(/^其中/, ""), noun };
}
