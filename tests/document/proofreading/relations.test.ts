// Relations inside a text beyond the examples: slips that must be found, and sentences that look like slips and are none.
import { describe, expect, it } from "vitest";
import { relationChecks } from "../../../src/document/proofreading/all-prose-checks.ts";
import { proofread } from "../../../src/document/proofreading/proofread.ts";
import { proseOfLines } from "./prose-of-lines.ts";

const remarks = (text: string) =>
  proofread(proseOfLines(text.split("\n")), {}, { checks: relationChecks }).map(
    ({ severity, code }) => `${severity} ${code.replace("proof/", "")}`,
  );

describe("slips", () => {
  it.each([
    // 其中, named in the total, by measure.
    [
      "抽评和重点评价项目共212个，资金11.94亿元。其中，抽评项目200个，资金8.46亿元；重点评价项目12个，资金3.03亿元。",
      "error parts-sum",
    ],
    ["安排资金2.49亿元，其中普查补助2.24亿元、工作经费2700万元。", "warning parts-sum"],
    ["安排资金10.0亿元，其中教育5.0亿元、卫生3.0亿元，其余1.0亿元用于农业。", "error parts-sum"],
    ["抽评项目20个，其中重大项目200个。", "error subset"],
    // Grades.
    ["财政抽评项目200个，涉及78个市级部门。评价结果为优的项目68个，良124个，中8个，差1个。", "error grades-sum"],
    ["委托评价21个项目，评价结果为优秀等级的15个，良好等级的60个。", "error grades-sum"],
    // Shares.
    [
      "抽评项目200个。“优”的项目68个，占34%；“良”的项目124个，占26%；“中”的项目7个，占3.5%；“差”的项目1个，占0.5%。",
      "error shares-sum, error share",
    ],
    ["全部项目完成自评，共2000个，等次为优的项目1500个，占57%。", "error share"],
    ["自评项目2007个。\n抽取200个项目，占自评项目的20%。", "error share"],
    // Rates.
    ["全年预算6.58亿元，实际支出5.76亿元，预算执行率78.5%。", "error rate"],
    ["反馈问题39条，已完成整改34条，整改完成率78.2%。", "error rate"],
    ["申报资金43.52亿元，核减资金7.13亿元，核减率达16.39%。", "note rate"],
    // Lists.
    ["分别占34.0%、62.0%、3.5%。", "warning shares-sum"],
    ["围绕效益、成本、产出、质量三个维度评价。", "warning listed-count"],
    ["重点做好以下三方面工作：\n（一）抓目标\n内容。\n（二）抓监控\n内容。", "warning listed-count"],
    ["三大领域齐头并进。一是政策评价。二是部门评价。", "warning listed-count"],
    // The same fact again.
    ["2023年，重点评价项目12个。\n2023年，财政重点评价项目13个。", "warning repeat"],
    ["重点监控资金36.33亿元。\n监控涉及36.33万元。", "warning magnitude"],
  ])("%s", (text, expected) =>
    expect([...new Set(remarks(text))].sort().join(", ")).toBe(expected.split(", ").sort().join(", ")),
  );
});

describe("no slips", () => {
  it.each([
    "自评覆盖327个市级部门（单位），涉及项目2247个，重点选取15个部门（单位）258个项目作为抽查对象，抽评率11.5%。",
    "市本级共组织开展14个重点绩效评价项目；各区县财政部门共组织实施重点评价项目130个，涉及资金超160亿元。",
    "如上城区、西湖区、钱塘区3个区打破区域壁垒。",
    "围绕制度保障、评价推广、基础建设等三方面，不断提升绩效影响力。",
    "“新制造业专项、乡村产业发展专项、促进就业专项”等10大政策体系。",
    "设置预算管理、执行完成、项目过程管理、预算绩效管理、采购管理和资产管理等6—8个二级绩效指标。",
    "对26个参评项目，评选优秀项目2个、良好项目8个。",
    "委托第三方机构对21个项目进行评价，评价结果为优秀等级的15个，良好等级的6个。",
    "与科技局、基金管理机构商定募、投、管、退四个环节的指标。",
    "预算执行率由87.6%改为90%，得分由8.76分改为9分。",
    "安排资金10亿元，其中教育5亿元、卫生1亿元。",
    "共抽评项目20个，其中涉及部门30个。",
    "参加培训的企业500家，到会300人，占60%。",
    "甲区重点评价项目12个。\n乙区重点评价项目13个。",
    "一季度反馈问题5个。二季度反馈问题8个。",
    "2022年，财政抽评项目180个。\n2023年，财政抽评项目200个。",
    "调研3个市，抽查7个县区10个乡镇街道。",
    "优、良等次的项目占比分别为34%和62%。",
    "安排2.49亿元，其中省级补助2.24亿元、工作经费2500万元。",
    "新增重大项目和政策全部先评估，评估结果分别运用于预算编制和执行。",
    "等次为优的1个，占14.3%；为良的3个，占42.9%；为中的2个，占28.6%；为差的1个，占14.3%。",
    "问题整改率不低于95%，预算执行率高于90%，反馈问题20个，整改12个。",
  ])("%s", (text) => expect(remarks(text)).toEqual([]));
});
