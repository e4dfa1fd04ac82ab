// Field types that stay text: words, codes, prose, names of other records, choices.
import { scalar } from "./scalar.ts";

/** More than these is a whole file that slipped into a field; no form has room for it. */
const longestLine = 1000;
const longestProse = 100_000;

const oneLine = (text: string): string | undefined =>
  text === "" || text.includes("\n") || text.length > longestLine ? undefined : text;

/** One line of words. */
export const words = scalar({
  name: "文字",
  example: "养老服务体系建设",
  parse: oneLine,
  hint: (text) =>
    text.length > longestLine ? `有${text.length}个字，最多${longestLine}个，请核对是不是多录了` : "请写成一行文字",
});

/** Prose; may run over several lines. */
export const prose = scalar({
  name: "文字",
  example: "按计划完成",
  parse: (text) => (text === "" || text.length > longestProse ? undefined : text),
  hint: (text) =>
    text === "" ? "请填写，例如：按计划完成" : `有${text.length}个字，最多${longestProse}个，请核对是不是多录了`,
});

/** 编号: always text, so that zeros at the front stay. */
export const code = scalar({
  name: "编号",
  example: "330500-2023-007",
  parse: (text) =>
    /^[\p{L}\p{N}][\p{L}\p{N}〔〕()（）._/-]{0,63}$/u.test(text) && !text.includes("..") ? text : undefined,
  meant: (text) => text.replace(/\s+/g, "").replaceAll("\\", "-"),
  hint: "编号以字母、数字或汉字开头，不含空格、反斜杠和“..”，不超过64个字符",
});

/** A name for addresses: it becomes a folder or file name on the site, where `index` is the page of a folder. */
export const addressName = scalar({
  name: "网址名",
  example: "huzhou",
  parse: (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 40 && text !== "index" ? text : undefined),
  meant: (text) =>
    text
      .toLowerCase()
      .replace(/[\s_./]+|-{2,}/g, "-")
      .replace(/^-|-$/g, ""),
  hint: "请用小写字母、数字和短横线（index 留给网站），不超过40个字符，例如 huzhou 或 mc-2023-01",
});

/** The name, short name or code of a record of another kind; checked once all records are read. */
export const reference = (kind: string) =>
  scalar({
    name: `${kind}的名称或编号`,
    example: `${kind}台账里的名称`,
    refersTo: kind,
    parse: oneLine,
    hint: `一处只写一个名称或编号，要与${kind}台账里的写法相同`,
  });

/** One of a fixed list of words. */
export const choice = <Word extends string>(name: string, options: readonly Word[]) =>
  scalar<Word>({
    name,
    example: options[0] ?? "",
    options,
    parse: (text) => options.find((option) => option === text),
    hint: `请从中选一个：${options.join("、")}`,
  });

export const yesNo = scalar<boolean>({
  name: "是或否",
  wanted: "“是”或“否”",
  example: "是",
  options: ["是", "否"],
  parse: (text) => (text === "是" ? true : text === "否" ? false : undefined),
  meant: (text) => sayings.get(text.toLowerCase()),
  hint: "请写“是”或“否”",
});

/** How programs, forms and people say yes and no elsewhere. */
const sayings = new Map(
  Object.entries({
    是: ["yes", "y", "true", "on", "1", "对", "有", "√", "✓", "是的"],
    否: ["no", "n", "false", "off", "0", "错", "无", "×", "不是"],
  }).flatMap(([word, others]) => others.map((other): [string, string] => [other, word])),
);
