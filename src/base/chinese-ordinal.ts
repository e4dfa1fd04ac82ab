// Numbers as 公文 count with them: 一、 十二、 （二十）.

const digits = "零一二三四五六七八九";

/** 1 to 99. */
export function chineseOrdinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits.charAt(tens)}十`;
  return `${ten}${ones === 0 ? "" : digits.charAt(ones)}`;
}
