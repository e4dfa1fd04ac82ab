// Statistics written in Chinese characters: 一千三百余个, 百分之八十五, 三分之一, 两成, 近半数, 翻一番.
import { Decimal } from "../../base/decimal.ts";
import { exactly, isMoneyUnit, type Quantity, qualifiersBefore, writtenWith } from "../../base/quantity.ts";
import { chineseNumber } from "./chinese-number.ts";
import { countUnits } from "./units.ts";

export interface ChineseQuantity {
  readonly text: string;
  readonly offset: number;
  readonly quantity: Quantity;
  /** 三个, 两家: says how things are divided more often than it reports them. */
  readonly loose?: true;
}

interface Form {
  readonly pattern: RegExp;
  read(parts: Readonly<Record<string, string | undefined>>): Quantity | undefined;
  readonly loose?: true;
}

const digit = "[一二两三四五六七八九]";
const figure = "[零〇一二两三四五六七八九十百千]";
const before = `(?<before>${qualifiersBefore.join("|")})?`;
const after = "(?<after>以上|以下|左右)?";
/** How far a spoken share may be off: 三分之一 and 两成 are rounded with the eye. */
const spoken = new Decimal(2);

const forms: readonly Form[] = [
  {
    pattern: new RegExp(`${before}百分之(?<whole>${figure}+)(?:点(?<part>[零〇一二三四五六七八九]+))?${after}`, "g"),
    read: ({ whole = "", part = "", ...words }) => {
      const amount = whole === "百" ? 100 : chineseNumber(whole);
      if (amount === undefined) return undefined;
      const fraction = [...part].map((mark) => chineseNumber(mark) ?? 0).join("");
      const value = new Decimal(part === "" ? amount : `${amount}.${fraction}`);
      return withWords(writtenWith(value, "%", part.length), words);
    },
  },
  {
    pattern: new RegExp(`${before}(?<!百)(?<bottom>${figure}+)分之(?<top>${figure}+)${after}`, "g"),
    read: ({ bottom = "", top = "", ...words }) => {
      const [under, over] = [chineseNumber(bottom), chineseNumber(top)];
      if (!under || over === undefined) return undefined;
      return withWords({ amount: new Decimal(over).div(under).mul(100), unit: "%", slack: spoken }, words);
    },
  },
  {
    // Not 成立, 成果 and the like.
    pattern: new RegExp(`${before}(?<tenths>${digit})成${after}(?=[，。；、）]|的|多|项目|资金|部门|单位|$)`, "g"),
    read: ({ tenths = "", ...words }) =>
      withWords({ amount: new Decimal((chineseNumber(tenths) ?? 0) * 10), unit: "%", slack: spoken.mul(2) }, words),
  },
  {
    pattern: /(?<before>近|约|超过|超)?(?:半数|一半)(?<after>以上|以下|左右)?/g,
    read: (words) => withWords({ amount: new Decimal(50), unit: "%", slack: spoken }, words),
  },
  {
    pattern: /翻(?<times>[一二两三])番/g,
    read: ({ times = "" }) => exactly(2 ** (chineseNumber(times) ?? 0), "倍"),
  },
  {
    // With 十, 百 or 千 it is a count, with a unit or without: 一千三百余个, 二百; not 二十年, 十四五 or 二十大.
    pattern: new RegExp(
      `${before}(?<![第初之几数上“零〇一二两三四五六七八九十百千万亿])(?<count>(?:${digit}?十${digit}?|${digit}[百千]${figure}*))(?<inner>余|多)?(?<scale>[万亿])?(?<unit>元|${countUnits})${after}|${before}(?<![第初之几数上“零〇一二两三四五六七八九十百千万亿])(?<bare>${digit}[百千]${figure}*)(?<rest>余|多)?(?=[，。；、）]|$)`,
      "g",
    ),
    read: ({ count, bare, inner, rest, scale = "", unit = "", ...words }) => {
      const amount = chineseNumber(count ?? bare ?? "");
      return amount === undefined
        ? undefined
        : withWords(counted(amount, `${scale}${unit}`), { ...words, after: inner ?? rest ?? words.after });
    },
  },
  {
    // 一个 is an article, 几个 is no number; 三年, 四季度 are times.
    pattern: new RegExp(
      `${before}(?<![第初之每这那几数十百千“])(?<count>[二两三四五六七八九])(?<scale>[万亿])?(?<unit>元|${countUnits})${after}`,
      "g",
    ),
    read: ({ count = "", scale = "", unit = "", ...words }) => {
      const amount = chineseNumber(count);
      return amount === undefined ? undefined : withWords(counted(amount, `${scale}${unit}`), words);
    },
    loose: true,
  },
];

/** In the order of the text; `text` is a text in which only statistics are left. */
export function chineseQuantities(text: string): readonly ChineseQuantity[] {
  const found: ChineseQuantity[] = [];
  // Most paragraphs have none, and a build reads many.
  if (!/[二两三四五六七八九十百千半番]/.test(text)) return found;
  for (const { pattern, read, loose } of forms) {
    for (const match of text.matchAll(pattern)) {
      const offset = match.index;
      const quantity = read(match.groups ?? {});
      const taken = found.some((one) => offset < one.offset + one.text.length && one.offset < offset + match[0].length);
      if (quantity && !taken) found.push({ text: match[0], offset, quantity, ...(loose && { loose }) });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

const counted = (amount: number, unit: string): Quantity =>
  isMoneyUnit(unit) ? writtenWith(new Decimal(amount), unit, 0) : exactly(amount, unit);

function withWords(quantity: Quantity, words: Readonly<Record<string, string | undefined>>): Quantity {
  return {
    ...quantity,
    ...(words.before && { before: words.before as Quantity["before"] & string }),
    ...(words.after && { after: words.after as Quantity["after"] & string }),
  };
}
