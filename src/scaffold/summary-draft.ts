// The text of a summary's draft: the usual outline with the sentences that say something that year, and hints where a person writes.
import type { KnownRegion } from "./look-around.ts";
import { summaryHead } from "./summary-head.ts";
import type { SummaryMaterial } from "./summary-material.ts";
import { hint, otherRecords, problemsFound, unusedFigures } from "./summary-notes.ts";
import { overallSentences, practices, results, type SummarySection } from "./summary-outline.ts";

const numerals = [..."一二三四五六七八九十"];

export function summaryDraft(region: KnownRegion, year: string, material: SummaryMaterial): string {
  const { records, figures, sentences } = material;
  const scope = { region: region.folder, year };
  const done = sectionsWith(practices, material);
  const found = sectionsWith(results, material);
  const problems = problemsFound(records, scope);
  const others = otherRecords(records, scope, new Set([...done, ...found].flatMap(({ kinds }) => kinds)));
  const unused = unusedFigures(figures, shownBy([...done, ...found], sentences));
  const chapters: readonly Chapter[] = [
    {
      heading: "总体情况",
      blocks: [...partials(overallSentences, sentences), hint("补写：一年工作的总体评价，比上年的变化。")],
    },
    {
      heading: "主要做法",
      blocks: [
        ...(done.length === 0
          ? [hint("按事前评估、目标管理、运行监控、绩效评价、结果应用的次序写。")]
          : numbered(done, sentences)),
        ...(others === undefined ? [] : [hint("台账里还登记了下列内容，需要的另写一段：", others)]),
      ],
    },
    ...(found.length === 0 ? [] : [{ heading: "评价结果", blocks: numbered(found, sentences) }]),
    {
      heading: "存在的问题",
      blocks: [
        problems === undefined ? hint("补写：一是……。二是……。") : hint("补写，可以从台账登记的问题归纳：", problems),
      ],
    },
    { heading: `${Number(year) + 1}年工作思路`, blocks: [hint("补写：针对上面的问题，一是……。二是……。")] },
  ];
  return [
    "---",
    ...summaryHead(region, year, material),
    "---",
    "",
    hint(aboutTheDraft),
    "",
    "{{年度}}年，{{财政部门}}组织开展预算绩效管理各项工作，现将有关情况总结如下：",
    "",
    ...chapters.flatMap(({ heading, blocks }, index) =>
      [`## ${numerals[index]}、${heading}`, ...blocks].flatMap(apart),
    ),
    ...(unused === undefined
      ? []
      : apart(hint("本年度还有下列数没有用上，要用的抄到正文里；后面是写初稿时的数，台账改了会变。", unused))),
  ].join("\n");
}

const aboutTheDraft =
  "初稿由台账和汇总写出，这样的括号里是提示，不会印出来。大于号开头的是常用句子，在 templates/partials 里，数字随台账变；不合用的，改写成自己的话，数字照写口径。";

interface Chapter {
  readonly heading: string;
  readonly blocks: readonly string[];
}

/** A block and the blank line after it. */
const apart = (block: string): readonly string[] => [block, ""];

/** The sections that have something to say this year, without the tables that have nothing to show. */
function sectionsWith(
  sections: readonly SummarySection[],
  { sentences, figures }: SummaryMaterial,
): readonly SummarySection[] {
  const shown = new Set(figures.filter(({ table, empty }) => table && !empty).map(({ id }) => id));
  return sections
    .filter((section) => section.sentences.some((name) => sentences.has(name)))
    .map((section) => ({ ...section, tables: section.tables?.filter((id) => shown.has(id)) ?? [] }));
}

function numbered(sections: readonly SummarySection[], sentences: SummaryMaterial["sentences"]): readonly string[] {
  return sections.flatMap(({ heading, sentences: names, tables = [], toWrite }, index) => [
    `### （${numerals[index]}）${heading}`,
    ...partials(names, sentences),
    ...tables.map((id) => `{{表 "${id}"}}`),
    ...(toWrite === undefined ? [] : [hint(`补写：${toWrite}`)]),
  ]);
}

const partials = (names: readonly string[], sentences: SummaryMaterial["sentences"]): readonly string[] =>
  names.filter((name) => sentences.has(name)).map((name) => `{{> ${name}}}`);

function shownBy(sections: readonly SummarySection[], sentences: SummaryMaterial["sentences"]): ReadonlySet<string> {
  const names = [...overallSentences, ...sections.flatMap((section) => section.sentences)];
  const tables = sections.flatMap((section) => section.tables ?? []);
  return new Set([...names.flatMap((name) => [...(sentences.get(name) ?? [])]), ...tables]);
}
