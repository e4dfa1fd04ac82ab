// TXT-08: one concept has one name throughout a text.
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadParagraph, ReadProse } from "../read-prose.ts";
import { gradeStyles, termGroups } from "../terms/term-groups.ts";

export const oneTermPerConcept: ProseCheck = {
  name: "txt-08",
  sentence: "同一个概念只用一个说法",
  why: "同一个口径换着说法写，读者会以为是几回事，数也不好核对；等次“优、良”与“优秀、良好”也不宜混用。",
  severity: "note",
  examples: {
    good: ["委托第三方机构评价21个项目，第三方机构提交报告21份。"],
    bad: ["委托中介机构评价21个项目。", "第三方机构提交报告21份。"],
  },
  *examine(text) {
    for (const { concept, names } of termGroups) yield* mixed(text, concept, names);
    yield* mixed(text, "评价等次", gradeStyles);
  },
};

interface Use {
  readonly paragraph: ReadParagraph;
  readonly word: string;
  readonly start: number;
}

/** One slip, at the first use of the second name. */
function* mixed(text: ReadProse, concept: string, names: readonly RegExp[]): Iterable<Slip> {
  const used = names
    .map((name) => usesOf(text, name))
    .filter((uses) => uses.length > 0)
    .sort((a, b) => orderOf(a) - orderOf(b));
  const [first] = used;
  const second = used[1]?.[0];
  if (!first || !second) return;
  const shown = used.map((uses) => `“${uses[0]?.word ?? ""}”${uses.length}处`).join("、");
  yield {
    paragraph: second.paragraph,
    start: second.start,
    end: second.start + second.word.length,
    message: `${concept}有几种说法：${shown}`,
    hint: "说的是一回事时，请统一成一个说法",
  };
}

const usesOf = (text: ReadProse, name: RegExp): readonly Use[] =>
  text.flatMap((paragraph) =>
    [...paragraph.text.matchAll(name)].map(({ 0: word, index }) => ({ paragraph, word, start: index })),
  );

const orderOf = ([first]: readonly Use[]): number => (first ? first.paragraph.index * 1e6 + first.start : 0);
