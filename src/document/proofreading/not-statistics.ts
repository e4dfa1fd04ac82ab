// Stretches of prose in which digits are no statistic: dates, 文号, ordinals, heading numbers, names of laws, standards, addresses.

const year = "(?:19|20)\\d{2}";
const until = "\\s*[—–\\-－~～至到]\\s*";

const patterns: readonly RegExp[] = [
  /\]\([^)\n]*\)|https?:\/\/[!-~]+/g,
  /《[^》\n]*》/g,
  // Telephone numbers and hot lines.
  /(?:电话|手机|热线|传真|邮编)[：:\s]*[\d-]+|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|12345(?=政务|热线|平台)/g,
  // 文号: 〔2019〕36号, also with the brackets a keyboard has.
  /〔\d{4}〕\s*\d*\s*号?|[[［]\d{4}[\]］]\s*\d+\s*号/g,
  // Spans before single years and months, or half of a span would be left over.
  new RegExp(`${year}\\s*年?${until}${year}(?!\\d)(?:\\s*年度?)?`, "g"),
  new RegExp(`${year}(?=(?:\\s*[、和及与]\\s*${year})+\\s*年)`, "g"),
  new RegExp(`(?:${year}\\s*年\\s*)?\\d{1,2}\\s*月?${until}\\d{1,2}\\s*月份?`, "g"),
  new RegExp(`${year}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)|${year}-\\d{1,2}(?![\\d-])`, "g"),
  new RegExp(`${year}\\s*年(?:度|底|末|初)?(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)?`, "g"),
  new RegExp(`\\d{1,2}\\s*月(?:\\s*\\d{1,2}(?:\\s*日)?(?:${until}\\d{1,2})?\\s*日)?(?:份|底|初|末)?`, "g"),
  /(?<!\d)\d{1,2}[:：]\d{2}(?![\d%])/g,
  /第\s*\d+/g,
  // 第十二条, 十四五, 三年行动计划, 一季度, 二十大: numbers in name only.
  /第[零〇一二三四五六七八九十百]+|“[一二三四五六七八九十]+五”|十[二三四]五|二十大|[一二三四]季度|[一二三四五六七八九十]+[年月日]/g,
  /(?:附件|附表|附图|(?<=^|[\s，。；：、（(见如和及按])[表图注])\s*\d+(?:[-－.．]\d+)*/gm,
  // A heading or list number, also behind marks of headings, quotations and lists; （1） in a sentence too.
  /^[ \t]*(?:>[ \t]*)*(?:#{1,6}[ \t]*)?(?:[-*][ \t]+)?(?:\d{1,2}[）)、]|\d{1,2}[.．](?!\d))/gm,
  /[（(]\d{1,2}[）)]/g,
  // 项目1：…, told one after the other.
  /(?<=^|[。；\n])(?:项目|问题|指标|案例)\s*\d{1,3}(?=\s*[：:、])/gm,
  // “1+N”
  /(?<!\d)\d(?:\s*[+＋]\s*[\dNnXx])+(?!\d)/g,
  // GB/T 9704-2012, PM2.5, COVID-19, 5G.
  /\b(?:GB|GA|ISO|DB\d*|[A-Z]{2})(?:\/[A-Z]+)?\s?\d[\d./-]*/g,
  /[A-Za-z]+-?\d[\d.-]*|(?<![\d.])\d[A-Z](?![A-Za-z])/g,
  // How long something takes: 3个月内, 15个工作日.
  /\d{1,3}\s*个(?:月|工作日|自然日)/g,
  // Who is meant, not how many: 60周岁以上的老年人.
  /\d{1,3}\s*周?岁/g,
];

/** The text with those stretches blanked out, every other character where it was. */
export function onlyStatistics(text: string): string {
  let left = text;
  for (const pattern of patterns) left = left.replace(pattern, (match) => match.replace(/[^\n]/g, " "));
  return left;
}
