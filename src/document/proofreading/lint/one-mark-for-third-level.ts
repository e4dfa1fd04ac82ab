// TXT-03: the third level is numbered “1.”, and in one way throughout (GB/T 9704-2012, 7.3.3).
import type { ProseCheck } from "../prose-check.ts";
import type { ReadProse } from "../read-prose.ts";

const withComma = /^\d{1,2}、/;
const withPoint = /^\d{1,2}[.．](?!\d)/;

export const oneMarkForThirdLevel: ProseCheck = {
  name: "txt-03",
  sentence: "第三层序号写作“1.”，全文一种写法",
  why: "GB/T 9704-2012 的层次序数依次为“一、”“（一）”“1.”“（1）”；阿拉伯数字后面用下脚点，不用顿号。",
  severity: "warning",
  examples: {
    good: ["1.制定计划", "2.落实责任"],
    bad: ["1、制定计划", "2.落实责任"],
  },
  *examine(text) {
    const [comma, point] = [starting(text, withComma), starting(text, withPoint)];
    const [first] = comma;
    if (!first) return;
    const counts =
      point.length === 0 ? `共${comma.length}处` : `“1、”${comma.length}处，“1.”${point.length}处，两种写法混用`;
    const end = withComma.exec(first.text)?.[0].length ?? 1;
    const message = `第三层序号写成了“${first.text.slice(0, end)}”（${counts}）`;
    yield { paragraph: first, start: 0, end, message, hint: "请统一写作“1.”" };
  },
};

const starting = (text: ReadProse, mark: RegExp): ReadProse =>
  text.filter(({ source, text: own }) => source.kind !== "cell" && mark.test(own));
