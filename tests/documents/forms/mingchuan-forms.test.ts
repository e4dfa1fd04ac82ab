// The forms of 明川市: which there are, what stands on one of each kind, and numbers worked out again from the text of its files.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isError } from "../../../src/base/diagnostic.ts";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { walkStreet } from "../../../src/pipeline.ts";
import { folders } from "../../small-content.ts";
import { formLines, tableCalled } from "./form-text.ts";

const { value: street, diagnostics } = await walkStreet(nodeWorld, folders);
const all = street.years.flatMap(({ regionYear, documents }) =>
  documents.map(({ document, forSite }) => ({ ...regionYear.scope, document, forSite })),
);
const types = {
  项目支出绩效自评表: { landscape: false, forSite: true },
  项目支出绩效目标表: { landscape: false, forSite: true },
  绩效运行监控情况表: { landscape: true, forSite: false },
  监控预警清单: { landscape: true, forSite: false },
  整改台账: { landscape: true, forSite: false },
  统计年表: { landscape: false, forSite: true },
} as const;

const form = (id: string) => {
  const found = all.find(({ document }) => document.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found.document;
};

/** The records of a file, each as it was typed. */
const recordsIn = (file: string): readonly string[] =>
  readFileSync(`content/明川市/${file}.yaml`, "utf8").split(/^- /m).slice(1);
const field = (record: string, key: string): string => new RegExp(`^ *${key}: (.*)$`, "m").exec(record)?.[1] ?? "";

it("are made without an error", () => {
  const wrong = diagnostics.filter(isError).map(({ message, place }) => `${place.file} ${message}`);
  expect(wrong.filter((one) => Object.keys(types).some((type) => one.includes(type)))).toEqual([]);
});

describe.each(Object.entries(types))("%s", (type, { landscape, forSite }) => {
  const made = all.filter(({ document }) => document.type === type);

  it("lies as its columns ask, and is public or stays inside", () => {
    expect(made.length).toBeGreaterThan(0);
    for (const one of made) {
      expect([one.document.id, one.document.landscape === true, one.forSite]).toEqual([
        one.document.id,
        landscape,
        forSite,
      ]);
    }
  });

  it("has more than a heading, and a joined table never comes first", () => {
    for (const { document } of made) {
      const [first, ...others] = document.blocks.filter((block) => block.type === "table");
      expect(first?.joined).toBeUndefined();
      expect(first?.rows.length).toBeGreaterThan(0);
      expect(others.every((block) => block.joined && block.rows.length > 0)).toBe(true);
    }
  });
});

it.each([
  ["2023", 24, 24, 20],
  ["2024", 24, 24, 12],
])("are there for every record of %s", (year, selfEvaluations, targets, monitoring) => {
  const count = (type: string) =>
    all.filter((one) => one.region === "明川市" && one.year === year && one.document.type === type).length;
  expect(count("项目支出绩效自评表")).toBe(selfEvaluations);
  expect(count("项目支出绩效目标表")).toBe(targets);
  expect([selfEvaluations, targets]).toEqual([recordsIn(`${year}/绩效自评`).length, recordsIn(`${year}/项目`).length]);
  // One for each department and time, whatever name the department was written with.
  const departments = new Map(recordsIn(`${year}/项目`).map((one) => [field(one, "名称"), field(one, "主管部门")]));
  const pairs = recordsIn(`${year}/运行监控`).map((one) => departments.get(field(one, "项目")) + field(one, "时点"));
  expect(count("绩效运行监控情况表")).toBe(monitoring);
  expect(monitoring).toBe(new Set(pairs).size);
  expect(["监控预警清单", "整改台账", "统计年表"].map(count)).toEqual([1, 1, 1]);
});

it("are made nowhere but where the facts are", () => {
  const elsewhere = all.filter((one) => one.region !== "明川市" && one.document.type in types);
  expect(elsewhere.map(({ document }) => `${document.id} ${document.type}`).sort()).toEqual([
    "gongshu/2023/yearbook 统计年表",
    "hangzhou/2019/yearbook 统计年表",
    "hangzhou/2022/yearbook 统计年表",
    "huzhou/2023/yearbook 统计年表",
    "shangyu/2021/yearbook 统计年表",
  ]);
});

it("the self-evaluation of one project, from top to bottom", () => {
  expect(formLines(form("mingchuan/2023/self-evaluations/zp-2023-01"))).toEqual([
    "项目名称｜老年助餐服务补助",
    "主管部门｜明川市民政局｜实施单位｜市养老服务中心",
    "项目资金（万元）｜年初预算数｜全年预算数（A）｜全年执行数（B）｜分值｜执行率（B/A）｜得分",
    // 1203.2 / 1280, 1123.2 / 1200, 80 / 80
    "年度资金总额｜1280.00｜1280.00｜1203.20｜10｜94.00%｜9.4",
    "其中：当年财政拨款｜1200.00｜1200.00｜1123.20｜—｜93.60%｜—",
    "其中：上年结转资金｜80.00｜80.00｜80.00｜—｜100.00%｜—",
    "执行偏差原因分析及改进措施｜第四季度运营补助因考核材料补正，次年1月拨付",
    "年度总体目标（预期目标）｜年度总体目标（实际完成情况）",
    "扩大老年助餐覆盖面，年内运营助餐点86个以上，助餐服务120万人次以上，减轻老年人用餐负担。｜助餐服务人次超额完成，补助标准控制在目标以内；新设助餐点有4个场地移交推迟，结转次年投入运营。",
    "〔绩效指标〕",
    "一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施",
    "产出指标｜数量指标｜运营助餐点数量｜≥86个｜82个｜12｜11.44｜4个新设点场地移交推迟，已要求次年2月底前投入运营",
    "产出指标｜数量指标｜助餐服务人次｜≥120万人次｜128万人次｜12｜12.00｜",
    "产出指标｜质量指标｜食品安全检查合格率｜＝100%｜100%｜10｜10.00｜",
    "产出指标｜时效指标｜补助资金拨付及时率｜≥95%｜90%｜8｜7.58｜第四季度补助因考核材料补正延后拨付",
    "产出指标｜成本指标｜每餐次财政补助标准｜≤10元｜9.40元｜8｜8.00｜",
    "效益指标｜社会效益指标｜助餐服务覆盖社区比例｜≥90%｜91.2%｜15｜15.00｜",
    "效益指标｜可持续影响指标｜能够自主运转的助餐点占比｜≥60%｜54.9%｜15｜13.73｜部分农村助餐点就餐人数少，收入不足以弥补运营成本",
    "满意度指标｜服务对象满意度指标｜就餐老年人满意度｜≥90%｜93.5%｜10｜10.00｜",
    // 10 for the execution rate and 12+12+10+8+8+15+15+10; 9.4 and 87.75 from the rows
    "总分｜100｜得分｜97.15｜等次｜优",
  ]);
});

it("the targets of one project", () => {
  expect(formLines(form("mingchuan/2023/targets/mc-2023-p03"))).toEqual([
    "项目名称｜普惠性民办幼儿园奖补｜项目编号｜mc-2023-p03",
    "主管部门｜明川市教育局｜实施单位｜明川市教育局",
    "项目属性｜延续｜项目期｜2022—2025年",
    "资金性质｜专项资金｜年度资金总额（万元）｜960.00",
    "年度总体目标｜支持普惠性民办幼儿园提高办园质量，稳定保教费水平，普惠性幼儿园覆盖率保持在88%以上。",
    "〔绩效指标〕",
    "一级指标｜二级指标｜三级指标｜指标值｜分值",
    "产出指标｜数量指标｜享受奖补的幼儿园数量｜≥48所｜15",
    "产出指标｜质量指标｜奖补对象年检合格率｜＝100%｜15",
    "产出指标｜时效指标｜奖补资金拨付完成时间｜10月底前｜10",
    "产出指标｜成本指标｜生均奖补标准｜≤1200元｜10",
    "效益指标｜社会效益指标｜普惠性幼儿园覆盖率｜≥88%｜20",
    "效益指标｜社会效益指标｜在园幼儿家庭保教费负担｜稳中有降｜10",
    "满意度指标｜服务对象满意度指标｜家长满意度｜≥90%｜10",
  ]);
});

it("the alerts are the red and yellow lights, each with its reason and measures", () => {
  const { columns, rows } = tableCalled(form("mingchuan/2023/monitoring-alerts"), "红灯、黄灯项目");
  expect(columns.map(({ title }) => title)).toEqual(
    "序 项目名称 主管部门 监控时点 全年预算数（万元） 累计执行数（万元） 累计执行率 序时进度 预警灯 偏差原因 纠偏措施".split(
      " ",
    ),
  );
  const lit = recordsIn("2023/运行监控").filter((one) => ["红", "黄"].includes(field(one, "灯")));
  expect(rows).toHaveLength(lit.length);
  const lines = formLines(form("mingchuan/2023/monitoring-alerts"));
  expect(lines[4]).toBe(
    "3｜背街小巷照明提升｜明川市住房和城乡建设局｜2023年7月｜380.00｜57.00｜15.00%｜58.33%｜红｜电力接入协调和灯杆选址没有在开工前落实，施工启动晚｜由市住房和城乡建设局会同供电单位和街道逐路段确定接入点，8月15日前全面开工",
  );
});

it("the ledger of rectifications has every problem, and what became of it", () => {
  const lines = formLines(form("mingchuan/2023/rectifications"));
  expect(lines[1]).toBe("序｜问题来源｜存在问题｜责任单位｜整改措施｜整改时限｜整改状态｜完成日期｜是否逾期");
  expect(lines).toHaveLength(2 + recordsIn("2023/整改").length);
  // Done on 12 July, due by 30 June.
  expect(lines[4]).toBe(
    "3｜基层医疗卫生机构设备更新（绩效抽评）｜设备使用率统计口径不统一，个别机构自评数据没有原始记录支撑｜明川市卫生健康局｜统一按开机时长统计，每台设备建立使用登记｜2024年6月30日｜已整改｜2024年7月12日｜是",
  );
});

describe("the yearbook", () => {
  const cells = (id: string, caption: string) =>
    formLines({ ...form(id), blocks: [tableCalled(form(id), caption)] }).slice(1);

  it("stands beside the year before, with the change", () => {
    const solved = (year: string) => {
      const records = recordsIn(`${year}/整改`);
      return [records.length, records.filter((one) => field(one, "状态") === "已整改").length] as const;
    };
    expect([solved("2024"), solved("2023")]).toEqual([
      [34, 13],
      [39, 34],
    ]);
    const rates = [(13 / 34) * 100, (34 / 39) * 100] as const;
    expect([rates[0].toFixed(1), rates[1].toFixed(1), (rates[0] - rates[1]).toFixed(1)]).toEqual([
      "38.2",
      "87.2",
      "-48.9",
    ]);
    expect(cells("mingchuan/2024/yearbook", "问题整改")).toEqual([
      "指标｜本年｜上年｜增减",
      "反馈问题｜34条｜39条｜-5条",
      "完成整改的问题｜13条｜34条｜-21条",
      "未完成整改的问题｜21条｜5条｜16条",
      "逾期未完成整改的问题｜2条｜2条｜0条",
      "整改完成率｜38.2%｜87.2%｜-48.9个百分点",
    ]);
  });

  it("has no columns of the year before where nothing is known of it", () => {
    expect(cells("mingchuan/2023/yearbook", "问题整改")[0]).toBe("指标｜本年");
    expect(cells("huzhou/2023/yearbook", "财政抽评").slice(0, 4)).toEqual([
      "指标｜本年",
      "抽评项目｜200个",
      "抽评部门｜78个",
      "抽评资金｜8.46亿元",
    ]);
  });

  it("says nothing of what nobody reported: no row, and never a zero", () => {
    expect(cells("gongshu/2023/yearbook", "绩效评价")).toEqual([
      "指标｜本年",
      "部门整体评价累计部门｜8家",
      "部门整体评价累计资金｜56.35亿元",
    ]);
    expect(cells("huzhou/2023/yearbook", "绩效评价").join()).not.toMatch(/委托|联合/);
    expect(cells("hangzhou/2022/yearbook", "绩效评价")).toContain("区县重点评价资金｜超160亿元");
  });
});
