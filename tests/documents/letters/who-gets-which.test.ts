// Which documents are made, and which of them are issued: counted by hand in the records of 明川市; none for real places.
import { describe, expect, it } from "vitest";
import { allDocuments, found, letters } from "./letters-of-mingchuan.ts";

/** The codes in the addresses of one 文种 in one year. */
const codes = (type: string, year: string): readonly string[] =>
  letters
    .filter((letter) => letter.type === type && letter.id.startsWith(`mingchuan/${year}/`))
    .map(({ id }) => /\/([^/]+?)(?:-(?:opinion|feedback|reminder))?$/.exec(id)?.[1] ?? id)
    .sort();

const numbered = (prefix: string, ...numbers: readonly string[]): readonly string[] =>
  numbers.map((number) => `${prefix}${number}`);

describe("made of the records", () => {
  it("审核意见 for what 财政 examined, not for what departments judged themselves", () => {
    expect(codes("事前绩效评估审核意见", "2023")).toEqual(
      numbered("pg-2023-", "02", "04", "05", "07", "08", "09", "10"),
    );
    expect(codes("事前绩效评估审核意见", "2024")).toEqual(
      numbered("pg-2024-", "02", "03", "04", "05", "06", "07", "08"),
    );
  });

  it("通报 one a year", () => {
    for (const year of ["2023", "2024"]) {
      expect(codes("抽评结果通报", year)).toEqual(["spot-check-circular"]);
      expect(codes("重点评价结果通报", year)).toEqual(["evaluation-circular"]);
    }
  });

  it("反馈函 for what 财政 organised, but not from the bureau to itself (mc-2023-10, mc-2024-08)", () => {
    const first = numbered("mc-2023-", "01", "02", "03", "04", "05", "06", "07", "08", "09", "13");
    expect(codes("评价意见反馈函", "2023")).toEqual(first);
    expect(codes("评价意见反馈函", "2024")).toEqual(numbered("mc-2024-", "01", "02", "03", "04", "05", "06", "07"));
    expect(codes("抽评意见反馈函", "2023")).toEqual(numbered("cp-2023-", "01", "02", "03", "04", "05", "06", "07"));
    const second = numbered("cp-2024-", "01", "02", "03", "04", "05", "06", "07", "08");
    expect(codes("抽评意见反馈函", "2024")).toEqual(second);
  });

  it("整改提醒函 for what is late and open, or was reminded of while it was; not for zg-2023-03, done late without one", () => {
    expect(codes("整改提醒函", "2023")).toEqual(numbered("zg-2023-", "10", "29"));
    expect(codes("整改提醒函", "2024")).toEqual(numbered("zg-2024-", "07", "14", "17"));
  });

  it("监控提醒函 for red and yellow lights of 财政重点监控", () => {
    expect(codes("监控提醒函", "2023")).toEqual(numbered("jk-2023-q3-", "04", "05", "06", "07", "08", "10"));
    expect(codes("监控提醒函", "2024")).toEqual(numbered("jk-2024-", "11", "18", "24"));
  });

  it("整改通知书 one for each responsible unit but the bureau itself", () => {
    const units = (year: string): readonly string[] =>
      letters
        .filter(({ type, id }) => type === "整改通知书" && id.startsWith(`mingchuan/${year}/`))
        .flatMap(({ letterhead }) => letterhead?.recipients ?? [])
        .map((name) => name.replace("明川市", ""));
    expect(units("2023")).toEqual([
      "民政局",
      "卫生健康局",
      "生态环境局",
      "人力资源和社会保障局",
      "住房和城乡建设局",
      "文化广电旅游局",
      "商务局",
      "交通运输局",
    ]);
    expect(units("2024")).toEqual([
      "民政局",
      "教育局",
      "卫生健康局",
      "人力资源和社会保障局",
      "住房和城乡建设局",
      "农业农村局",
      "文化广电旅游局",
      "商务局",
      "科学技术局",
      "交通运输局",
    ]);
  });
});

describe("issued or not", () => {
  it("45 have number and date from their registration, 37 have neither", () => {
    const ours = letters.filter(({ date, letterhead }) => (date === undefined) === (letterhead?.number === undefined));
    expect(ours).toHaveLength(letters.length);
    expect(letters.filter(({ date }) => date !== undefined)).toHaveLength(45);
    expect(letters.filter(({ date }) => date === undefined)).toHaveLength(37);
  });

  it("what was registered belongs to a document, and nothing stands twice", () => {
    const codes = ["document/issued-without-document", "document/issued-twice", "document/issued-unclear"];
    expect(found.filter(({ code }) => codes.includes(code))).toEqual([]);
    const numbers = letters.flatMap(({ letterhead }) => letterhead?.number ?? []);
    expect(new Set(numbers).size).toBe(45);
  });

  it("a letter has no 印发机关, and a draft has no 版记", () => {
    for (const { profile, date, letterhead } of letters) {
      if (profile === "letter" || date === undefined) expect(letterhead?.printer).toBeUndefined();
      if (date === undefined) expect(letterhead?.copies).toEqual([]);
    }
  });
});

describe("a red head", () => {
  it("is drawn for the made-up city alone", () => {
    expect(letters.filter(({ id }) => !id.startsWith("mingchuan/"))).toEqual([]);
    expect(allDocuments.filter(({ profile }) => profile === "formal" || profile === "letter")).toHaveLength(
      letters.length,
    );
  });

  it("always names who issues it", () => {
    const marks = letters.map(({ profile, letterhead }) => `${profile} ${letterhead?.mark}`);
    expect([...new Set(marks)].sort()).toEqual(["formal 明川市财政局文件", "letter 明川市财政局"]);
  });
});
