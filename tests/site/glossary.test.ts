// 名词解释: the words of the field are there, each with a place of its own, in plain sentences.
import { describe, expect, it } from "vitest";
import { termGroups } from "../../site/glossary/all-terms.ts";
import { termAddress } from "../../site/glossary/term-address.ts";
import { publishedKinds } from "../../src/disclosure/publish-glossary.ts";

const terms = termGroups.flatMap((group) => group.terms);

describe("terms", () => {
  it.each([
    "绩效目标",
    "绩效自评",
    "抽评",
    "财政重点评价",
    "事前绩效评估",
    "序时进度",
    "预警灯",
    "核减率",
    "等次",
    "口径",
    "台账",
    "汇总",
    "计算",
  ])("explain %s", (word) => {
    expect(termAddress(word)).toMatch(/^glossary\.html#[a-z-]+$/);
  });

  it("have places of their own, and no word two meanings", () => {
    const places = [...termGroups.map(({ id }) => id), ...terms.map(({ id }) => id), "records", "main"];
    expect(new Set(places).size).toBe(places.length);
    const words = terms.flatMap(({ name, also = [] }) => [name, ...also]);
    expect(new Set(words).size).toBe(words.length);
  });

  it("are whole sentences without English but names", () => {
    for (const { name, text } of terms) {
      expect(text, name).toMatch(/。$/u);
      expect(text.replace(/PPP|SHA-256/g, ""), name).not.toMatch(/[A-Za-z]/);
    }
  });

  it("say the numbers as they are: grades, and what share of a year is over by July", () => {
    const say = (word: string) => terms.find(({ name }) => name === word)?.text ?? "";
    expect(say("等次")).toContain("90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差");
    expect(say("序时进度")).toContain("58.33%");
  });

  it("a word that is not explained leads to the page", () => {
    expect(termAddress("天气")).toBe("glossary.html");
  });
});

describe("kinds", () => {
  const kind = (code: string) => publishedKinds.find((one) => one.code === code);

  it("say what a record is and what the public sees of it", () => {
    expect(kind("spot-check")).toEqual({
      name: "绩效抽评",
      code: "spot-check",
      note: "财政部门对一个项目自评的抽查复评",
      fields: ["编号", "项目", "主管部门", "组别", "自评得分", "抽评得分", "等次", "涉及资金", "问题"],
    });
  });

  it("leave out what stays inside: whole kinds, and fields", () => {
    expect(kind("goal-review")).toBeUndefined();
    expect(kind("evaluation")?.fields).not.toContain("专家");
    expect(kind("evaluation")?.fields).not.toContain("备注");
  });

  it("keep to themselves what is for who fills them in", () => {
    expect(kind("pre-evaluation")?.note).toBe("一个项目的一次事前绩效评估");
  });
});
