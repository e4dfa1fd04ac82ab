// Stretches of prose in which digits are no statistic: dates, 文号, ordinals, heading numbers, names of laws, standards, addresses.

const patterns: readonly RegExp[] = [
  /《[^》\n]*》/g,
  /〔\d{4}〕\d*号?/g,
  /\d{4}\s*[—–\-－~～至到]\s*\d{4}\s*年(?:度)?/g,
  /(?:19|20)\d{2}\s*年(?:度|底|末|初)?(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/g,
  /\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?:份|底|初|末)?/g,
  /(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?/g,
  /第\s*\d+/g,
  /(?:附件|附表|表|图|注)\s*\d+/g,
  // A heading or list number, also behind # marks.
  /^[ \t]*(?:#{1,6}[ \t]*)?(?:[-*][ \t]+)?(?:[（(]?\d{1,2}[）)]|\d{1,2}[.、．])/gm,
  /\d\s*[+＋]\s*[\dNnXx]/g,
  /[A-Za-z][A-Za-z/]*[ -]?\d[\d.-]*/g,
  /\]\([^)\n]*\)|https?:\/\/\S+/g,
];

/** The text with those stretches blanked out, every other character where it was. */
export function onlyStatistics(text: string): string {
  let left = text;
  for (const pattern of patterns) left = left.replace(pattern, (match) => match.replace(/[^\n]/g, " "));
  return left;
}
