// Every field type: what it takes, what it keeps, and what it says about what it does not take.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../src/base/place.ts";
import type { Quantity } from "../../src/base/quantity.ts";
import { quantityText } from "../../src/base/quantity-text.ts";
import type { YamlNode } from "../../src/reading/yaml-node.ts";
import { type FieldType, optional, required } from "../../src/records/field.ts";
import { group, list } from "../../src/records/types/composite.ts";
import { creditCode } from "../../src/records/types/credit-code.ts";
import { documentNumber } from "../../src/records/types/document-number.ts";
import { grade } from "../../src/records/types/grades.ts";
import { money, ordinal, percent, points, quantity } from "../../src/records/types/numbers.ts";
import { oneOf } from "../../src/records/types/one-of.ts";
import { date, pointInTime, year } from "../../src/records/types/times.ts";
import { addressName, choice, code, prose, reference, words, yesNo } from "../../src/records/types/words.ts";

const place: Place = { file: "content/a.yaml", line: 7, column: 9 };
const scalar = (text: string): YamlNode => ({ type: "scalar", text, place });
const read = <Value>(type: FieldType<Value>, text: string) => type.read(scalar(text), "栏目");

/** Each type with texts it takes (and what becomes of them) and texts it does not. */
function describeType<Value>(
  name: string,
  type: FieldType<Value>,
  show: (value: Value) => unknown,
  good: Readonly<Record<string, unknown>>,
  bad: readonly string[],
): void {
  describe(name, () => {
    test.each(Object.entries(good))("takes %s", (text, expected) => {
      const { value, diagnostics } = read(type, text);
      expect(diagnostics).toEqual([]);
      expect(value === undefined ? undefined : show(value)).toEqual(expected);
    });

    test.each(bad)("does not take %j", (text) => {
      const { value, diagnostics } = read(type, text);
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: "records/wrong-value", severity: "error", place }]);
      expect(diagnostics[0]?.message).toMatch(/^“栏目”应是.+，读到的是“/);
      expect(diagnostics[0]?.hint).toMatch(/\p{Script=Han}/u);
    });

    test("takes its own example", () => {
      if (type.example.includes("台账")) return;
      expect(read(type, type.example).diagnostics).toEqual([]);
    });

    test("does not take a list or a group", () => {
      for (const node of [
        { type: "list", items: [], place },
        { type: "map", entries: [], place },
      ] as const) {
        expect(type.read(node, "栏目").diagnostics).toMatchObject([{ code: "records/not-a-value", place }]);
      }
    });
  });
}

const asText = (value: Quantity) => quantityText(value);
const itself = (value: unknown) => value;

