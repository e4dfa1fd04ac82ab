// The first sheet of a workbook for exchange: what it is, how it is filled in, and what becomes of it.

import type { RowToWrite, SheetToWrite } from "../workbook/write-model.ts";
import { lineHeight } from "./column-width.ts";

export interface Guide {
  readonly title: string;
  readonly line: string;
  /** Names of the sheets with what one row of each is. */
  readonly sheets: readonly (readonly [name: string, note: string])[];
  readonly template: boolean;
}

export const guideName = "填写说明";

/** As wide as a page. */
const widths: readonly number[] = [84];

/** One column of words, so that nobody takes it for a table. */
export function guideSheet({ title, line, sheets, template }: Guide): SheetToWrite {
  const [first = ["", ""]] = sheets;
  const rows: readonly RowToWrite[] = [
    { cells: [{ value: title, look: "title" }], height: 30 },
    { cells: [{ value: line, look: "line" }], height: lineHeight(line, widths) },
    heading("这份表里有什么"),
    ...sheets.map(([name, note]) => text(`${name}：${note}`)),
    heading("怎样填写"),
    ...howTo(template).map(text),
    heading("填好以后"),
    text(
      `保存后运行：npm run liangji -- import 文件名.xlsx。导入时逐格核对，有问题的指出是哪一格、怎么改；有一处错误，就一条也不写入。`,
    ),
    text(`只导入“${first[0]}”等各表里有内容的行；没有列在表里的记录不受影响。`),
  ];
  return { name: guideName, widths, rows, print: { landscape: false } };
}

const heading = (words: string) => ({ cells: [{ value: words, look: "heading" }], height: 26 }) as const;
const text = (words: string) =>
  ({ cells: [{ value: words, look: "text" }], height: lineHeight(words, widths) }) as const;

const howTo = (template: boolean): readonly string[] => [
  "一行一条记录；表头的名称不要改动，也不要在表头上面插入行。",
  "红色的表头必填，其余选填；鼠标停在表头上，可以看到说明和例子。",
  "有下拉列表的，从列表里选；名称、编号要与已登记的一致。",
  "金额的单位写在表头，填数字即可；用其他单位的，或带“余、超、约”的，连同单位写成文字，如 3.03亿元、超160亿元。原来写几位小数，就照写几位。",
  "日期写成 2024-03-05；百分数写成 97.5%。",
  "一格里有几项的，用“；”隔开。名称带“·”的工作表一行一项，第二列写明属于哪一条。",
  "得分、等次、执行率等没有登记的，由程序按规则计算，表里是空的，不必补填。",
  "评价报告、工作总结的正文不在表里，导入时也不改动。",
  ...(template
    ? [
        `序号为“示例”的一行只是例子，不会导入，可以留着，也可以删去。`,
        "表头受保护，没有密码，在“审阅”里可以撤销保护；预留了500行的边框，往下还可以接着填。",
      ]
    : []),
];
