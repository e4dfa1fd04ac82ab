// Where each document stands on its way out, what of it is public, and what is wrong with a 签发.
import { describe, expect, it } from "vitest";
import { publish } from "../disclosure/publish.ts";
import { linesOf, ofCode, type SmallContent, walkSmall } from "../small-content.ts";
import { cityWith, digestOfSummary, other, prose, type Step, stepText, strictCity, title } from "./signed-city.ts";

const digest = await digestOfSummary();
const reviewed: Step = { step: "已审核", by: "绩效科负责人", date: "2024-03-10", digest };
const signed: Step = { digest };
const steps = (...all: readonly Step[]): string => all.map(stepText).join("");

async function walk(signOffs: string | undefined, changes: Partial<SmallContent> = {}) {
  const walked = await walkSmall(cityWith(signOffs, changes));
  const [summary] = walked.documents;
  const found = linesOf(walked.found.filter(({ code }) => /^(sign-off|records|disclosure)\//.test(code)));
  return { ...walked, summary, found, state: summary?.signOff?.state, forSite: summary?.forSite };
}

describe("the state of a document", () => {
  it.each<readonly [string, readonly Step[], string, boolean]>([
    ["nobody has read", [], "draft", false],
    ["that was reviewed", [reviewed], "reviewed", false],
    ["that was reviewed and signed", [reviewed, signed], "signed", true],
    ["that was written down in another order", [signed, reviewed], "signed", true],
    ["that changed after review", [{ ...reviewed, digest: other }], "changed-since-review", false],
    [
      "that changed after signing",
      [
        { ...reviewed, digest: other },
        { ...signed, digest: other },
      ],
      "changed-since-signing",
      false,
    ],
    [
      "that changed and was signed again",
      [{ ...signed, digest: other, date: "2024-03-01" }, reviewed, signed],
      "signed",
      true,
    ],
    [
      "that changed and was reviewed again",
      [{ ...signed, digest: other, date: "2024-03-01" }, reviewed],
      "reviewed",
      false,
    ],
    [
      "that is what it was when it was signed before",
      [reviewed, signed, { ...reviewed, digest: other, date: "2024-04-01" }],
      "signed",
      true,
    ],
    ["that was sent back", [reviewed, { ...reviewed, step: "退回", date: "2024-03-11" }], "draft", false],
    [
      "whose signature was withdrawn",
      [reviewed, signed, { ...signed, step: "撤回签发", date: "2024-04-01" }],
      "draft",
      false,
    ],
  ])("%s", async (_, all, state, isPublic) => {
    const walked = await walk(all.length === 0 ? undefined : steps(...all));
    expect([walked.state, walked.forSite]).toEqual([state, isPublic]);
  });

  it("knows a document by its id and by the name of its file", async () => {
    for (const document of ["testcity/2023/summary", "测试市2023年度工作总结"])
      expect((await walk(steps({ ...reviewed, document }, { ...signed, document }))).state).toBe("signed");
  });

  it("is not asked for where signatures are kept elsewhere, or nothing is published in earnest", async () => {
    for (const city of [`${strictCity}公开须签发: 否\n`, strictCity.replace("正式", "演示")]) {
      const { summary, forSite, found } = await walk(undefined, { records: { "地区.yaml": city } });
      expect([summary?.signOff, forSite, found]).toEqual([undefined, true, []]);
    }
  });

  it("is asked for in a 演示 that says so", async () => {
    const city = `${strictCity.replace("正式", "演示")}公开须签发: 是\n`;
    expect((await walk(undefined, { records: { "地区.yaml": city } })).forSite).toBe(false);
  });

  it("is told without keeping anything back where a 演示 signs of its own accord", async () => {
    const records = { "地区.yaml": `${strictCity.replace("正式", "演示")}示例数据: 是\n` };
    const { state, forSite, found } = await walk(steps({ ...signed, digest: other }), { records });
    expect([state, forSite]).toEqual(["changed-since-signing", true]);
    expect(found.join()).toContain("签发后内容有改动，没有重新签发");
  });
});

const form = (extra = ""): Record<string, string> => ({
  "documents/表.md.hbs": `---\n文种: 台账表\n对象: 工作总结\n版式: form\n标题: "{{地区}}台账表"\n文件名: "{{地区}}台账表"\n页面: ledger\n公开: 是\n${extra}---\n\n|  |  |\n|--|--|\n| **甲** | 乙 |\n`,
});

describe("which documents have to be signed", () => {
  it("leaves forms alone, unless their template asks", async () => {
    const { documents, found } = await walk(steps(reviewed, signed), { templates: form() });
    expect(documents.map((one) => [one.document.type, one.signOff?.state, one.forSite])).toEqual([
      ["工作总结", "signed", true],
      ["台账表", undefined, true],
    ]);
    expect(found).toEqual([]);
    const asked = await walk(steps(reviewed, signed), { templates: form("签发: 需要\n") });
    expect(asked.documents.map((one) => one.forSite)).toEqual([true, false]);
  });

  it("leaves others alone when their template says so", async () => {
    const summary = (await import("../small-content.ts")).smallWorld(cityWith(undefined));
    const template = summary.text("templates/documents/工作总结.md.hbs") ?? "";
    const templates = { "documents/工作总结.md.hbs": template.replace("公开: 是", "公开: 是\n签发: 不需要") };
    const { state, forSite } = await walk(undefined, { templates });
    expect([state, forSite]).toEqual([undefined, true]);
  });
});

describe("what is not signed", () => {
  it("is told once a 文种 and year, not once a document", async () => {
    const second = form("签发: 需要\n");
    const { found } = await walk(undefined, {
      templates: {
        ...second,
        "documents/表二.md.hbs": (second["documents/表.md.hbs"] ?? "")
          .replace("页面: ledger", "页面: other")
          .replaceAll("{{地区}}台账表", "{{地区}}台账表二"),
      },
    });
    expect(found).toEqual([
      expect.stringMatching(/^note sign-off\/not-signed .*测试市2023年度的工作总结有1份没有签发，不上公开网站$/),
      expect.stringMatching(/^note sign-off\/not-signed .*测试市2023年度的台账表有2份没有签发，不上公开网站$/),
    ]);
  });

  it("is named nowhere in the publication, and nor is who signed", async () => {
    const unsigned = await walk(steps(reviewed), { templates: form() });
    const text = JSON.stringify(publish(unsigned));
    expect(text).toContain("台账表");
    for (const word of [title, "顺利完成", "summary.html", "绩效科负责人", digest]) expect(text).not.toContain(word);
    const done = await walk(steps(reviewed, signed), { templates: form() });
    const shown = JSON.stringify(publish(done));
    expect(shown).toContain(title);
    for (const word of ["绩效科负责人", "分管局领导", digest]) expect(shown).not.toContain(word);
  });

  it("is missed in a public 更正 of it", async () => {
    const correction = `- {编号: gz-1, 对象: {文件: ${title}}, 类型: 更正, 原因: 笔误, 影响: 改一个字, 日期: 2024-05-01}\n`;
    const found = async (text: string, ...all: readonly Step[]) =>
      (await walk(steps(...all), { records: { "2023/更正.yaml": text } })).found.join("\n");
    expect(await found(correction, reviewed)).toContain("warning sign-off/corrected-unsigned");
    expect(await found(correction, reviewed, signed)).toBe("");
    const inside = correction.replace("日期: 2024-05-01", "日期: 2024-05-01, 公开: {属性: 不予公开}");
    expect(await found(inside, reviewed)).not.toContain("corrected-unsigned");
  });
});

describe("what is wrong with a 签发", () => {
  it.each<readonly [string, string, RegExp]>([
    [
      "a title that no document has",
      steps({ ...signed, document: "测试市工作总杰" }),
      /^warning sign-off\/without-document .*签发\.yaml:1:8 签发登记的“测试市工作总杰”，本年度没有这份文件$/,
    ],
    [
      "a document that changed since",
      steps(reviewed, { ...signed, digest: other }),
      /^warning sign-off\/signed-unreviewed/,
    ],
    [
      "a signature before any review",
      steps(signed),
      /^warning sign-off\/signed-unreviewed .*“测试市工作总结”签发的内容没有审核过$/,
    ],
    [
      "a review after the signature",
      steps({ ...reviewed, date: "2024-03-20" }, signed),
      /^warning sign-off\/signed-unreviewed/,
    ],
    ["a review of another text", steps({ ...reviewed, digest: other }, signed), /^warning sign-off\/signed-unreviewed/],
    [
      "a signature given twice",
      steps(reviewed, signed, { ...signed, date: "2024-03-13" }),
      /^warning sign-off\/signed-twice .*:3:\d+ “测试市工作总结”已经签发，内容没有改动，又签发了一次$/,
    ],
    [
      "a withdrawal of nothing",
      steps(reviewed, { ...signed, step: "撤回签发" }),
      /^warning sign-off\/nothing-to-withdraw/,
    ],
    ["a record written twice", steps(reviewed, signed, signed), /^error records\/same-record-twice/],
    [
      "a digest that is none",
      steps({ ...signed, digest: "3b1f5d" }),
      /^error records\/wrong-value .*“内容摘要”的写法不对，读到的是“3b1f5d”/,
    ],
    ["a state that is none", steps({ ...signed, step: "同意" }), /^error records\/wrong-value/],
  ])("is said: %s", async (_, signOffs, expected) => {
    expect((await walk(signOffs)).found).toContainEqual(expect.stringMatching(expected));
  });

  it("says at the 签发 that the text has changed, and that it is off the site until it is signed again", async () => {
    const { found, forSite } = await walk(steps(reviewed, signed), { prose: prose.replace("顺利", "基本") });
    expect(found).toEqual([
      expect.stringMatching(
        /^warning sign-off\/changed-since content\/测试市\/2023\/签发\.yaml:2:\d+ “测试市工作总结”签发后内容有改动，重新签发以前不上公开网站$/,
      ),
    ]);
    expect(forSite).toBe(false);
  });

  it("says that the date is after the ledger", async () => {
    const { found } = await walkSmall(
      cityWith(steps(reviewed, signed), { records: { "地区.yaml": `${strictCity}台账日期: 2024-03-11\n` } }),
    );
    expect(linesOf(ofCode(found, "checks/dates-are-not-after-the-ledger-date"))).toEqual([
      expect.stringContaining("“日期”是2024年3月12日，晚于台账日期2024年3月11日"),
    ]);
  });

  it("asks for the id where two documents have one title", async () => {
    const twin = (form("签发: 需要\n")["documents/表.md.hbs"] ?? "").replace(
      '标题: "{{地区}}台账表"',
      `标题: ${title}`,
    );
    const { found, documents } = await walk(steps(reviewed, signed), { templates: { "documents/表.md.hbs": twin } });
    expect(found.filter((line) => line.includes("unclear-document"))).toEqual([
      expect.stringMatching(/:1:\d+ 签发登记的“测试市工作总结”，本年度有2份，分不清是哪一份，没有采用$/),
      expect.stringMatching(/:2:\d+ /),
    ]);
    expect(documents.map((one) => one.forSite)).toEqual([false, false]);
  });

  it("does not look for a document that its errors keep from being made", async () => {
    const { documents, found } = await walk(steps(reviewed, signed), {
      figures: "抽评项目数: {编码: used, 口径: 测试, 照录: 是, 说法: [抽评项目]}\n",
      prose: '抽评项目{{数 "抽评项目数"}}。抽评项目201个。\n',
      records: { "2023/汇总.yaml": "- {指标: 抽评项目数, 数值: 200个, 来源: 测试资料}\n" },
    });
    expect(documents).toEqual([]);
    expect(found.filter((line) => line.includes("sign-off/"))).toEqual([]);
  });

  it("nor for one whose words could not be made at all", async () => {
    const { documents, found } = await walk(steps(reviewed, signed), { prose: '{{数 "没有的口径"}}\n' });
    expect(documents).toEqual([]);
    expect(found.filter((line) => line.includes("sign-off/"))).toEqual([]);
  });

  it("keeps the site back while a 签发 cannot be read, for it may withdraw one; where signatures count", async () => {
    const broken = steps(reviewed, signed, { ...signed, step: "撤回签发", digest: "?" });
    expect((await walk(broken)).street.heldBack.map(({ code }) => code)).toEqual(["disclosure/undecided"]);
    const records = { "地区.yaml": `${strictCity}公开须签发: 否\n` };
    expect((await walk(broken, { records })).street.heldBack).toEqual([]);
  });
});
