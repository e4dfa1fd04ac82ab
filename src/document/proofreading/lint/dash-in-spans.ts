// TXT-04: a span of years or values has a dash or a wave, not a hyphen (GB/T 15834-2011, 4.13; GB/T 15835-2011).
import { matches, type ProseCheck } from "../prose-check.ts";
import { countUnits } from "../units.ts";

const years = /(?<![\dA-Za-z/.-])(?:19|20)\d{2}年?[-－](?:19|20)\d{2}(?![\d-])/g;
const values = new RegExp(
  `(?<![\\dA-Za-z/.-])\\d+(?:\\.\\d+)?[%％]?[-－]\\d+(?:\\.\\d+)?(?=[%％万亿元]|(?:${countUnits})|月)`,
  "g",
);

export const dashInSpans: ProseCheck = {
  name: "txt-04",
  sentence: "起止年份和数值范围不用短横线",
  why: "GB/T 15834-2011：起止时间用一字线“—”，数值范围用浪纹线“～”或一字线；短横线用于编号和复合名词。",
  severity: "warning",
  examples: {
    good: ["2019—2021年，设置6～8个指标，执行GB/T 9704-2012，编号为330500-2023-007，日期为2023-10-12。"],
    bad: ["2019-2021年补助政策"],
  },
  *examine(text, { regulations = [] }) {
    const official = regulations.map(({ name }) => name);
    yield* matches(text, years, ({ 0: span, index }, paragraph) => {
      // A document that is officially so called is quoted as it is.
      const title = /《[^《》]*$/.exec(paragraph.text.slice(0, index))?.[0].slice(1);
      if (title !== undefined && official.some((name) => name.startsWith(title + span))) return undefined;
      return { message: `起止年份“${span}”用了短横线`, hint: `请写作“${span.replace(/[-－]/, "—")}”` };
    });
    yield* matches(text, values, ({ 0: span }) => ({
      message: `范围“${span}”用了短横线`,
      hint: `请写作“${span.replace(/[-－]/, "—")}”`,
    }));
  },
};
