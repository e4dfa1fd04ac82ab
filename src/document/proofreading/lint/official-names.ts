// TXT-09: bodies are called by the names they have now.
import type { KnownFigures } from "../known-figures.ts";
import type { ProseCheck } from "../prose-check.ts";
import type { ReadProse } from "../read-prose.ts";
import { formerNames, reformYear } from "../terms/former-names.ts";

export const officialNames: ProseCheck = {
  name: "txt-09",
  sentence: "部门用现在的规范名称",
  why: "机构改革以后名称变了；旧名留在文件里，同一个部门会被当成两个。",
  severity: "warning",
  examples: {
    good: ["2023年，会同明川市生态环境局、财政局开展评价。"],
    bad: ["2023年，会同环保局开展评价。", "会同明川市教委开展评价。"],
  },
  known: { departments: [{ name: "明川市教育局", formerNames: ["明川市教委"] }] },
  *examine(text, known) {
    for (const { former, now, rightful } of outdated(text, known)) {
      for (const paragraph of text) {
        for (let at = paragraph.text.indexOf(former); at >= 0; at = paragraph.text.indexOf(former, at + 1)) {
          const inside = rightful.some((name) => around(paragraph.text, at, former, name));
          if (inside || insideTitle(paragraph.text, at)) continue;
          const end = at + former.length;
          yield { paragraph, start: at, end, message: `“${former}”是原来的名称`, hint: `现在的名称是“${now}”` };
        }
      }
    }
  },
};

interface Outdated {
  readonly former: string;
  readonly now: string;
  /** Names in use that the former one may be a part of. */
  readonly rightful: readonly string[];
}

function outdated(text: ReadProse, { departments = [] }: KnownFigures): readonly Outdated[] {
  const rightful = departments.flatMap(({ name, shortNames = [] }) => [name, ...shortNames]);
  const registered = departments.flatMap(({ name, formerNames: former = [] }) =>
    former.filter((one) => !rightful.includes(one)).map((one) => ({ former: one, now: name, rightful })),
  );
  const usual = latestYear(text) < reformYear ? [] : formerNames.map((one) => ({ ...one, rightful }));
  return [...registered, ...usual.filter(({ former }) => !registered.some((one) => one.former.includes(former)))];
}

/** A text of 2017 rightly speaks of 环保局. */
const latestYear = (text: ReadProse): number =>
  Math.max(0, ...text.flatMap((one) => [...one.text.matchAll(/(?<!\d)20\d{2}(?=年)/g)].map(([year]) => Number(year))));

function around(text: string, at: number, word: string, longer: string): boolean {
  const within = longer.indexOf(word);
  return within >= 0 && text.startsWith(longer, at - within);
}

/** Names of documents are quoted as they are. */
const insideTitle = (text: string, at: number): boolean => text.lastIndexOf("《", at) > text.lastIndexOf("》", at);