describeType(
  "金额",
  money,
  asText,
  {
    "3.03亿元": "3.03亿元",
    "1,250万元": "1250万元",
    "8600.50元": "8600.50元",
    超160亿元: "超160亿元",
    " 12 万元 ": "12万元",
  },
  ["1250", "3.03亿", "12美元", "12个", "三亿元", "-", "1250万元整"],
);
describeType("比率", percent, asText, { "11.5%": "11.5%", "100%": "100%", "０.５％": "0.5%" }, [
  "11.5",
  "0.115",
  "11.5个",
  "5‰",
]);
describeType(
  "数量",
  quantity,
  asText,
  { "200": "200", "6000余个": "6000余个", 至少2个: "至少2个", "9.5万人": "9.5万人" },
  ["许多", "两百", "200到300个", "1e5"],
);
describeType(
  "分数",
  points,
  (value) => value.amount.toFixed(),
  { "92.5": "92.5", "100": "100", "0": "0", "92.50分": "92.5", "９０": "90" },
  ["-1", "92.5%", "九十", "90以上", "1e2", "90 分 左右"],
);
describeType("序号", ordinal, itself, { "1": 1, "12": 12 }, ["0", "-1", "1.5", "01", "一", "1234567"]);
describeType(
  "日期",
  date,
  itself,
  { "2023-10-12": "2023-10-12", "2024-02-29": "2024-02-29", "2000-02-29": "2000-02-29" },
  [
    "2023-02-29",
    "1900-02-29",
    "2023-13-01",
    "2023-04-31",
    "2023-1-2",
    "2023/10/12",
    "2023年10月12日",
    "20231012",
    "2023-00-10",
    "2023-10-00",
  ],
);
describeType("年度", year, itself, { "2023": "2023", "1999": "1999" }, ["23", "2023年", "3023", "02023", "1899"]);
describeType(
  "时点",
  pointInTime,
  itself,
  { "2023年三季度": "2023年三季度", "2023-10": "2023-10", "2023-10-31": "2023-10-31", "2023年10月底": "2023年10月底" },
  ["三季度", "去年底", "2023"],
);
describeType("文字", words, itself, { 养老服务: "养老服务", "  甲 乙 ": "甲 乙", "<b>{{数}}</b>": "<b>{{数}}</b>" }, [
  "",
  "甲\n乙",
]);
describeType("多行文字", prose, itself, { "一\n二": "一\n二" }, [""]);
describeType(
  "编号",
  code,
  itself,
  {
    "0012": "0012",
    "330500-2023-007": "330500-2023-007",
    "湖财绩〔2023〕5号": "湖财绩〔2023〕5号",
    "a_b.c/d": "a_b.c/d",
  },
  ["-1", "../x", "a..b", "甲 乙", "甲\\乙", "a".repeat(65), "<a>"],
);
describeType("网址名", addressName, itself, { huzhou: "huzhou", "mc-2023-01": "mc-2023-01" }, [
  "湖州",
  "HuZhou",
  "a--b",
  "-a",
  "a-",
  "a b",
  "a/b",
  "a.b",
  // The page of a folder.
  "index",
  "a".repeat(41),
]);
describeType("引用", reference("部门"), itself, { 商务局: "商务局" }, ["", "甲\n乙"]);
describeType("选择", choice("类型", ["甲", "乙"]), itself, { 甲: "甲", 乙: "乙" }, ["丙", "甲乙", "constructor"]);
describeType("是否", yesNo, itself, { 是: true, 否: false }, ["true", "对", "yes"]);
describeType(
  "等次",
  grade,
  itself,
  {
    优: { grade: "优", word: "优" },
    优秀: { grade: "优", word: "优秀" },
    较差: { grade: "差", word: "较差" },
    中等: { grade: "中", word: "中等" },
  },
  ["合格", "A", "优良", "constructor", "__proto__"],
);

describeType(
  "统一社会信用代码",
  creditCode,
  itself,
  // Two codes in public registers, with a digit and a letter at the end.
  { "914403001922038216": "914403001922038216", "9144030071526726XG": "9144030071526726XG" },
  [
    "914403001922038217",
    "914403001922038261",
    "9144030071526726Xg",
    "9144030071526726X",
    "9144030071526726XGG",
    "9144O30071526726XG",
    "91440300-71526726X",
  ],
);
describeType(
  "文号",
  documentNumber,
  itself,
  { "财预〔2020〕10号": "财预〔2020〕10号", 财政部令第102号: "财政部令第102号" },
  [
    "财预[2020]10号",
    "财预（2020）10号",
    "财预〔20〕10号",
    "财预〔2020〕第10号",
    "财预〔2020〕010号",
    "财预〔2020〕10",
    "〔2020〕10号",
    "10号",
    "财预/2020/10号",
  ],
);

describe("a list", () => {
  const names = list(words);
  const listOf = (...items: readonly YamlNode[]): YamlNode => ({ type: "list", items, place });

  test("takes several values, or one without a list", () => {
    expect(names.read(listOf(scalar("甲"), scalar("乙")), "简称").value).toEqual(["甲", "乙"]);
    expect(names.read(scalar("甲"), "简称").value).toEqual(["甲"]);
    expect(names.read(listOf(), "简称").value).toEqual([]);
  });

  test("names every item that does not fit, at its own place", () => {
    const at = (line: number): YamlNode => ({ type: "scalar", text: "甲", place: { ...place, line } });
    const { value, diagnostics } = list(points).read(listOf(at(1), scalar("90"), at(3)), "分值");
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.place.line)).toEqual([1, 3]);
  });
});

