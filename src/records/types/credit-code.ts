// 统一社会信用代码: eighteen signs, of which the last proves the others.
import { scalar } from "./scalar.ts";

/** The signs in the order of their values: digits, then letters without I, O, S, V and Z. */
const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** GB 32100-2015: each sign weighs three times the one before it, modulo 31; the last sign completes the sum to a multiple of 31. */
function checkSign(code: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, 17)) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return signs[(31 - (sum % 31)) % 31];
}

export const creditCode = scalar({
  name: "统一社会信用代码",
  example: "91000000MC2023001F",
  parse(text) {
    const wellFormed = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text);
    return wellFormed && text[17] === checkSign(text) ? text : undefined;
  },
  meant: (text) => text.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase(),
  hint: "应是18位数字和大写字母（不用I、O、S、V、Z），末位是校验码；请对照营业执照逐位核对",
});
