// Field types that stay text: words, codes, prose, names of other records, choices.
import { scalar } from "./scalar.ts";

/** One line of words. */
export const words = scalar({
  name: "文字",
  example: "养老服务体系建设",
  parse: (text) => (text === "" || text.includes("\n") ? undefined : text),
  hint: "请写成一行文字",
});

/** Prose; may run over several lines. */
export const prose = scalar({ name: "文字", example: "按计划完成", parse: (text) => (text === "" ? undefined : text) });

/** 编号: always text, so that zeros at the front stay. */
export const code = scalar({
  name: "编号",
  example: "330500-2023-007",
  parse: (text) =>
    /^[\p{L}\p{N}][\p{L}\p{N}〔〕()（）._/-]{0,63}$/u.test(text) && !text.includes("..") ? text : undefined,
  hint: "编号只用字母、数字、汉字和短横线，不超过64个字符",
});

/** A name for addresses: it becomes a folder or file name on the site, where `index` is the page of a folder. */
export const addressName = scalar({
  name: "网址名",
  example: "huzhou",
  parse: (text) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 40 && text !== "index" ? text : undefined),
  hint: "请用小写字母、数字和短横线（index 留给网站），例如 huzhou 或 mc-2023-01",
});

/** The name, short name or code of a record of another kind; checked once all records are read. */
export const reference = (kind: string) =>
  scalar({
    name: `${kind}的名称或编号`,
    example: `${kind}台账里的名称`,
    refersTo: kind,
    parse: (text) => (text === "" || text.includes("\n") ? undefined : text),
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
  example: "是",
  options: ["是", "否"],
  parse: (text) => (text === "是" ? true : text === "否" ? false : undefined),
  hint: "请写“是”或“否”",
});
