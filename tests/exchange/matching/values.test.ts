// Cells to words of content/: what people type and what spreadsheets store, exactly and with all digits.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/exchange/grid.ts";
import { cellText } from "../../../src/exchange/matching/values/cell-text.ts";
import { severalIn } from "../../../src/exchange/matching/values/several.ts";
import type { FieldType } from "../../../src/records/field.ts";
import { documentNumber } from "../../../src/records/types/document-number.ts";
import { grade } from "../../../src/records/types/grades.ts";
import { direction } from "../../../src/records/types/indicators.ts";
import { money, percent, points, quantity } from "../../../src/records/types/numbers.ts";
import { date, pointInTime, year } from "../../../src/records/types/times.ts";
import { code, prose, words, yesNo } from "../../../src/records/types/words.ts";

const typed = (text: string): Cell => ({ text, type: "text" });
const stored = (text: string, format?: string): Cell => ({ text, type: "number", ...(format && { format }) });
const read = (cell: Cell, type: FieldType<unknown>, unit?: string) =>
  cellText(cell, type, { meanings: new Map([["合格", "中"]]), ...(unit && { unit }) });

describe("金额", () => {
  it.each([
    ["1,234.56万元", undefined, "1,234.56万元"],
    ["1,234.56", "万元", "1234.56万元"],
    ["￥１，２３４．５", "元", "1234.5元"],
    ["￥1200", undefined, "1200元"],
    ["1.2万", "元", "1.2万元"],
    ["3.03亿", "万元", "3.03亿元"],
    ["12.30", "万元", "12.30万元"],
    ["(5.00)", "万元", "-5.00万元"],
    ["约120", "万元", "约120万元"],
    ["120余", "万元", "120余万元"],
    ["待批复", "万元", "待批复"],
    ["12,34.5", "万元", "12,34.5"],
    ["1,234.5", "千元", "123.45万元"],
    ["7千元", "万元", "0.7万元"],
    ["1.20百万元", undefined, "0.0120亿元"],
    ["约75", "百万元", "约0.75亿元"],
  ])("%s below %s is %s", (text, unit, expected) => {
    expect(read(typed(text), money, unit)).toBe(expected);
  });

  it.each(["-", "—", "——", "/", "／", "无", "不适用", " "])("“%s” is no amount", (text) => {
    expect(read(typed(text), money, "万元")).toBeUndefined();
  });

  it("keeps the zeros that the number format shows, and every digit that is stored", () => {
    expect(read(stored("12.3", "0.00"), money, "万元")).toBe("12.30万元");
    expect(read(stored("12.345", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ '), money, "万元")).toBe("12.345万元");
    expect(read(stored("1260", "#,##0"), money, "万元")).toBe("1260万元");
    expect(read(stored("12.3", "0.00"), money, "千元")).toBe("1.230万元");
    expect(read(stored("-3"), money, "百万元")).toBe("-0.03亿元");
  });

  it("gives back what is written", () => {
    const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 13n }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom("元", "万元", "亿元"),
        fc.constantFrom(...manners),
        ([whole, places], unit, manner) => {
          const digits = plainDigits(whole, places);
          expect(read(manner(digits, unit), money, unit)?.replaceAll(",", "")).toBe(`${digits}${unit}`);
        },
      ),
    );
  });
});

type Manner = (digits: string, unit: string) => Cell;
const manners: readonly Manner[] = [
  (digits) =>
    stored(
      digits.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""),
      `0${digits.includes(".") ? `.${digits.split(".")[1]?.replace(/\d/g, "0")}` : ""}`,
    ),
  (digits) => typed(grouped(digits)),
  (digits, unit) => typed(`${digits}${unit}`),
  (digits) => typed(` ${wide(digits)} `),
];

const plainDigits = (whole: bigint, places: number): string => {
  const text = String(whole).padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
};
const grouped = (digits: string): string =>
  digits.replace(/^\d+/, (whole) => whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ","));
const wide = (digits: string): string =>
  digits.replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("百分比", () => {
  it.each([
    [stored("0.115", "0.0%"), undefined, "11.5%"],
    [stored("0.1", "0.00%"), undefined, "10.00%"],
    [stored("1", "0%"), undefined, "100%"],
    [stored("97.7"), "%", "97.7%"],
    [stored("0.985"), "小数", "98.5%"],
    [typed("11.5％"), undefined, "11.5%"],
    [typed("11.5"), "%", "11.5%"],
    [typed("—"), "%", undefined],
    [stored("0.985"), undefined, "0.985"],
  ])("%o in %s is %s", (cell, unit, expected) => {
    expect(read(cell, percent, unit)).toBe(expected);
  });
});

