// 〇、 （〇） and 附件〇 before a heading stand for its number: the next of its level, so that a part without data may be left out.
import { chineseOrdinal } from "../../base/chinese-ordinal.ts";
import type { Block, Inline } from "../document-tree.ts";
import { numberedDepth } from "../gongwen-numbering.ts";
import { inlineText } from "../plain-text.ts";

type Level = "annex" | "first" | "second";

const marks: Readonly<Record<Level, { readonly open: RegExp; number(count: number): string; readonly alone: string }>> =
  {
    annex: { open: /^附件〇/, number: (count) => `附件${count}`, alone: "附件" },
    first: { open: /^〇、/, number: (count) => `${chineseOrdinal(count)}、`, alone: "" },
    second: { open: /^（〇）/, number: (count) => `（${chineseOrdinal(count)}）`, alone: "" },
  };

/** The place of one number among its like: `of` is shared by all that are counted together. */
interface Counted {
  readonly level: Level;
  readonly at: number;
  readonly of: { count: number };
}

/**
 * Numbers that were typed stay and are counted, so that what comes after them goes on from there. What is alone of its
 * kind has no number: 附件 by GB/T 9704-2012, 7.3.7, and a heading because there is nothing to tell it from.
 */
export function fillInNumbers(blocks: readonly Block[]): readonly Block[] {
  const counted = countAll(blocks);
  return blocks.map((block, index) => {
    const own = counted.get(index);
    return own ? withNumber(block, own) : block;
  });
}

function countAll(blocks: readonly Block[]): ReadonlyMap<number, Counted> {
  const counted = new Map<number, Counted>();
  const [annexes, sections] = [{ count: 0 }, { count: 0 }];
  let parts = { count: 0 };
  for (const [index, block] of blocks.entries()) {
    const level = levelOf(block);
    // A heading without a number begins a part of its own too.
    if (level === "annex" || level === "first" || (block.type === "heading" && block.depth === 1)) parts = { count: 0 };
    if (level === undefined) continue;
    const of = level === "annex" ? annexes : level === "first" ? sections : parts;
    of.count += 1;
    counted.set(index, { level, at: of.count, of });
  }
  return counted;
}

function levelOf(block: Block): Level | undefined {
  const text = inlineText(firstWords(block));
  if (/^附件[〇\d一二三四五六七八九十]*[：:]/.test(text)) return block.type === "heading" ? "annex" : undefined;
  const depth = numberedDepth(text);
  return depth === 1 ? "first" : depth === 2 ? "second" : undefined;
}

function firstWords(block: Block): readonly Inline[] {
  if (block.type === "heading") return block.children;
  return block.type === "paragraph" ? (block.lead?.children ?? block.children) : [];
}

function withNumber(block: Block, { level, at, of }: Counted): Block {
  const { open, number, alone } = marks[level];
  const filled = ([first, ...rest]: readonly Inline[]): readonly Inline[] =>
    first?.type === "text"
      ? [{ ...first, value: first.value.replace(open, of.count === 1 ? alone : number(at)) }, ...rest]
      : first
        ? [first, ...rest]
        : [];
  if (block.type === "heading") return { ...block, children: filled(block.children) };
  if (block.type !== "paragraph") return block;
  return block.lead
    ? { ...block, lead: { ...block.lead, children: filled(block.lead.children) } }
    : { ...block, children: filled(block.children) };
}
