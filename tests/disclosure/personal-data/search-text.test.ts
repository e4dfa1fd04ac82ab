// The fault corpus of the gate: every planted string is blocked and named for what it is, no look-alike is.
import { describe, expect, it } from "vitest";
import { allPatterns } from "../../../src/disclosure/personal-data/all-patterns.ts";
import { type Hit, searchText } from "../../../src/disclosure/personal-data/search-text.ts";
import { fineTitles, lookAlikes } from "./look-alikes.ts";
import { documentedCard, documentedCreditCode, documentedIds, identityNumber } from "./made-numbers.ts";
import { planted, plantedTitles } from "./planted.ts";

const blocked = (hits: readonly Hit[]): readonly Hit[] => hits.filter(({ pattern }) => pattern.action === "block");
const title = { label: "", role: "title" as const };

it("the corpus is large, and holds no string twice", () => {
  expect(new Set(planted.map(({ text }) => text)).size).toBeGreaterThanOrEqual(150);
  expect(new Set(lookAlikes).size).toBe(lookAlikes.length);
  expect(lookAlikes.length).toBeGreaterThanOrEqual(100);
});

it.each(planted)("$kind: $text", ({ kind, text }) => {
  const names = blocked(searchText(text)).map(({ pattern }) => pattern.name);
  expect(names).not.toEqual([]);
  for (const name of names) expect(kind).toContain(name);
});

it.each(plantedTitles)("a title: %s", (text) => {
  expect(blocked(searchText(text, title)).map(({ pattern }) => pattern.code)).toEqual(["draft-trace"]);
});

it.each(lookAlikes)("passes: %s", (text) => {
  expect(blocked(searchText(text)).map(({ pattern, masked }) => [pattern.name, masked])).toEqual([]);
});

it.each(fineTitles)("passes as a title: %s", (text) => {
  expect(searchText(text, title)).toEqual([]);
});

describe("what is met", () => {
  it.each(planted.filter(({ kind }) => /号/.test(kind)))("is never repeated: $text", ({ text }) => {
    for (const { masked, secret } of searchText(text)) {
      const digits = secret.replace(/\D/g, "");
      const shown = masked.replace(/\D/g, "");
      expect(shown.length, masked).toBeLessThanOrEqual(10);
      expect(digits.length - shown.length, masked).toBeGreaterThanOrEqual(4);
      expect(masked).not.toContain(digits);
    }
  });

  it("stands where it was written", () => {
    const text = "负责人１３８\u200b００１３**８０００**，详见附表";
    const [hit] = searchText(text);
    expect(hit && text.slice(hit.start, hit.end)).toBe("１３８\u200b００１３**８０００");
    expect(hit?.masked).toBe("138****8000");
  });

  it("is shown as the rules for hiding say", () => {
    const shown = (text: string) => searchText(text).map(({ masked }) => masked);
    expect(shown(documentedIds[0] ?? "")).toEqual(["110105********002X"]);
    expect(shown("13800138000")).toEqual(["138****8000"]);
    expect(shown(documentedCard)).toEqual(["****1111"]);
  });
});

describe("the same digits", () => {
  const bothCodes = firstThatIsBoth();

  it("are a 统一社会信用代码 where one is declared, and an identity number anywhere else", () => {
    expect(bothCodes).toMatch(/^\d{18}$/);
    expect(blocked(searchText(bothCodes))).toHaveLength(1);
    expect(blocked(searchText(bothCodes, { label: "统一社会信用代码", role: "creditCode" }))).toEqual([]);
    expect(searchText(documentedCreditCode)).toEqual([]);
  });

  it("are an amount below 金额（元）, and a telephone below 联系方式", () => {
    expect(searchText("15800000000", { label: "金额（元）" })).toEqual([]);
    expect(blocked(searchText("15800000000", { label: "联系方式" }))).toHaveLength(1);
  });

  it("are an account below 账号, and nothing below 指标值", () => {
    expect(blocked(searchText("1202020202020202", { label: "账号" }))).toHaveLength(1);
    expect(searchText("1202020202020202", { label: "指标值" })).toEqual([]);
  });

  it("are an office's telephone in 联系电话, and worth a look elsewhere", () => {
    expect(searchText("0571-87000000", { label: "联系电话", role: "contact" })).toEqual([]);
    expect(searchText("请拨打0571-87000000").map(({ pattern }) => pattern.action)).toEqual(["warn"]);
  });
});

it.each([
  ["330105600101001", "15位旧身份证号码"],
  ["护照号E12345678", "护照号码"],
  ["浙A12345", "车牌号码"],
  ["浙AD12345", "车牌号码"],
  ["someone@mail.example", "电子邮箱"],
  ["住示例路12号3幢2单元501室", "到门牌的住址"],
  ["0571-87000000", "固定电话号码"],
])("%s is worth a look and stops nothing", (text, name) => {
  expect(searchText(text).map(({ pattern }) => [pattern.name, pattern.action])).toEqual([[name, "warn"]]);
});

it("a rule that is still a draft may be called one", () => {
  expect(searchText("预算绩效管理办法（征求意见稿）", { ...title, isDraft: true })).toEqual([]);
});

it("every pattern says what to do, and has a name of its own", () => {
  expect(new Set(allPatterns.map(({ name }) => name)).size).toBeGreaterThanOrEqual(allPatterns.length - 1);
  for (const { hint } of allPatterns) expect(hint).toMatch(/^请|^标/);
});

/** An identity number whose digits also pass GB 32100, found by trying. */
function firstThatIsBoth(): string {
  const signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  for (let sequence = 0; sequence < 1000; sequence++) {
    const number = identityNumber(`33010019800101${String(sequence).padStart(3, "0")}`);
    const sum = [...number.slice(0, 17)].reduce((total, sign, at) => total + signs.indexOf(sign) * (3 ** at % 31), 0);
    if (/^\d+$/.test(number) && (31 - (sum % 31)) % 31 === Number(number[17])) return number;
  }
  throw new Error("no number is both");
}