describe("日期", () => {
  it.each([
    ["2024-03-05", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["2024.3.5", "2024-03-05"],
    ["２０２４年３月５日", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["45356", "2024-03-05"],
    ["2024-03-05 00:00:00", "2024-03-05"],
    ["/", undefined],
    ["2024年上半年", "2024年上半年"],
  ])("%s is %s", (text, expected) => {
    expect(read(typed(text), date)).toBe(expected);
  });

  it("refuses a day that there is not, at its cell", () => {
    const text = read(typed("2024年2月30日"), date) ?? "";
    expect(date.read({ type: "scalar", text, place: { file: "" } }, "时限").value).toBeUndefined();
  });

  it.each([
    ["2024年3月", "2024年3月"],
    ["2024.3", "2024-03"],
    ["2024年三季度", "2024年三季度"],
    ["2024/6/30", "2024-06-30"],
  ])("as a point in time, %s is %s", (text, expected) => {
    expect(read(typed(text), pointInTime)).toBe(expected);
  });

  it("gives back what is written, in every form", () => {
    const day = fc.date({
      min: new Date("1955-01-01T00:00:00Z"),
      max: new Date("2099-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 5 }), (when, form) => {
        const iso = when.toISOString().slice(0, 10);
        const [y = "", m = "", d = ""] = iso.split("-");
        const serial = Math.floor(when.getTime() / 86_400_000) + 25_569;
        const forms = [
          iso,
          `${y}/${+m}/${+d}`,
          `${y}.${m}.${d}`,
          `${y}年${+m}月${+d}日`,
          `${y}${m}${d}`,
          String(serial),
        ];
        expect(read(typed(forms[form] ?? ""), date)).toBe(iso);
      }),
    );
  });

  it("takes 年度 off a year", () => {
    expect(read(typed("2024年度"), year)).toBe("2024");
    expect(read(stored("2024"), year)).toBe("2024");
  });
});

describe("words", () => {
  it("chooses the option that is meant for sure, and what a person confirmed", () => {
    expect(read(typed(" 优 秀 "), grade)).toBe("优秀");
    expect(read(typed("合格"), grade)).toBe("中");
    expect(read(typed("优良"), grade)).toBe("优良");
    expect(read(typed(">="), direction)).toBe("≥");
    expect(read(typed("不超过"), direction)).toBe("≤");
    expect(read(typed("√"), yesNo)).toBe("是");
    expect(read(typed("Y"), yesNo)).toBe("是");
  });

  it("keeps 编号 as text, with the zeros its format shows", () => {
    expect(read(stored("12", "000"), code)).toBe("012");
    expect(read(typed("zp 2024\n-01"), code)).toBe("zp2024-01");
    expect(read(typed("财预〔2020〕10号"), documentNumber)).toBe("财预〔2020〕10号");
  });

  it("trims, joins the lines of a name, and keeps those of prose", () => {
    expect(read(typed("　养老\r\n助餐 "), words)).toBe("养老助餐");
    expect(read(typed("New\nYork"), words)).toBe("New York");
    expect(read(typed(" 一、甲\r\n\r\n二、乙 "), prose)).toBe("一、甲\n\n二、乙");
    expect(read(typed("甲\u200b乙"), words)).toBe("甲乙");
    expect(read(typed("无"), words)).toBe("无");
    const long = "长".repeat(40_000);
    expect(read(typed(long), prose)).toBe(long);
  });

  it("leaves what could be markup as the text it is", () => {
    const text = "=cmd|'/c calc'!A1 <script> - a: {b}";
    expect(read(typed(text), prose)).toBe(text);
  });

  it("counts with the unit of the column", () => {
    expect(read(stored("200"), quantity, "个")).toBe("200个");
    expect(read(typed("6000余"), quantity, "个")).toBe("6000余个");
    expect(read(typed("92.5分"), points)).toBe("92.5分");
    expect(read(stored("92.5", "0.00"), points)).toBe("92.50");
  });

  it("cuts several words of a cell: our own way in our own tables, any way in others", () => {
    expect(severalIn("甲；乙\\；丙", true)).toEqual(["甲", "乙；丙"]);
    expect(severalIn("甲、乙", true)).toEqual(["甲、乙"]);
    expect(severalIn("甲、乙\n丙", false)).toEqual(["甲", "乙", "丙"]);
  });
});
