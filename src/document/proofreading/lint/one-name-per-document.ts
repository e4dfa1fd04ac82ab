// TXT-10: a document is called by one name, 《…》, wherever it is mentioned, and by the registered one where it is known.

import type { ProseCheck } from "../prose-check.ts";
import type { ReadParagraph, ReadProse } from "../read-prose.ts";
import { distanceAtMostOne, withoutFillers } from "./title-likeness.ts";

export const oneNamePerDocument: ProseCheck = {
  name: "txt-10",
  sentence: "同一份文件全文只用一个名称",
  why: "文件名称多一个字、少一个字，就成了另一份文件；公开以后也没法检索。",
  severity: "warning",
  examples: {
    good: [
      "印发《关于全面落实预算绩效管理的实施意见》，《实施意见》明确了分工。",
      "《绩效目标管理办法》《绩效监控管理办法》",
    ],
    bad: ["印发《关于全面落实预算绩效管理的实施意见》。", "对照《全面贯彻落实预算绩效管理的实施意见》抓落实。"],
  },
  *examine(text, { regulations = [] }) {
    const seen: Title[] = regulations.map(({ name }) => ({ name, core: coreOf(name) }));
    for (const { paragraph, name, start } of titlesIn(text)) {
      const core = coreOf(name);
      if (core.length < 8 || seen.some((one) => one.core === core)) continue;
      const like = seen.find((one) => sameDocument(one.core, core));
      if (like) {
        const message = `《${name}》与《${like.name}》像是同一份文件的两个名称`;
        yield { paragraph, start, end: start + name.length + 2, message, hint: "请用文件的正式名称，全文一致" };
      } else seen.push({ name, core });
    }
  },
};

interface Title {
  readonly name: string;
  /** Without the body that issued it and without marks. */
  readonly core: string;
}

interface Mention {
  readonly paragraph: ReadParagraph;
  readonly name: string;
  readonly start: number;
}

const titlesIn = (text: ReadProse): readonly Mention[] =>
  text.flatMap((paragraph) =>
    [...paragraph.text.matchAll(/《([^《》]+)》/g)].map(({ 1: name = "", index }) => ({
      paragraph,
      name,
      start: index,
    })),
  );

const coreOf = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/^.*?关于/, "")
    .replace(/[\s\p{P}\p{S}]/gu, "");

/** They differ by words that change nothing (贯彻, 进一步), or by one character that is no number and no level of government. */
function sameDocument(a: string, b: string): boolean {
  if (a.length < 8 || b.length < 8) return false;
  return withoutFillers(a) === withoutFillers(b) || (Math.min(a.length, b.length) >= 12 && distanceAtMostOne(a, b));
}
