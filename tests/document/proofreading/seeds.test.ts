// Five public texts, not kept here: what proofreading must say of them, and nothing besides. Skipped where the texts are not at hand.
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nothingKnown } from "../../../src/document/proofreading/known-figures.ts";
import { proofread } from "../../../src/document/proofreading/proofread.ts";
import { seedProse } from "./seed-prose.ts";

/** Beside the repository, on machines that have them. */
const folder = "../shared/seeds";

/** `severity code words`, read and judged one by one: each is a slip of the text. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "000_3e385a73bf5761f0": [
    "warning proof/txt-15 充分行",
    "warning proof/txt-04 2019-2021",
    "warning proof/txt-15 积攒了宝贵经验",
  ],
  "001_daedab62225b25e2": [
    "warning proof/txt-03 1、",
    "warning proof/txt-05 为杭州市为",
    "warning proof/txt-04 2019-2021",
    "warning proof/txt-10 《全面贯彻落实预算绩效管理的实施意见》",
    "note proof/txt-02 《杭州市事前绩效评估管理实施细则》、《杭州市绩效目标管理办法》、",
    "warning proof/txt-15 全生命管理",
    "warning proof/txt-04 2016-2018",
  ],
  "002_9df135b00da049a9": [
    "warning proof/txt-01 ;",
    "warning proof/txt-01 (2019-2021)",
    "warning proof/txt-04 2019-2021",
    "note proof/txt-08 第三方机构",
    "warning proof/txt-11 68 只部门预算和政府投资项目开展财政再评估",
    "note proof/rate 16.39%",
    "warning proof/txt-06 评价评价",
  ],
  "003_19dff13d68b31054": [
    "note proof/txt-12 4月",
    "warning proof/txt-09 环保局",
    "note proof/txt-12 今年上半年",
    "note proof/txt-12 上年度",
    "note proof/txt-12 10 月",
    "warning proof/txt-06 重大项目重大政策",
    "note proof/txt-08 资金额",
    "warning proof/txt-04 2020-2022",
  ],
  "004_954e156f9b47ba05": [
    "warning proof/txt-05 浙江省杭州市拱墅区财政局浙江省杭州市拱墅区财政局",
    "warning proof/txt-05 署名",
    "warning proof/txt-01 系 ；",
    "note proof/txt-02 “重点及创新工作完成情况”、“产出时效”、“对下属单位监督管理情况”、",
    "note proof/txt-02 “卫生服务水平提升”、“零差价减负”、“婴幼儿照护”、“基本公共卫生服务”、",
    "warning proof/txt-05 河南省财政厅行政群团处河南省财政厅行政群团处",
  ],
};

describe.each(Object.entries(expected))("%s", (name, remarks) => {
  const path = `${folder}/${name}.txt`;
  const title = "is proofread as a careful reader would";

  it.skipIf(!existsSync(path))(title, () => {
    const prose = seedProse(path);
    const said = proofread(prose, nothingKnown).map(({ severity, code, paragraph, start, end }) => {
      const text = prose[paragraph]?.text ?? "";
      // Who signed the article is not repeated here.
      const words = text.charAt(start - 1) === "｜" ? "署名" : text.slice(start, end);
      return [severity, code, words].join(" ");
    });
    expect([...said].sort()).toEqual([...remarks].sort());
  });
});

it.skipIf(!existsSync(folder))("a rate that rounding explains is a note with the computed one", () => {
  const prose = seedProse(`${folder}/002_9df135b00da049a9.txt`);
  const [rate] = proofread(prose, nothingKnown).filter(({ code }) => code === "proof/rate");
  expect(rate?.message).toBe("核减率16.39%与所列数据一致（四舍五入范围内），由所列数据计算为16.38%");
});
