// What was asked for, from the words after “new”: nothing missing, nothing over, a year wherever it stands.
import { describe, expect, it } from "vitest";
import { requestOf } from "../../src/scaffold/request.ts";

const ask = (what: string, ...rest: readonly string[]) => requestOf(what, "云栖县", rest, {});

describe("understood", () => {
  it.each([
    [ask("地区"), { what: "地区", name: "云栖县", address: undefined, facts: {} }],
    [ask("年度", "2025"), { what: "年度", region: "云栖县", year: "2025" }],
    [ask("年度", "2025年"), { what: "年度", region: "云栖县", year: "2025" }],
    [ask("年度", "２０２５年度"), { what: "年度", region: "云栖县", year: "2025" }],
    [ask("总结", "2025年度"), { what: "总结", region: "云栖县", year: "2025" }],
    [ask("记录", "2025", "整改"), { what: "记录", region: "云栖县", year: "2025", kind: "整改" }],
    [ask("记录", "整改", "2025"), { what: "记录", region: "云栖县", year: "2025", kind: "整改" }],
    [ask("记录", "部门"), { what: "记录", region: "云栖县", year: undefined, kind: "部门" }],
    [
      requestOf("地区", "云栖县", [], { address: "yunqi", level: "区县", nature: "正式", year: "2025年度" }),
      { what: "地区", name: "云栖县", address: "yunqi", year: "2025", facts: { level: "区县", nature: "正式" } },
    ],
    [
      requestOf("地区", "云栖县", [], { address: "yunqi", bureau: "云栖县财政金融局", "ledger-date": "2025-06-30" }),
      { what: "地区", name: "云栖县", address: "yunqi", facts: { bureau: "云栖县财政金融局", asOf: "2025-06-30" } },
    ],
    [
      requestOf("地区", "云栖县", [], { address: "yunqi", nature: "试用" }),
      { what: "地区", name: "云栖县", address: "yunqi", facts: { nature: "演示", sample: "是" } },
    ],
  ])("%j", (request, expected) => expect(request).toEqual(expected));
});

describe("refused", () => {
  it.each([
    [ask("地区", "2025"), "新建地区只写地区名称，多了“2025”。"],
    [ask("年度"), "没有写年度，例如：new 年度 云栖县 2025"],
    [ask("总结"), "没有写年度，例如：new 总结 云栖县 2025"],
    [ask("总结", "2025", "整改"), "新建总结多了“整改”。"],
    [ask("年度", "整改"), "新建年度多了“整改”。"],
    [ask("年度", "2025", "整改"), "新建年度多了“整改”。"],
    [ask("年度", "20x5"), "“20x5”不是年度，请写四位年份，例如 2025。"],
    [ask("年度", "25"), "“25”不是年度，请写四位年份，例如 2025。"],
    [ask("年度", "3025"), "“3025”不是年度，请写四位年份，例如 2025。"],
    [ask("年度", "2025/../.."), "“2025/../..”不是年度，请写四位年份，例如 2025。"],
    [ask("记录"), "没有写记录的类别，例如：new 记录 云栖县 2025 绩效评价"],
    [ask("记录", "2025"), "没有写记录的类别，例如：new 记录 云栖县 2025 绩效评价"],
    [ask("记录", "2025", "2026"), "新建记录多了“2026”。"],
    [ask("记录", "整改", "项目"), "新建记录多了“项目”。"],
    [requestOf("年度", "云栖县", ["2025"], { address: "yunqi" }), "--address 只在新建地区时写，新建年度不用。"],
    [
      requestOf("记录", "云栖县", ["整改"], { departments: "部门.xlsx" }),
      "--departments 只在新建地区时写，新建记录不用。",
    ],
    [requestOf("地区", "云栖县", [], { year: "20x5" }), "“20x5”不是年度，请写四位年份，例如 2025。"],
  ])("%j", (request, refusal) => expect(request).toEqual({ refusal }));

  it.each([
    [requestOf("地区", "云栖县", [], { level: "县级" }), /^“级别”.*“县级”.*区县/],
    [requestOf("地区", "云栖县", [], { nature: "试办" }), /^“发布性质”.*“试办”/],
    [requestOf("地区", "云栖县", [], { "ledger-date": "2025年12月31日" }), /您是不是要写“2025-12-31”？/],
  ])("%j", (request, refusal) => expect(request).toEqual({ refusal: expect.stringMatching(refusal) }));
});
