// The marks automatic numbering shows: 一 十二 （3） ① 甲, by the names the format has for them (ISO/IEC 29500-1, 17.18.59).

type Mark = (number: number) => string;

/** One to ninety-nine, as headings and items are counted; larger numbers digit by digit. */
export function chineseNumber(number: number): string {
  if (number > 99 || number < 1) return digitByDigit(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 0 ? "" : tens === 1 ? "十" : `${digitByDigit(tens)}十`}${ones === 0 ? "" : digitByDigit(ones)}`;
}

const digitByDigit: Mark = (number) =>
  String(number).replace(/\d/g, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));

const decimal: Mark = (number) => String(number);

/** Characters that follow each other in Unicode; decimal where they end. */
const run =
  (first: string, count: number): Mark =>
  (number) =>
    number >= 1 && number <= count ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1) : String(number);

const oneOf =
  (characters: string): Mark =>
  (number) =>
    characters.charAt((number - 1) % characters.length);

/** a … z, aa, bb. */
const letters =
  (first: string): Mark =>
  (number) =>
    String.fromCharCode(first.charCodeAt(0) + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const roman: Mark = (number) => {
  const values: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let [left, text] = [number, ""];
  for (const [value, sign] of values) for (; left >= value; left -= value) text += sign;
  return text;
};

const formal: Mark = (number) =>
  chineseNumber(number).replace(
    /[一二三四五六七八九十]/g,
    (digit) => "壹贰叁肆伍陆柒捌玖拾"["一二三四五六七八九十".indexOf(digit)] ?? digit,
  );

const none: Mark = () => "";

const marks: Readonly<Record<string, Mark>> = {
  bullet: none,
  none,
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: (number) => String(number).replace(/\d/g, (digit) => "０１２３４５６７８９".charAt(Number(digit))),
  decimalEnclosedCircle: run("①", 20),
  decimalEnclosedCircleChinese: run("①", 20),
  decimalEnclosedParen: run("⑴", 20),
  decimalEnclosedFullstop: run("⒈", 20),
  ideographEnclosedCircle: run("㊀", 10),
  ideographTraditional: oneOf("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: oneOf("子丑寅卯辰巳午未申酉戌亥"),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  upperLetter: letters("A"),
  lowerLetter: letters("a"),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
};

export const markText = (format: string, number: number): string => (marks[format] ?? decimal)(number);
