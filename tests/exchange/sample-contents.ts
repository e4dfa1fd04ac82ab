// Records of every kind with every field filled in, in the ways that are hard on a spreadsheet: for tests that bring them out and back.
import type { Content, ContentMap } from "../../src/reading/content.ts";
import type { Fields, FieldType } from "../../src/records/field.ts";
import type { RecordKind } from "../../src/records/record-kind.ts";
import { creditCode } from "../../src/records/types/credit-code.ts";
import { documentNumber } from "../../src/records/types/document-number.ts";
import { grade } from "../../src/records/types/grades.ts";
import { money, ordinal, percent, points, quantity } from "../../src/records/types/numbers.ts";
import { date, pointInTime, year } from "../../src/records/types/times.ts";
import { addressName, code, prose, words } from "../../src/records/types/words.ts";

const texts = [
  "=1+1 后面的字",
  "甲、乙；丙\\丁",
  "0012",
  "12.30",
  "-3月底前",
  "@单位",
  "+86",
  '“引号”和"双引号"',
  "2024/3/5",
  "是",
  "1E5",
  "3月5日",
];
const long = "这一段话很长，要超过一格通常的长度。".repeat(60);

const samples: ReadonlyMap<unknown, readonly string[]> = new Map<unknown, readonly string[]>([
  [words, texts],
  [prose, ["第一行\n第二行：“引号”、顿号；分号\n\n空一行以后", "=SUM(A1:A9)", long, "- 列表一样的开头", "12.30"]],
  [money, ["1260.00万元", "3.03亿元", "超160亿元", "8600.50元", "0万元", "12.30万元", "30300万元", "0.05万元"]],
  [percent, ["97.70%", "100%", "0.05%", "约12%", "12.345%"]],
  [quantity, ["6000余个", "132", "超160亿元", "12.30%", "400余人次", "1250.50万元"]],
  [points, ["92.50", "0", "100", "9.77"]],
  [ordinal, ["3", "12"]],
  [date, ["2024-02-29", "2023-12-31"]],
  [year, ["2023", "2024"]],
  [pointInTime, ["2023年三季度", "2023-10-31", "2023年10月", "2023-10"]],
  [grade, ["优", "良好", "差"]],
  [creditCode, [creditCode.example]],
  // As many as there are samples: some kinds tell their records apart by them.
  [documentNumber, Array.from({ length: 40 }, (_, number) => `明财绩〔2024〕${number + 1}号`)],
  [code, ["00123", "330500-2023-007", "1-2", "2023-10"]],
  [addressName, ["mc-2023-01", "007"]],
]);

/** The first has all fields; the second only those it must have; the others turn through the ways to fill them in. */
export const sampleContents = (kind: RecordKind): readonly ContentMap[] =>
  Array.from({ length: isOneAYear(kind) ? 1 : 14 }, (_, number) =>
    keyed(kind, number, contentOf(kind.fields, number, number === 1)),
  );

/** Its records have one name for all. */
const isOneAYear = ({ names }: RecordKind): boolean => names.length === 0;

/** Records are told apart by the first field they must have. */
function keyed({ fields, name }: RecordKind, number: number, content: ContentMap): ContentMap {
  const key = Object.values(fields).find(({ required }) => required);
  if (!key) throw new Error(`${name} requires no field`);
  const distinct =
    key.type === documentNumber
      ? `明财绩〔2024〕${number + 1}号`
      : key.type === addressName
        ? `mc-${number}`
        : `第${number}号`;
  return { ...content, [key.key]: distinct };
}

function contentOf(fields: Fields, number: number, bare: boolean): ContentMap {
  const content: Record<string, Content> = {};
  for (const [at, { key, type, required }] of Object.values(fields).entries()) {
    if (required || !bare) content[key] = sampleOf(type, number + at, bare);
  }
  return content;
}

function sampleOf(type: FieldType<unknown>, number: number, bare: boolean): Content {
  const { inner, onlyOne, item } = type;
  if (inner && onlyOne) {
    const ways = Object.values(inner);
    const way = ways[number % ways.length];
    return way ? { [way.key]: sampleOf(way.type, number, false) } : {};
  }
  if (inner) return contentOf(inner, number, bare);
  if (item) return Array.from({ length: 1 + (number % 3) }, (_, at) => sampleOf(item, number + at, bare && at > 0));
  const list = samples.get(type) ?? type.options ?? [type.refersTo === undefined ? type.example : "老年助餐服务补助"];
  return list[number % list.length] ?? "";
}
