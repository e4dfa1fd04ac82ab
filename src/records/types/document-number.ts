// 文号: the number a document was issued under.
import { scalar } from "./scalar.ts";

/** 发文机关代字〔年份〕序号号, or the 令第N号 of an order; GB/T 9704 has six-cornered brackets, full years and no 第 before the number. */
export const documentNumber = scalar({
  name: "文号",
  example: "财预〔2020〕10号",
  parse: (text) =>
    /^\p{Script=Han}{1,20}(〔(19|20)\d{2}〕[1-9]\d{0,4}号|令第[1-9]\d{0,3}号)$/u.test(text) ? text : undefined,
  meant: (text) =>
    text
      .normalize("NFKC")
      .replace(/\s/g, "")
      .replace(/[[(【［]((?:19|20)\d{2})[\])】］]/, "〔$1〕")
      .replace(/〕第?0*(?=\d)/, "〕"),
  hint: "请写成机关代字、六角括号里的四位年份、序号，例如 财预〔2020〕10号；序号前不加0和“第”",
});
