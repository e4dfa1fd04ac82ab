// What rows that are no data say: totals, notes and signatures, the numbers under a head.
import { plain } from "./plain-text.ts";

/** 合计, 合　计, 市教育局小计, 总分. */
export const isTotalWord = (text: string): boolean =>
  /^(?:其中[:：])?(?:合计|总计|小计|共计|累计|总分|总得分|本页合计|本页小计|全市合计|全县合计|全区合计)(?:[(（:：].*)?$/u.test(
    plain(text),
  );

/** In the first cells of a row only: a project may well be called so in the middle. */
export const endsInTotal = (text: string): boolean => {
  const words = plain(text).replace(/[:：]$/u, "");
  return words.length <= 20 && /(?:合计|小计|总计)$/u.test(words);
};

/** 平均, 平均得分: nothing adds up to it. */
export const isAverageWord = (text: string): boolean => /^(?:平均(?:数|值|分|得分)?|均值)$/u.test(plain(text));

/** 一, 二, （一）: the number of a group of rows and not of a row. */
export const isGroupNumber = (text: string): boolean =>
  /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/u.test(plain(text));

const noteWords =
  "注|备注|说明|附注|填表说明|填报说明|填表人|填报人|制表人|制表|编制人|审核人|审核|复核人|复核|经办人|负责人|单位负责人|部门负责人|项目负责人|财务负责人|主要负责人|分管领导|联系人|联系电话|电话|填报日期|填表日期|填报时间|制表日期|报送日期|填报单位|编制单位|数据来源|资料来源";

const signed = new RegExp(`^(?:${noteWords})(?:[(（][^()（）]*[)）])?[:：]`, "u");

/** 注：…, 填表人：　审核人：. */
export const isNote = (text: string): boolean =>
  signed.test(plain(text)) || /^注[\d一二三]*[、.:：]/u.test(plain(text));

/** 说明, ※…, 1.本表…: when nothing else stands in the row. */
export const isNoteAlone = (text: string): boolean =>
  isNote(text) ||
  /^(?:注|说明|填表说明|填报说明)(?:$|[\d一二三]+[、.:：])/u.test(plain(text)) ||
  /^[※*]/u.test(plain(text));

/**
 * The row of column numbers under a head: 1 2 3 …, 栏次 1 2 3=2/1, 甲 乙 (1) (2). At least three of them count up by
 * one; a row of data that is nothing but 1 2 3 does not happen in tables with names.
 */
export function isNumberRow(texts: readonly string[]): boolean {
  const marks = texts.map(plain);
  if (
    !marks.every(
      (mark) => mark === "栏次" || mark === "行次" || /^[甲乙丙丁戊己庚辛]$/u.test(mark) || columnNumber(mark) > 0,
    )
  ) {
    return (
      marks.length > 2 &&
      marks.every((mark) => /^[A-Z]$/.test(mark)) &&
      isRunning(marks.map((mark) => mark.charCodeAt(0)))
    );
  }
  const numbers = marks.map(columnNumber).filter((number) => number > 0);
  return numbers.length >= 3 && isRunning(numbers);
}

/** 5 of 5, (5), ⑤ and 5=3/2; 0 when it is none. */
function columnNumber(mark: string): number {
  const match = /^[(（]?(\d{1,3})[)）]?(?:=[\d()（）+\-*/×÷%－—]+)?$/u.exec(mark);
  return match ? Number(match[1]) : 0;
}

const isRunning = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