describe("a group", () => {
  const website = group("网站", { name: required("名称", words, "名称"), phone: optional("联系电话", words, "电话") });
  const map = (...pairs: readonly (readonly [string, string])[]): YamlNode => ({
    type: "map",
    place,
    entries: pairs.map(([key, text]) => ({ key, keyPlace: place, value: scalar(text) })),
  });

  test("reads its fields under their English names", () => {
    expect(website.read(map(["名称", "甲"]), "网站")).toEqual({ value: { name: "甲" }, diagnostics: [] });
  });

  test("says which key of the group is missing or unknown, and in which group", () => {
    expect(website.read(map(["电话", "1"]), "网站").diagnostics).toMatchObject([
      { code: "records/unknown-key", message: "网站没有“电话”这一栏", hint: "您是不是要写“联系电话”？" },
      { code: "records/missing-field", message: "网站缺少“名称”" },
    ]);
  });

  test("is not a single text", () => {
    expect(website.read(scalar("甲"), "网站").diagnostics).toMatchObject([
      { code: "records/not-a-group", hint: "请分行写：名称、联系电话", place },
    ]);
  });
});

describe("one of several", () => {
  const from = oneOf("来源", {
    report: optional("评价", reference("绩效评价"), "评价"),
    document: optional("文件", words, "文件"),
  });
  const map = (...pairs: readonly (readonly [string, string])[]): YamlNode => ({
    type: "map",
    place,
    entries: pairs.map(([key, text]) => ({ key, keyPlace: place, value: scalar(text) })),
  });

  test("takes exactly one, blank ones aside", () => {
    expect(from.read(map(["文件", "审计报告"], ["评价", ""]), "来源")).toEqual({
      value: { document: "审计报告" },
      diagnostics: [],
    });
  });

  test.each([
    ["0", []],
    [
      "2",
      [
        ["文件", "审计报告"],
        ["评价", "甲"],
      ],
    ],
  ] as const)("does not take %s of them", (count, pairs) => {
    const { value, diagnostics } = from.read(map(...pairs), "来源");
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "records/not-one-of",
        message: `“来源”应只填一栏，读到的是${count}栏`,
        hint: "请从中选一栏：评价、文件",
        place,
      },
    ]);
  });

  test("says what a group would say about a key it does not know", () => {
    expect(from.read(map(["文见", "甲"]), "来源").diagnostics).toMatchObject([{ code: "records/unknown-key" }]);
  });

  test("says what its kinds are, so that references in it can be followed", () => {
    expect(from.inner?.report?.type.refersTo).toBe("绩效评价");
  });
});

test("no text makes any type throw, and what is refused is quoted in short", () => {
  const types = [
    money,
    percent,
    quantity,
    points,
    ordinal,
    date,
    year,
    pointInTime,
    words,
    prose,
    code,
    addressName,
    yesNo,
    grade,
    creditCode,
    documentNumber,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.string({ unit: "binary", maxLength: 80 }), (type, text) => {
      const { value, diagnostics } = (type as FieldType<unknown>).read(scalar(text), "栏目");
      expect(value === undefined).toBe(diagnostics.length > 0);
      for (const one of diagnostics) expect(one.message.length).toBeLessThan(120);
    }),
    { numRuns: 1000 },
  );
});

test.each([words, prose, money, date])("what a skeleton leaves to fill in is no value of any type", (type) => {
  for (const text of ["（待填）", "待填", "明川市（待填）"]) {
    const { value, diagnostics } = read(type as FieldType<unknown>, text);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "records/left-to-fill-in", message: "“栏目”还是“待填”", place }]);
  }
});
